import { Money } from '../domain/values/money';
import type { FinancialYear } from '../domain/values/financial-year';
import type { Month } from '../domain/values/month';
import type { SectionAccount } from '../domain/budget/section-account';
import { sectionOf } from './contribution-entries';
import type { ContributionLine, ContributionReport, EntrepreneurContribution } from './contribution-report';

/** The statements of account of some people or of all, from the start of the year to a month. */
export interface StatementsReport {
  readonly year: FinancialYear;
  /** The last month that the statements show. */
  readonly until: Month;
  readonly statements: readonly Statement[];
  readonly turnover: Money;
  readonly contribution: Money;
  /** The file or sheet that the accounts of the sections come from; `null` without books. */
  readonly books: string | null;
  /** The last month of books that end before the month shown, and so say nothing of it; `null` otherwise. */
  readonly booksEnd: Month | null;
}

export interface Statement {
  readonly person: EntrepreneurContribution;
  /** Where the person stands in the report of the year. */
  readonly position: number;
  readonly section: string;
  /** One per month up to the last one shown; months of absence without any figure are there too. */
  readonly lines: readonly StatementLine[];
  readonly turnover: Money;
  readonly contribution: Money;
  /** Charges, pay and result of the section in the books; `null` when they say nothing of it. */
  readonly account: StatementAccount | null;
  /** The money of the activity at the end of the last month; `null` when nobody says. */
  readonly cash: StatementCash | null;
}

export interface StatementAccount {
  /** Of the last month alone; `null` when the books are a balance, which knows no months. */
  readonly month: SectionAccount | null;
  /** From the start of the year to the last month; of the whole balance without months. */
  readonly sofar: SectionAccount;
}

export type StatementCash =
  | { readonly kind: 'booked'; readonly amount: Money }
  /** Typed by the co-operative, on this sheet. */
  | { readonly kind: 'typed'; readonly amount: Money; readonly sheet: string }
  /** The section does not balance: what it holds would be wrong. */
  | { readonly kind: 'unbalanced'; readonly gap: Money };

/** `null` when nobody says, or what is said cannot be right. */
export function amountOfCash(cash: StatementCash | null): Money | null {
  return cash === null || cash.kind === 'unbalanced' ? null : cash.amount;
}

export interface StatementLine extends ContributionLine {
  /** From the start of the year to this month, as `cumulated` is for the contribution. */
  readonly turnoverSofar: Money;
}

export interface StatementChoice {
  readonly until: Month;
  /** Identifiers; `null` for everybody. */
  readonly only: ReadonlySet<string> | null;
  /** The accounts of the sections, when there are books that have them. */
  readonly books?: SectionBooks;
  /** By identifier of the person. */
  readonly cash?: ReadonlyMap<string, StatementCash>;
}

export interface SectionBooks {
  readonly title: string;
  /** The last month of entries that end before the month shown. */
  readonly end?: Month;
  /** By section in capitals. */
  readonly accounts: ReadonlyMap<string, StatementAccount>;
}

/**
 * What each person sees of the own year. Somebody who was not there up to that month and has no figure gets no
 * statement, unless asked for by name.
 */
export function buildStatements(
  report: ContributionReport,
  { until, only, books, cash }: StatementChoice,
): StatementsReport {
  const statements = report.entrepreneurs
    .map((person, position) => statementOf(person, position, { until, books, cash }))
    .filter(({ person: { entrepreneur }, lines }) =>
      only === null ? lines.some(hasFiguresOrPresence) : only.has(entrepreneur.id),
    );
  return {
    year: report.year,
    until,
    statements,
    turnover: Money.sum(statements.map(({ turnover }) => turnover)),
    contribution: Money.sum(statements.map(({ contribution }) => contribution)),
    books: books?.title ?? null,
    booksEnd: books?.end ?? null,
  };
}

interface StatementContext {
  readonly until: Month;
  readonly books: SectionBooks | undefined;
  readonly cash: StatementChoice['cash'];
}

function statementOf(
  person: EntrepreneurContribution,
  position: number,
  { until, books, cash }: StatementContext,
): Statement {
  const section = sectionOf(person.entrepreneur);
  let turnoverSofar = Money.zero;
  const lines = person.lines
    .filter(({ month }) => month.compare(until) <= 0)
    .map((line): StatementLine => {
      turnoverSofar = turnoverSofar.plus(line.turnover);
      return { ...line, turnoverSofar };
    });
  return {
    person,
    position,
    section,
    account: books?.accounts.get(section.toUpperCase()) ?? null,
    cash: cash?.get(person.entrepreneur.id) ?? null,
    lines,
    turnover: Money.sum(lines.map(({ turnover }) => turnover)),
    contribution: Money.sum(lines.map(({ contribution }) => contribution)),
  };
}

function hasFiguresOrPresence({ present, turnover, contribution }: ContributionLine): boolean {
  return present !== 'absent' || !turnover.isZero || !contribution.isZero;
}
