import type { DateSystem } from '../cells/read-day';
import type { RowSnapshot, SheetSnapshot, TableOutline } from '../port';
import type { FoundColumn, FoundTable } from './found-table';
import { headerCandidates, type HeaderCandidate } from './header-candidates';
import { recogniseColumns, type Recognised } from './recognise-columns';
import { isBlankRow, rowsBetween } from './sheet-rows';

/**
 * Every table of a sheet whose header says something that we know, top to bottom, wherever it stands: Excel
 * tables by their borders, the others from their header line down to the next one.
 */
export function findTables(sheet: SheetSnapshot, system: DateSystem): readonly FoundTable[] {
  const exact = sheet.tables.flatMap((outline) => findExactTable(sheet, outline, system));
  const loose = findLooseTables(sheet, system, exact);
  return [...exact, ...loose].sort((a, b) => a.headerRow - b.headerRow);
}

function findExactTable(
  sheet: SheetSnapshot,
  outline: TableOutline,
  system: DateSystem,
): readonly FoundTable[] {
  const { top, left, right } = outline.area;
  const bottom = outline.hasTotals ? outline.area.bottom - 1 : outline.area.bottom;
  const inside = (row: RowSnapshot): RowSnapshot => ({
    row: row.row,
    cells: row.cells.filter(({ column }) => column >= left && column <= right),
  });
  const rows = rowsBetween(sheet, top, bottom).map(inside);
  const header = rows[0]?.row === top ? rows[0] : null;
  if (header === null) return [];
  return headerCandidates(header, null, system).flatMap((candidate) => {
    const recognised = recogniseColumns(candidate.columns, rows.slice(1, sampleSize));
    if (recognised === null) return [];
    return [
      {
        sheet,
        ...recognised,
        headerTop: top,
        headerRow: top,
        firstRow: top + 1,
        lastRow: bottom,
        isExact: true,
      },
    ];
  });
}

interface Opening {
  readonly candidate: HeaderCandidate;
  readonly recognised: Recognised;
}

function findLooseTables(
  sheet: SheetSnapshot,
  system: DateSystem,
  exact: readonly FoundTable[],
): readonly FoundTable[] {
  const openings = findOpenings(sheet, system, exact);
  const lastOfSheet = sheet.rows[sheet.rows.length - 1]?.row ?? 0;
  return openings.map(({ candidate, recognised }, position) => {
    const next = openings
      .slice(position + 1)
      .find(
        (other) =>
          other.candidate.row > candidate.row && overlaps(other.recognised.columns, recognised.columns),
      );
    const nextExact = exact.find(
      (table) => table.headerTop > candidate.row && overlaps(table.columns, recognised.columns),
    );
    const end = Math.min(next?.candidate.top ?? Infinity, nextExact?.headerTop ?? Infinity, lastOfSheet + 1);
    return {
      sheet,
      ...recognised,
      headerTop: candidate.top,
      headerRow: candidate.row,
      firstRow: candidate.row + 1,
      lastRow: lastFilledRow(sheet, candidate.row, end - 1),
      isExact: false,
    };
  });
}

function findOpenings(
  sheet: SheetSnapshot,
  system: DateSystem,
  exact: readonly FoundTable[],
): readonly Opening[] {
  const openings: Opening[] = [];
  sheet.rows.forEach((row, position) => {
    if (exact.some((table) => row.row >= table.headerTop && row.row <= table.lastRow)) return;
    const above = sheet.rows[position - 1] ?? null;
    for (const candidate of headerCandidates(row, above, system)) {
      const recognised = recogniseColumns(candidate.columns, sampleBelow(sheet, position));
      if (recognised === null) continue;
      if (isInsideTable(sheet, openings, { candidate, recognised })) continue;
      dropUpperLine(openings, candidate);
      openings.push({ candidate, recognised });
    }
  });
  return openings;
}

/**
 * Inside the table above, a line of words is a header again only when it stands apart (a blank or a title line
 * above it) or repeats that table's own header.
 */
function isInsideTable(sheet: SheetSnapshot, openings: readonly Opening[], opening: Opening): boolean {
  const { row, top } = opening.candidate;
  const above = openings.findLast(
    (other) => other.candidate.row < top && overlaps(other.recognised.columns, opening.recognised.columns),
  );
  if (above === undefined || isBlankRow(sheet, top - 1)) return false;
  const before = sheet.rows.find((one) => one.row === top - 1);
  if (before !== undefined && before.cells.length === 1 && before.cells[0]?.kind === 'text') return false;
  const same = opening.recognised.columns.filter((column) =>
    above.recognised.columns.some((one) => one.column === column.column && one.header === column.header),
  );
  return same.length < 2 && row - above.candidate.row > 0;
}

/** Two header lines, one under the other: the lower one, which has taken what it needs from the upper. */
function dropUpperLine(openings: Opening[], candidate: HeaderCandidate): void {
  const last = openings[openings.length - 1];
  if (last !== undefined && last.candidate.row === candidate.row - 1 && candidate.top < candidate.row)
    openings.pop();
}

function sampleBelow(sheet: SheetSnapshot, position: number): readonly RowSnapshot[] {
  return sheet.rows.slice(position + 1, position + 1 + sampleSize);
}

const sampleSize = 40;

function overlaps(a: readonly FoundColumn[], b: readonly FoundColumn[]): boolean {
  const left = Math.max(
    Math.min(...a.map(({ column }) => column)),
    Math.min(...b.map(({ column }) => column)),
  );
  const right = Math.min(
    Math.max(...a.map(({ column }) => column)),
    Math.max(...b.map(({ column }) => column)),
  );
  return left <= right;
}

function lastFilledRow(sheet: SheetSnapshot, header: number, end: number): number {
  const rows = rowsBetween(sheet, header + 1, end);
  return rows[rows.length - 1]?.row ?? header;
}
