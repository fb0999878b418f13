import { cellAt } from '../cells/cell-text';
import { readDate } from '../cells/read-day';
import { mayBeCode, speaksOfSection } from '../layout/header-words';
import { isCalledPeople } from '../layout/sheet-words';
import type { RowSnapshot } from '../port';
import { hasRole, type FoundColumn, type TableKind } from './found-table';
import { isSideRole } from './side-columns';
import { looksLikeAmount } from './sheet-rows';

/** Columns that make sense together, and what kind of table they are the header of. */
export interface Recognised {
  readonly kind: TableKind;
  readonly columns: readonly FoundColumn[];
}

/**
 * Decides what a header line and the first lines under it are, or `null` when they are no table of ours. What
 * the lines hold counts as much as what the header says: an activity called « Vente de bijoux » is no amount.
 * `title` is that of the sheet.
 */
export function recogniseColumns(
  header: readonly FoundColumn[],
  below: readonly RowSnapshot[],
  title: string,
): Recognised | null {
  const columns = withoutFalseAmounts(header, below);
  return (
    recogniseMatrix(columns, below) ??
    recognisePeople(columns, title) ??
    recogniseRates(columns) ??
    recogniseAmounts(columns, below)
  );
}

const amountRoles = [
  'turnover',
  'net-turnover',
  'credit-notes',
  'vat',
  'turnover-with-vat',
  'total',
] as const;

/** A column that is called an amount and holds words, but not a single amount, is something else. */
function withoutFalseAmounts(
  header: readonly FoundColumn[],
  below: readonly RowSnapshot[],
): readonly FoundColumn[] {
  return header.map((column) => {
    if (!amountRoles.some((role) => role === column.role)) return column;
    const cells = below.map((row) => cellAt(row, column.column)).filter((cell) => cell !== null);
    const isWords = cells.length > 0 && !cells.some((cell) => looksLikeAmount(cell) || cell.kind === 'error');
    const isWrittenBadly = cells.every((cell) => cell.kind === 'text' && /\d/.test(cell.value));
    return isWords && !isWrittenBadly ? { ...column, role: 'other', month: null } : column;
  });
}

function recogniseMatrix(columns: readonly FoundColumn[], below: readonly RowSnapshot[]): Recognised | null {
  const months = columns.filter(({ month, role }) => month !== null && !isSideRole(role));
  const distinct = new Set(months.map((column) => column.month?.month));
  const otherAmounts = columns.some(
    (column) =>
      column.month === null && ['turnover', 'net-turnover', 'turnover-with-vat'].includes(column.role),
  );
  if (distinct.size < 2 && (distinct.size === 0 || otherAmounts || !hasRole(columns, 'code', 'name')))
    return null;
  const identified = withIdentity(columns, below, months[0]?.column ?? 0);
  return identified === null ? null : { kind: 'matrix', columns: identified };
}

/** A list that is called one may hold figures (last year's turnover) beside the dates of a stay. */
function recognisePeople(columns: readonly FoundColumn[], title: string): Recognised | null {
  if (!hasRole(columns, 'code', 'name')) return null;
  const isList = isCalledPeople(title) && hasRole(columns, 'entry', 'exit');
  if (!isList && hasRole(columns, 'turnover', 'net-turnover', 'date', 'month')) return null;
  if (!hasRole(columns, 'entry', 'exit', 'status', 'rate', 'activity', 'first-name')) return null;
  // In a list, a bare « N° » is the number of the person; on a month sheet it may be that of the line.
  const number = columns.find(({ role, header }) => role === 'number' && mayBeCode(header));
  const isCoded = number === undefined || hasRole(columns, 'code');
  return {
    kind: 'entrepreneurs',
    columns: withSection(isCoded ? columns : replaceRole(columns, { ...number, role: 'code' })),
  };
}

/** A section beside a code is a section; alone it is what tells people apart. */
function withSection(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const section = columns.find(({ header }) => speaksOfSection(header));
  const isCoded = columns.some((column) => column !== section && column.role === 'code');
  return section === undefined || !isCoded ? columns : replaceRole(columns, { ...section, role: 'section' });
}

