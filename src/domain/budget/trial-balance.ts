import type { Money } from '../values/money';

/**
 * What an account of the books holds at the end of a period, by analytic section. Class 6 and 7 accounts are
 * the actual figures of a budget; the balance is debit − credit, so that a charge is positive and a product negative.
 */
export interface AccountBalance {
  /** As the books write it: `641000`, `70600000`. It starts with three digits. */
  readonly account: string;
  readonly label: string;
  /** Analytic section (cost centre); empty when the line carries none. */
  readonly section: string;
  /** Sums of what was debited and credited, the opening entries included. */
  readonly debit: Money;
  readonly credit: Money;
}

/** One line per account and section, by account then section, as texts. */
export type TrialBalance = readonly AccountBalance[];

/** Debit − credit. */
export function balanceOf({ debit, credit }: AccountBalance): Money {
  return debit.minus(credit);
}
