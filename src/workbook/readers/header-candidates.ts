import type { DateSystem } from '../cells/read-day';
import { roleOfHeader } from '../layout/header-words';
import type { RowSnapshot } from '../port';
import type { FoundColumn } from './found-table';
import { isTelling, readHeaderLine } from './header-line';
import { isSideRole } from './side-columns';

/** A line (or two) that may be the header of a table. */
export interface HeaderCandidate {
  readonly top: number;
  readonly row: number;
  readonly columns: readonly FoundColumn[];
}

/**
 * What a row could be the header of: one table, or several side by side. `above` is the row before it when it
 * may be an upper header line (months over « CA | Avoirs », or a group over months).
 */
export function headerCandidates(
  row: RowSnapshot,
  above: RowSnapshot | null,
  system: DateSystem,
): readonly HeaderCandidate[] {
  const line = readHeaderLine(row, system);
  if (line === null || !line.some(isTelling)) return [];
  const upper = above !== null && above.row === row.row - 1 ? readHeaderLine(above, system) : null;
  const combined = upper === null ? null : combine(upper, line);
  const columns = combined ?? line;
  const top = combined === null ? row.row : row.row - 1;
  return sideBySide(columns).map((part) => ({ top, row: row.row, columns: part }));
}

/** The lower line seen through the upper one, or `null` when the upper one adds nothing. */
function combine(
  upper: readonly FoundColumn[],
  lower: readonly FoundColumn[],
): readonly FoundColumn[] | null {
  if (upper.length === 0) return null;
  if (monthsOf(upper) >= 2 && monthsOf(lower) === 0) return monthsOverRoles(upper, lower);
  if (monthsOf(lower) >= 2 && hasRepeatedMonth(lower)) return groupsOverMonths(upper, lower);
  return isIdentityAbove(upper, lower) ? [...upper.filter((one) => !isOver(one, lower)), ...lower] : null;
}

/** « Janvier | (merged) | Février » over « CA | Avoirs | CA »: each lower column takes the month it stands under. */
function monthsOverRoles(
  upper: readonly FoundColumn[],
  lower: readonly FoundColumn[],
): readonly FoundColumn[] {
  const first = Math.min(...upper.filter(({ month }) => month !== null).map(({ column }) => column));
  const below = lower.map((column) => {
    const over = upper.findLast((one) => one.column <= column.column);
    if (over === undefined || column.column < first || over.month === null) return column;
    const header = `${over.header} ${column.header}`;
    const isAmount =
      ['turnover', 'net-turnover', 'credit-notes', 'vat', 'turnover-with-vat'].includes(column.role) ||
      isSideRole(column.role);
    return {
      ...column,
      header,
      month: isAmount ? over.month : null,
      role: isAmount ? column.role : ('other' as const),
    };
  });
  return [...upper.filter((one) => !isOver(one, below)), ...below].sort((a, b) => a.column - b.column);
}

/** « CA HT | … | Contribution | … » over months that come twice: only those under a turnover are turnover. */
function groupsOverMonths(
  upper: readonly FoundColumn[],
  lower: readonly FoundColumn[],
): readonly FoundColumn[] | null {
  if (!upper.some(({ header }) => roleOfHeader(header) !== null)) return null;
  return lower.map((column) => {
    const over = upper.findLast((one) => one.column <= column.column);
    if (column.month === null || over === undefined) return column;
    return over.role === 'other' || over.role === 'total'
      ? { ...column, header: `${over.header} ${column.header}`, role: 'other', month: null }
      : { ...column, role: over.month === null ? over.role : column.role };
  });
}

/** « Code | Nom » on the upper line, amounts on the lower one. */
function isIdentityAbove(upper: readonly FoundColumn[], lower: readonly FoundColumn[]): boolean {
  const isIdentity = ({ role }: FoundColumn): boolean => ['code', 'name', 'date', 'month'].includes(role);
  const isAmount = ({ role, month }: FoundColumn): boolean =>
    month === null && ['turnover', 'net-turnover'].includes(role);
  const isComplete = upper.some(isAmount) || upper.some(({ role }) => role === 'entry' || role === 'exit');
  return upper.some(isIdentity) && !isComplete && !lower.some(isIdentity) && lower.some(isAmount);
}

function isOver(upper: FoundColumn, lower: readonly FoundColumn[]): boolean {
  return lower.some(({ column }) => column === upper.column);
}

function monthsOf(columns: readonly FoundColumn[]): number {
  return new Set(columns.flatMap(({ month }) => (month === null ? [] : [month.month]))).size;
}

function hasRepeatedMonth(columns: readonly FoundColumn[]): boolean {
  const months = columns.flatMap(({ month }) =>
    month === null ? [] : [`${String(month.year)}-${String(month.month)}`],
  );
  return new Set(months).size < months.length;
}

/**
 * Tables side by side: a blank column and then a new code, name or date starts another table. A block of figures
 * that repeats a role and belongs to nobody (a recap by zone) is none of the table's columns.
 */
function sideBySide(columns: readonly FoundColumn[]): readonly (readonly FoundColumn[])[] {
  if (monthsOf(columns) >= 2) return [columns];
  const parts: FoundColumn[][] = [];
  for (const block of blocksOf(columns)) {
    const current = parts[parts.length - 1];
    if (current === undefined) parts.push([...block]);
    else if (startsTable(block, current)) parts.push([...block]);
    else if (!repeatsAmount(block, current)) current.push(...block);
  }
  return parts.filter((part) => part.some(isTelling));
}

function blocksOf(columns: readonly FoundColumn[]): readonly (readonly FoundColumn[])[] {
  const blocks: FoundColumn[][] = [];
  for (const column of columns) {
    const block = blocks[blocks.length - 1];
    const before = block?.[block.length - 1];
    if (block === undefined || before === undefined || column.column > before.column + 1)
      blocks.push([column]);
    else block.push(column);
  }
  return blocks;
}

function startsTable(block: readonly FoundColumn[], current: readonly FoundColumn[]): boolean {
  const identity = (columns: readonly FoundColumn[]): boolean =>
    columns.some(({ role }) => role === 'code' || role === 'name');
  const amount = (columns: readonly FoundColumn[]): boolean =>
    columns.some(
      ({ role }) => role === 'turnover' || role === 'net-turnover' || role === 'turnover-with-vat',
    );
  return (identity(block) && amount(current)) || (identity(block) && identity(current) && current.length > 1);
}

function repeatsAmount(block: readonly FoundColumn[], current: readonly FoundColumn[]): boolean {
  const amounts = ['turnover', 'net-turnover', 'turnover-with-vat', 'total'];
  const isAmount = ({ role }: FoundColumn): boolean => amounts.includes(role);
  return block.some(isAmount) && current.some(isAmount) && !block.some(({ role }) => role === 'net-turnover');
}
