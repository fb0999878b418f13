import { Money } from '../domain/values/money';
import type { FinancialYear } from '../domain/values/financial-year';
import type { Month } from '../domain/values/month';
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
}

export interface StatementLine extends ContributionLine {
  /** From the start of the year to this month, as `cumulated` is for the contribution. */
  readonly turnoverSofar: Money;
}

export interface StatementChoice {
  readonly until: Month;
  /** Identifiers; `null` for everybody. */
  readonly only: ReadonlySet<string> | null;
}

/**
 * What each person sees of the own year. Somebody who was not there up to that month and has no figure gets no
 * statement, unless asked for by name.
 */
export function buildStatements(
  report: ContributionReport,
  { until, only }: StatementChoice,
): StatementsReport {
  const statements = report.entrepreneurs
    .map((person, position) => statementOf(person, position, until))
    .filter(({ person: { entrepreneur }, lines }) =>
      only === null ? lines.some(hasFiguresOrPresence) : only.has(entrepreneur.id),
    );
  return {
    year: report.year,
    until,
    statements,
    turnover: Money.sum(statements.map(({ turnover }) => turnover)),
    contribution: Money.sum(statements.map(({ contribution }) => contribution)),
  };
}

function statementOf(person: EntrepreneurContribution, position: number, until: Month): Statement {
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
    section: sectionOf(person.entrepreneur),
    lines,
    turnover: Money.sum(lines.map(({ turnover }) => turnover)),
    contribution: Money.sum(lines.map(({ contribution }) => contribution)),
  };
}

function hasFiguresOrPresence({ present, turnover, contribution }: ContributionLine): boolean {
  return present !== 'absent' || !turnover.isZero || !contribution.isZero;
}
