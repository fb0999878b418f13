import { Money } from '../values/money';
import type { Month } from '../values/month';
import type { AccountBalance, TrialBalance } from './trial-balance';

/** What the books hold of one account in one section, month by month. */
export interface SectionMonths {
  readonly account: string;
  readonly label: string;
  /** Never empty. */
  readonly section: string;
  /** Debit − credit of the entries that carry the year before forward. */
  readonly opening: Money;
  /** Debit − credit of the other entries of a month, by {@link Month.index}; months without any are absent. */
  readonly months: ReadonlyMap<number, Money>;
}

/** A stretch of months, both included; `null` for no bound. */
export interface MonthSpan {
  readonly from: Month | null;
  readonly until: Month | null;
}

/** The entries of some months, opening ones apart, as a trial balance: one line per account and section that they move. */
export function balanceOfMonths(sections: readonly SectionMonths[], span: MonthSpan): TrialBalance {
  return sections.flatMap(({ account, label, section, months }): readonly AccountBalance[] => {
    const inside = [...months].filter(([index]) => isInside(index, span));
    if (inside.length === 0) return [];
    const balance = Money.sum(inside.map(([, amount]) => amount));
    const [debit, credit] = balance.isNegative ? [Money.zero, balance.negated()] : [balance, Money.zero];
    return [{ account, label, section, debit, credit }];
  });
}

function isInside(index: number, { from, until }: MonthSpan): boolean {
  return (from === null || index >= from.index) && (until === null || index <= until.index);
}