function recogniseRates(columns: readonly FoundColumn[]): Recognised | null {
  if (hasRole(columns, 'turnover', 'net-turnover', 'turnover-with-vat')) return null;
  return hasRole(columns, 'rate') && hasRole(columns, 'status', 'date') ? { kind: 'rates', columns } : null;
}

function recogniseAmounts(columns: readonly FoundColumn[], below: readonly RowSnapshot[]): Recognised | null {
  // A date beside a label (« Date | 01/01/2020 ») is a line of the title, not a column of amounts.
  const amounts = columns.filter(
    ({ role, month }) => month === null && amountRoles.some((one) => one === role),
  );
  if (!amounts.some((column) => column.role !== 'credit-notes' && column.role !== 'vat')) return null;
  const withMonths = withMonthColumn(columns, below, amounts);
  const isDated = hasRole(withMonths, 'date', 'month');
  const isPersonal = hasRole(withMonths, 'code', 'name');
  if (isDated) return { kind: isPersonal ? 'journal' : 'entrepreneur-sheet', columns: withMonths };
  const identified = withIdentity(columns, below, amounts[0]?.column ?? 0);
  return identified === null ? null : { kind: 'month-sheet', columns: identified };
}

/** Months may stand in a column whose header says nothing, or « Libellé »: what it holds tells. */
function withMonthColumn(
  columns: readonly FoundColumn[],
  below: readonly RowSnapshot[],
  amounts: readonly FoundColumn[],
): readonly FoundColumn[] {
  if (hasRole(columns, 'date', 'month')) return columns;
  const first = Math.min(...amounts.map(({ column }) => column));
  const candidates = candidateColumns(columns, below, first);
  const months = candidates.find(({ column }) => holdsMonths(column, below));
  return months === undefined ? columns : replaceRole(columns, { ...months, role: 'month' });
}

function holdsMonths(column: number, below: readonly RowSnapshot[]): boolean {
  const cells = below.map((row) => cellAt(row, column)).filter((cell) => cell !== null);
  const months = cells.filter((cell) => {
    const reading = readDate(cell, '1900');
    return (reading.kind === 'month' || reading.kind === 'day') && cell.kind !== 'boolean';
  });
  return (
    months.length >= 1 &&
    months.length * 2 > cells.length &&
    !cells.every((cell) => cell.kind === 'number' && cell.format === 'General')
  );
}

/** Without a code or a name in the header: a bare `N°`, else the fullest column of words on the left. */
function withIdentity(
  columns: readonly FoundColumn[],
  below: readonly RowSnapshot[],
  firstAmount: number,
): readonly FoundColumn[] | null {
  if (hasRole(columns, 'code', 'name')) return columns;
  const code = columns.find(
    ({ role, header }) => (role === 'number' || role === 'other') && mayBeCode(header),
  );
  const withCode = code === undefined ? columns : replaceRole(columns, { ...code, role: 'code' });
  const words = candidateColumns(withCode, below, firstAmount)
    .map((column) => ({ column, count: countWords(column.column, below) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.column.column - b.column.column)[0];
  if (words !== undefined) return replaceRole(withCode, { ...words.column, role: 'name' });
  return code === undefined ? null : withCode;
}

/** Columns left of the first amount that nothing else claims, with or without a header. */
function candidateColumns(
  columns: readonly FoundColumn[],
  below: readonly RowSnapshot[],
  firstAmount: number,
): readonly FoundColumn[] {
  const used = new Set(below.flatMap((row) => row.cells.map(({ column }) => column)));
  return [...used]
    .filter((column) => column < firstAmount)
    .sort((a, b) => a - b)
    .map(
      (column) =>
        columns.find((one) => one.column === column) ?? {
          column,
          header: '',
          role: 'other' as const,
          month: null,
        },
    )
    .filter(({ role }) => ['other', 'name', 'activity', 'client'].includes(role));
}

function countWords(column: number, below: readonly RowSnapshot[]): number {
  return below.filter((row) => {
    const cell = cellAt(row, column);
    return cell?.kind === 'text' && /\p{L}/u.test(cell.value);
  }).length;
}

function replaceRole(columns: readonly FoundColumn[], column: FoundColumn): readonly FoundColumn[] {
  const others = columns.filter((one) => one.column !== column.column);
  return [...others, column].sort((a, b) => a.column - b.column);
}
