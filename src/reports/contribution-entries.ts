import type { EntryAccounts } from '../domain/journal/entry-accounts';
import { onDebit } from '../domain/journal/journal-entry';
import type { Entrepreneur } from '../domain/people/entrepreneur';
import { Day } from '../domain/values/day';
import { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';
import type { ContributionReport, EntrepreneurContribution } from './contribution-report';
import { partsOf } from './line-parts';

/** What is to be booked of a year of contributions, one entry per month. */
export interface ContributionEntries {
  readonly accounts: EntryAccounts;
  readonly months: readonly MonthEntry[];
  /** Of all lines; the same for credits. */
  readonly debit: Money;
}

export interface MonthEntry {
  readonly month: Month;
  /** 1 for the first month of the financial year: the journal holds one entry a month. */
  readonly number: number;
  /** The last day of the month. */
  readonly date: Day;
  readonly lines: readonly ContributionEntryLine[];
}

/** Two follow each other for each entrepreneur: the own section, then that of the structure. */
export interface ContributionEntryLine {
  readonly entrepreneur: Entrepreneur;
  readonly account: string;
  readonly section: string;
  /** The closed month that a regularisation is about; else the month of the entry. */
  readonly origin: Month;
  readonly debit: Money;
  readonly credit: Money;
}

export interface EntryChoice {
  readonly accounts: EntryAccounts;
  /** `null`: every month of the report. */
  readonly month: Month | null;
}

/**
 * The entry of each month: per entrepreneur, debit the contribution account on the own section, credit it on the
 * section of the structure. The general ledger nets to zero, only the sections move. A month of credit notes
 * reverses the sides; a month without contribution gives no line.
 *
 * Example: 1 234.55 at 10 % debits 123.46 on E1 and credits 123.46 on the structure.
 */
export function buildContributionEntries(
  report: ContributionReport,
  { accounts, month }: EntryChoice,
): ContributionEntries {
  const months = report.months
    .map((one, position) => ({
      month: one,
      number: position + 1,
      date: Day.lastOf(one),
      lines: report.entrepreneurs.flatMap((person) => linesOf(person, position, accounts)),
    }))
    .filter((entry) => month === null || entry.month.equals(month));
  const debit = Money.sum(months.flatMap(({ lines }) => lines.map((line) => line.debit)));
  return { accounts, months, debit };
}

/** The section of the list of entrepreneurs, else the code, else the name. */
export function sectionOf({ section = '', code, name }: Entrepreneur): string {
  return section || code || name;
}

function linesOf(
  { entrepreneur, lines }: EntrepreneurContribution,
  position: number,
  accounts: EntryAccounts,
): readonly ContributionEntryLine[] {
  const line = lines[position];
  const own = { entrepreneur, account: accounts.contribution, section: sectionOf(entrepreneur) };
  const structure = { entrepreneur, account: accounts.credited, section: accounts.structureSection };
  const parts = line === undefined ? [] : partsOf(line);
  return parts
    .filter(({ contribution }) => !contribution.isZero)
    .flatMap(({ origin, contribution }) => [
      { ...own, origin, ...onDebit(contribution) },
      { ...structure, origin, ...onDebit(contribution.negated()) },
    ]);
}
