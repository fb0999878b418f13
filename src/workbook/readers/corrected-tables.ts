import type { DateSystem } from '../cells/read-day';
import type { SheetSnapshot } from '../port';
import type { ColumnRole, SheetCorrection } from '../understanding';
import { textOf } from '../cells/cell-text';
import { findTables } from './find-tables';
import type { FoundColumn, FoundTable, TableKind } from './found-table';
import { readHeaderText } from './header-line';
import { headerCandidates } from './header-candidates';
import { recogniseColumns } from './recognise-columns';
import { rowAt, rowsBetween } from './sheet-rows';

/** The tables of a sheet as they are recognised, or as the person says that they are to be read. */
export function findCorrectedTables(
  sheet: SheetSnapshot,
  correction: SheetCorrection | null,
  system: DateSystem,
): readonly FoundTable[] {
  if (correction?.readAs === 'ignore') return [];
  const found = findTables(sheet, system);
  if (correction === null || !changesTable(correction)) return found;
  const headerRow = correction.headerRow ?? found[0]?.headerRow ?? firstRowOf(sheet);
  const same = found.find((table) => table.headerRow === headerRow);
  const table = same ?? buildTable(sheet, headerRow, system);
  return table === null ? [] : [applyCorrection(table, correction)];
}

function changesTable(correction: SheetCorrection): boolean {
  const { readAs, headerRow, codeColumn, nameColumn, dateColumn, amountColumn } = correction;
  return [readAs, headerRow, codeColumn, nameColumn, dateColumn, amountColumn].some(
    (value) => value !== undefined,
  );
}

function firstRowOf(sheet: SheetSnapshot): number {
  return sheet.rows[0]?.row ?? 0;
}

/** A table under a header line that was pointed out, whether or not it is recognised. */
function buildTable(sheet: SheetSnapshot, headerRow: number, system: DateSystem): FoundTable | null {
  const row = rowAt(sheet, headerRow);
  const below = rowsBetween(sheet, headerRow + 1, headerRow + 40);
  if (row === null) return null;
  const candidate = headerCandidates(row, rowAt(sheet, headerRow - 1), system)[0];
  const recognised = candidate === undefined ? null : recogniseColumns(candidate.columns, below, sheet.name);
  const columns = row.cells.map((cell) => readHeaderText(cell.column, textOf(cell)));
  return {
    sheet,
    kind: recognised?.kind ?? 'month-sheet',
    columns: recognised?.columns ?? columns,
    headerTop: candidate?.top ?? headerRow,
    headerRow,
    firstRow: headerRow + 1,
    lastRow: sheet.rows[sheet.rows.length - 1]?.row ?? headerRow,
    isExact: false,
  };
}

function applyCorrection(table: FoundTable, correction: SheetCorrection): FoundTable {
  const kind: TableKind =
    correction.readAs === undefined || correction.readAs === 'ignore' ? table.kind : correction.readAs;
  const asked: readonly (readonly [ColumnRole, number | undefined])[] = [
    ['code', correction.codeColumn],
    ['name', correction.nameColumn],
    ['date', correction.dateColumn],
    ['turnover', correction.amountColumn],
  ];
  const columns = asked.reduce<readonly FoundColumn[]>(
    (sofar, [role, column]) => (column === undefined ? sofar : giveRole(sofar, role, column)),
    table.columns,
  );
  return { ...table, kind, columns };
}

/** The column takes the role alone: others that had it are let be. */
function giveRole(columns: readonly FoundColumn[], role: ColumnRole, column: number): readonly FoundColumn[] {
  const rivals: readonly ColumnRole[] =
    role === 'turnover' ? ['turnover', 'net-turnover', 'credit-notes', 'total'] : [role];
  const others = columns
    .filter((one) => one.column !== column)
    .map((one) => (rivals.includes(one.role) ? { ...one, role: 'other' as const, month: null } : one));
  const header = columns.find((one) => one.column === column)?.header ?? '';
  return [...others, { column, header, role, month: null }].sort((a, b) => a.column - b.column);
}
