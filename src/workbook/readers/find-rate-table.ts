import { isBlank, textOf } from '../cells/cell-text';
import { rateHeaderRole, type RateRole } from '../layout/rate-words';
import type { Area, SheetSnapshot } from '../port';

export interface RateTable {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<RateRole, { readonly column: number; readonly header: string }>;
}

/** The table of schemes of a sheet, `null` when there is none: a header with a rate and a beginning or an end. */
export function findRateTable(sheet: SheetSnapshot): RateTable | null {
  for (const row of sheet.rows) {
    const columns = new Map<RateRole, { readonly column: number; readonly header: string }>();
    for (const cell of row.cells) {
      const role = cell.kind === 'text' ? rateHeaderRole(cell.value) : null;
      if (role !== null && !columns.has(role))
        columns.set(role, { column: cell.column, header: textOf(cell) });
    }
    if (
      !columns.has('rate') ||
      columns.size < 3 ||
      !(columns.has('from') || columns.has('to') || columns.has('name'))
    )
      continue;
    const used = [...columns.values()].map(({ column }) => column);
    const area = {
      top: row.row,
      left: Math.min(...used),
      bottom: lastRowOf(sheet, row.row, columns),
      right: Math.max(...used),
    };
    return { sheet, area, headerRow: row.row, columns };
  }
  return null;
}

function lastRowOf(
  sheet: SheetSnapshot,
  header: number,
  columns: ReadonlyMap<RateRole, { readonly column: number }>,
): number {
  const table = sheet.tables.find(({ area }) => area.top === header);
  if (table !== undefined) return table.area.bottom;
  const used = new Set([...columns.values()].map(({ column }) => column));
  let last = header;
  for (const row of sheet.rows) {
    if (row.row <= header) continue;
    if (row.row > last + 1 || !row.cells.some((cell) => used.has(cell.column) && !isBlank(cell))) break;
    last = row.row;
  }
  return last;
}
