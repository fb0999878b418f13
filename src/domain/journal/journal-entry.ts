import type { Day } from '../values/day';
import { Money } from '../values/money';

/** One accounting entry as it goes into a journal: its lines balance. */
export interface JournalEntry {
  readonly journal: JournalName;
  /** Of the entry inside its journal and year. */
  readonly number: string;
  readonly date: Day;
  /** What the entry is proved by. */
  readonly piece: string;
  readonly lines: readonly JournalLine[];
}

export interface JournalName {
  readonly code: string;
  readonly label: string;
}

/** One of debit and credit is zero, neither is negative. */
export interface JournalLine {
  readonly account: string;
  readonly accountLabel: string;
  /** Analytic section; empty for an account that is not divided. */
  readonly section: string;
  readonly label: string;
  readonly debit: Money;
  readonly credit: Money;
}

/** Debits less credits: zero for an entry that balances. */
export function imbalance(lines: readonly Pick<JournalLine, 'debit' | 'credit'>[]): Money {
  return Money.sum(lines.map(({ debit, credit }) => debit.minus(credit)));
}

/** A positive amount on the debit side, a negative one reversed onto the credit side. */
export function onDebit(amount: Money): Pick<JournalLine, 'debit' | 'credit'> {
  return amount.isNegative
    ? { debit: Money.zero, credit: amount.negated() }
    : { debit: amount, credit: Money.zero };
}
