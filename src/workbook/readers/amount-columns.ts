import { saysBeforeVat } from '../layout/header-words';
import { comparableText } from '../layout/comparable-text';
import type { RowSnapshot } from '../port';
import { cellAt } from '../cells/cell-text';
import { peekAmount } from './amount-cell';
import type { FoundColumn, FoundTable } from './found-table';
import { placeOf, type ProblemList } from './problem-list';
import { looksLikeAmount, rowsBetween } from './sheet-rows';

/** Which columns of a table make the turnover of a line (or of a month of a matrix line). */
export interface AmountColumns {
  readonly turnover: FoundColumn;
  /** Deducted from the turnover; `null` when there is none or when the turnover is already net. */
  readonly creditNotes: FoundColumn | null;
  readonly vat: FoundColumn | null;
  readonly withVat: FoundColumn | null;
}

/** Chooses among the columns of one line; what cannot be chosen is told, and gives `null`. */
export function chooseAmountColumns(
  columns: readonly FoundColumn[],
  table: FoundTable,
  problems: ProblemList,
): AmountColumns | null {
  const withRole = (role: FoundColumn['role']): readonly FoundColumn[] =>
    columns.filter((column) => column.role === role);
  const withVat = withRole('turnover-with-vat')[0] ?? null;
  const vat = withRole('vat')[0] ?? null;
  const net = withRole('net-turnover')[0];
  if (net !== undefined) return { turnover: net, creditNotes: null, vat, withVat };
  const candidates = withRole('turnover').length > 0 ? withRole('turnover') : withRole('total').slice(0, 1);
  const turnover = chooseTurnover(candidates, table);
  if (turnover === 'ambiguous') {
    const place = placeOf(table.sheet, table.headerRow, candidates[0]?.column ?? 0);
    problems.add({ code: 'amount-column-ambiguous', headers: candidates.map(({ header }) => header), place });
    return null;
  }
  if (turnover !== null) {
    const credit = withRole('credit-notes')[0] ?? null;
    const parts = candidates.filter((column) => column !== turnover);
    const isNet = credit !== null && parts.length > 0 && isNetOf(turnover, { parts, credit, table });
    return { turnover, creditNotes: isNet ? null : credit, vat, withVat };
  }
  if (withVat === null) return null;
  const place = placeOf(table.sheet, table.headerRow, withVat.column);
  problems.add({ code: 'vat-included', header: withVat.header, place });
  return null;
}

interface NetQuestion {
  readonly parts: readonly FoundColumn[];
  readonly credit: FoundColumn;
  readonly table: FoundTable;
}

/** « CA HT | Avoirs | Total HT »: the figures tell whether the total has its credit notes deducted already. */
function isNetOf(total: FoundColumn, { parts, credit, table }: NetQuestion): boolean {
  const rows = rowsBetween(table.sheet, table.firstRow, Math.min(table.lastRow, table.firstRow + 200));
  let net = 0;
  let gross = 0;
  for (const row of rows) {
    const cents = (column: FoundColumn): bigint => peekAmount(row, column.column, 'comma')?.cents ?? 0n;
    const deducted = peekAmount(row, credit.column, 'comma')?.absolute().cents ?? 0n;
    if (deducted === 0n) continue;
    const sum = parts.reduce((sofar, part) => sofar + cents(part), 0n);
    if (cents(total) === sum - deducted) net += 1;
    else if (cents(total) === sum) gross += 1;
  }
  return net > gross;
}

/** HT before the rest, then a total of several, then the only one that holds figures. */
function chooseTurnover(
  candidates: readonly FoundColumn[],
  table: FoundTable,
): FoundColumn | 'ambiguous' | null {
  const narrowings: readonly ((column: FoundColumn) => boolean)[] = [
    (column) => holdsFigures(column, table),
    ({ header }) => saysBeforeVat(header),
    ({ header }) => /^(total|ca|chiffre)\b/.test(comparableText(header)),
    ({ header }) => /^total\b/.test(comparableText(header)),
  ];
  let left = candidates;
  for (const narrowing of narrowings) {
    const narrowed = left.filter(narrowing);
    if (narrowed.length > 0) left = narrowed;
  }
  const [first] = left;
  if (first === undefined) return null;
  return left.length === 1 ? first : 'ambiguous';
}

function holdsFigures(column: FoundColumn, table: FoundTable): boolean {
  const rows: readonly RowSnapshot[] = rowsBetween(
    table.sheet,
    table.firstRow,
    Math.min(table.lastRow, table.firstRow + 60),
  );
  return rows.some((row) => looksLikeAmount(cellAt(row, column.column)));
}
