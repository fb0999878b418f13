import { balanceOf } from '../budget/trial-balance';
import type { TrialBalance } from '../budget/trial-balance';
import { Money } from '../values/money';

/** An amount that the books give for something that the appropriation starts from. */
export interface BooksFigure {
  readonly field: BooksField;
  readonly amount: Money;
  /** Where it stands in the books: `119` for prior losses, `7-6` for a result that is not in account 120 yet. */
  readonly account: string;
}

export type BooksField = 'result' | 'labourBooked' | 'priorLosses' | 'legalReserve' | 'highestCapital';

/**
 * What the books say of an appropriation: the result of the year (class 7 − class 6, or 120 and 129 once those are
 * closed), what account 691 took of it already, prior losses (119), the legal reserve (1061) and the capital (101),
 * which is the highest one only if it never was higher. What the books have no account for is left out.
 */
export function booksFigures(balance: TrialBalance): readonly BooksFigure[] {
  const figures: readonly (BooksFigure | null)[] = [
    resultOf(balance),
    debitOf(balance, '691', 'labourBooked'),
    debitOf(balance, '119', 'priorLosses'),
    creditOf(balance, '1061', 'legalReserve'),
    creditOf(balance, '101', 'highestCapital'),
  ];
  return figures.filter((figure) => figure !== null);
}

function resultOf(balance: TrialBalance): BooksFigure | null {
  const open = credit(balance, ['6', '7']);
  if (open !== null && !open.isZero) return { field: 'result', amount: open, account: '7-6' };
  const closed = credit(balance, ['120', '129']);
  if (closed === null || closed.isZero) return null;
  return { field: 'result', amount: closed, account: closed.isNegative ? '129' : '120' };
}

function debitOf(balance: TrialBalance, account: string, field: BooksField): BooksFigure | null {
  const amount = credit(balance, [account])?.negated() ?? null;
  return amount === null || amount.cents <= 0n ? null : { field, amount, account };
}

function creditOf(balance: TrialBalance, account: string, field: BooksField): BooksFigure | null {
  const amount = credit(balance, [account]);
  return amount === null || amount.cents <= 0n ? null : { field, amount, account };
}

/** Credit − debit of the accounts that start so; `null` when there is none. */
function credit(balance: TrialBalance, prefixes: readonly string[]): Money | null {
  const own = balance.filter(({ account }) => prefixes.some((prefix) => account.startsWith(prefix)));
  return own.length === 0 ? null : Money.sum(own.map(balanceOf)).negated();
}
