import { isBlank } from '../cells/cell-text';
import type { DateSystem } from '../cells/read-day';
import { roleOfHeader } from '../layout/header-words';
import type { RowSnapshot, SheetSnapshot, TableOutline } from '../port';
import type { FoundColumn, FoundTable } from './found-table';
import { headerCandidates, type HeaderCandidate } from './header-candidates';
import { isTelling } from './header-line';
import { recogniseColumns, type Recognised } from './recognise-columns';
import { isBlankRow, looksLikeAmount, rowAt, rowsBetween } from './sheet-rows';
import { tellsTimeAbove } from './table-period';

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
    const recognised = recogniseColumns(candidate.columns, rows.slice(1, sampleSize), sheet.name);
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
  const tables = openings.map(({ candidate, recognised }, position) => {
    const next = openings
      .slice(position + 1)
      .find(
        (other) =>
          other.candidate.row > candidate.row && overlaps(other.recognised.columns, recognised.columns),
      );
    const nextExact = exact.find(
      (table) => table.headerTop > candidate.row && overlaps(table.columns, recognised.columns),
    );
    const before = Math.min(
      next?.candidate.top ?? Infinity,
      nextExact?.headerTop ?? Infinity,
      lastOfSheet + 1,
    );
    const end =
      foreignHeader(sheet, { first: candidate.row + 2, last: before - 1 }, recognised.columns) ?? before;
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
  // A title that speaks of amounts looks like a header too; it has none below when the real table follows.
  const withFigures = tables.filter(holdsFigures);
  return withFigures.length + exact.length > 0 ? withFigures : tables;
}

/** Figures under the amounts of a table of turnover, or a line at all in a list of people. */
function holdsFigures(table: FoundTable): boolean {
  if (table.kind === 'entrepreneurs' || table.kind === 'rates') return table.lastRow > table.headerRow;
  const amounts = table.columns.filter(({ role }) => amountRoles.has(role)).map(({ column }) => column);
  return rowsBetween(table.sheet, table.firstRow, table.lastRow).some((row) =>
    row.cells.some(
      (cell) => amounts.includes(cell.column) && (looksLikeAmount(cell) || cell.kind === 'error'),
    ),
  );
}

const amountRoles: ReadonlySet<string> = new Set([
  'turnover',
  'net-turnover',
  'turnover-with-vat',
  'credit-notes',
  'total',
]);

/**
 * The header of another table below, of which we know nothing (« Zone | Nombre de personnes »): a line of words
 * after a blank one, most of which are headers that we know, over figures.
 */
function foreignHeader(
  sheet: SheetSnapshot,
  span: { readonly first: number; readonly last: number },
  columns: readonly FoundColumn[],
): number | null {
  const rows = rowsBetween(sheet, span.first, span.last);
  for (const [position, row] of rows.entries()) {
    const before = rows[position - 1]?.row ?? span.first - 1;
    if (row.row <= before + 1 && !isBlankRow(sheet, row.row - 1)) continue;
    const inside = row.cells.filter((cell) => !isBlank(cell));
    if (inside.length < 2 || !inside.every((cell) => cell.kind === 'text' && !/\d/.test(cell.value)))
      continue;
    const known = inside.filter((cell) => cell.kind === 'text' && roleOfHeader(cell.value) !== null);
    const under = rows[position + 1];
    const isOverFigures = under?.row === row.row + 1 && under.cells.some(looksLikeAmount);
    // The table's own header once more is its own.
    const isOwn = inside.some((cell) =>
      columns.some((one) => one.column === cell.column && one.header === cell.value),
    );
    const touches = inside.some((cell) => columns.some(({ column }) => column === cell.column));
    if (touches && !isOwn && isOverFigures && known.length * 2 >= inside.length) return row.row;
  }
  return null;
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
      const recognised = recogniseColumns(candidate.columns, sampleBelow(sheet, position), sheet.name);
      if (recognised === null) continue;
      if (isInsideTable(sheet, { openings, opening: { candidate, recognised }, system })) continue;
      dropUpperLine(openings, { candidate, recognised });
      openings.push({ candidate, recognised });
    }
  });
  return openings;
}

interface Placed {
  readonly openings: readonly Opening[];
  readonly opening: Opening;
  readonly system: DateSystem;
}

/**
 * Inside the table above, a line of words is a header again only when it stands apart (a blank or a title line
 * above it). The same header once more opens another table only under a title that tells another time:
 * « Février 2014 »; else it is the header repeated at the top of a page or of a zone.
 */
function isInsideTable(sheet: SheetSnapshot, { openings, opening, system }: Placed): boolean {
  const { top } = opening.candidate;
  const above = openings.findLast(
    (other) => other.candidate.row < top && overlaps(other.recognised.columns, opening.recognised.columns),
  );
  if (above === undefined || isBandOver(above, opening)) return false;
  if (repeatsHeader(above, opening)) return !tellsTimeAbove({ sheet, headerTop: top }, system);
  if (isBlankRow(sheet, top - 1)) return false;
  const before = rowAt(sheet, top - 1);
  return !(before?.cells.length === 1 && before.cells[0]?.kind === 'text');
}

function repeatsHeader(above: Opening, below: Opening): boolean {
  const columns = above.recognised.columns.filter(({ header }) => header !== '');
  const same = columns.filter((column) =>
    below.recognised.columns.some((one) => one.column === column.column && one.header === column.header),
  );
  return same.length >= 2 && same.length === columns.length;
}

/** Two header lines, one under the other: the lower one, which has taken what it needs from the upper. */
function dropUpperLine(openings: Opening[], lower: Opening): void {
  const last = openings[openings.length - 1];
  if (last === undefined || last.candidate.row !== lower.candidate.row - 1) return;
  if (lower.candidate.top < lower.candidate.row || isBandOver(last, lower)) openings.pop();
}

/** « Entrepreneur | Facturation » right over « Code | Nom | TTC | TVA | HT »: the lower line says more, it is the header. */
function isBandOver(upper: Opening, lower: Opening): boolean {
  const telling = ({ recognised }: Opening): number => recognised.columns.filter(isTelling).length;
  return upper.candidate.row === lower.candidate.row - 1 && telling(upper) <= telling(lower);
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
