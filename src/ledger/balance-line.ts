import { Money } from '../domain/values/money';
import type { AmountColumn, BalanceColumns } from './balance-columns';
import type { TextRow } from './csv-rows';
import type { LineFault } from './ledger-fault';
import { readAmountText } from './read-amount-text';

/** A line of a trial balance: an account, or a printed total. */
export interface BalanceLine {
  readonly line: number;
  readonly account: string;
  readonly label: string;
  readonly section: string;
  /** Cents, by column of amounts. */
  readonly cents: readonly number[];
  readonly debit: Money;
  readonly credit: Money;
}

export type BalanceLineReading =
  | { readonly kind: 'line'; readonly line: BalanceLine }
  | { readonly kind: 'refused'; readonly fault: LineFault }
  /** No amount at all. */
  | { readonly kind: 'bare' };

/** The amounts of one row, before anyone asks whether it is an account. */
export function readBalanceLine({ line, cells }: TextRow, columns: BalanceColumns): BalanceLineReading {
  const cents: number[] = [];
  let filled = 0;
  for (const { column, header } of columns.amounts) {
    const text = cells[column]?.trim() ?? '';
    const read = text === '-' ? { kind: 'empty' as const } : readAmountText(text);
    if (read.kind === 'ambiguous' || read.kind === 'unreadable') {
      const code = read.kind === 'ambiguous' ? 'ledger-amount-ambiguous' : 'ledger-amount';
      return { kind: 'refused', fault: { code, line, column: header, text } };
    }
    if (read.kind === 'cents') filled += 1;
    cents.push(read.kind === 'cents' ? read.cents : 0);
  }
  if (filled === 0) return { kind: 'bare' };
  const text = (column: number) => cells[column]?.trim() ?? '';
  const { account, label } = accountAndLabel(text(columns.account), text(columns.label));
  const sums = sumsOf(columns.amounts, cents);
  return {
    kind: 'line',
    line: { line, account, label, section: text(columns.section), cents, ...sums },
  };
}

/** The printed balance and what the other columns make, when both are there and differ. */
export function balanceDifference(
  columns: readonly AmountColumn[],
  { cents, line }: BalanceLine,
): LineFault | null {
  const closing = partSums(columns, cents, 'closing');
  const others = columns.some(({ part }) => part !== 'closing');
  if (closing === null || !others) return null;
  const { debit, credit } = sumsOf(columns, cents);
  const computed = debit.minus(credit);
  const printed = closing.debit - closing.credit;
  const isSigned = !columns.some(({ part, side }) => part === 'closing' && side !== 'signed');
  // Some programs print a balance without its sign.
  if (computed.equals(Money.ofCents(printed)) || (isSigned && computed.equals(Money.ofCents(-printed))))
    return null;
  return {
    code: 'ledger-line-differs',
    line,
    printed: Money.ofCents(printed).toString(),
    computed: computed.toString(),
  };
}

/** Totals when they are printed, else opening and movements, else the balance on its side. */
function sumsOf(
  columns: readonly AmountColumn[],
  cents: readonly number[],
): { readonly debit: Money; readonly credit: Money } {
  const total = partSums(columns, cents, 'total');
  const opening = partSums(columns, cents, 'opening');
  const movement = partSums(columns, cents, 'movement');
  const year = movement === null && total === null ? null : (total ?? added(opening, movement));
  const { debit, credit } = year ?? partSums(columns, cents, 'closing') ?? opening ?? { debit: 0, credit: 0 };
  return { debit: Money.ofCents(debit), credit: Money.ofCents(credit) };
}

interface Sides {
  readonly debit: number;
  readonly credit: number;
}

function added(one: Sides | null, other: Sides | null): Sides {
  return {
    debit: (one?.debit ?? 0) + (other?.debit ?? 0),
    credit: (one?.credit ?? 0) + (other?.credit ?? 0),
  };
}

/** `null` when no column tells of that part. A pair wins over a signed balance beside it. */
function partSums(
  columns: readonly AmountColumn[],
  cents: readonly number[],
  part: AmountColumn['part'],
): Sides | null {
  const value = (side: AmountColumn['side']): number | null => {
    const index = columns.findIndex((column) => column.part === part && column.side === side);
    return index < 0 ? null : (cents[index] ?? 0);
  };
  const debit = value('debit');
  const credit = value('credit');
  if (debit !== null || credit !== null) return { debit: debit ?? 0, credit: credit ?? 0 };
  const signed = value('signed');
  if (signed === null) return null;
  return signed >= 0 ? { debit: signed, credit: 0 } : { debit: 0, credit: -signed };
}

/** `641000 – Salaires` in one cell is both. */
function accountAndLabel(
  account: string,
  label: string,
): { readonly account: string; readonly label: string } {
  const both = /^(\d{3}[0-9A-Za-z]*)\s*(?:[-–:]\s*|\s)(\D.*)$/.exec(account);
  if (both === null) return { account, label };
  return { account: both[1] ?? account, label: label === '' ? (both[2] ?? '') : label };
}
