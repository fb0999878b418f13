import { Money } from '../domain/values/money';
import type { ContributionEntries } from '../reports/contribution-entries';

/** What a journal adds up to, each side from its own lines. */
export interface JournalBalance {
  readonly entries: number;
  readonly lines: number;
  readonly debit: Money;
  readonly credit: Money;
}

/** Counts what is booked: a month without a line gives no entry. */
export function journalBalance({ months }: ContributionEntries): JournalBalance {
  const lines = months.flatMap((month) => month.lines);
  return {
    entries: months.filter((month) => month.lines.length > 0).length,
    lines: lines.length,
    debit: Money.sum(lines.map(({ debit }) => debit)),
    credit: Money.sum(lines.map(({ credit }) => credit)),
  };
}
