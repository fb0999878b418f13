import type { SectionAccount } from '../domain/budget/section-account';
import type { Statement, StatementCash, StatementLine, StatementsReport } from '../reports/statements-report';
import { yearLabel } from '../text/labels';
import { ruleText } from '../text/statement-texts';
import type { Problem } from '../workbook/problems';
import { problemJson } from './problem-json';

/** What a run left: the workbook with the sheets that it wrote, or a file for each person. */
export interface WrittenStatements {
  readonly output: string | null;
  /** Titles, as they are in the workbook. */
  readonly sheets: readonly string[];
  /** Paths. */
  readonly files: readonly string[];
}

/** Standard output of `statements --json`. Amounts and rates are decimal strings. */
export function statementsJson(
  report: StatementsReport,
  problems: readonly Problem[],
  { output, sheets, files }: WrittenStatements,
): object {
  return {
    status: 'done',
    year: yearLabel(report.year),
    until: report.until.toString(),
    statements: report.statements.map(statementJson),
    books: report.books,
    totals: { turnover: report.turnover.toString(), contribution: report.contribution.toString() },
    problems: problems.map(problemJson),
    output,
    sheets,
    files,
  };
}

/** The same document when the request is refused. */
export function refusedStatementsJson(problems: readonly Problem[]): object {
  const totals = { turnover: '0.00', contribution: '0.00' };
  const nothing: WrittenStatements = { output: null, sheets: [], files: [] };
  return { status: 'refused', statements: [], totals, problems: problems.map(problemJson), ...nothing };
}

function statementJson({
  person: { entrepreneur },
  section,
  lines,
  turnover,
  contribution,
  account,
  cash,
}: Statement): object {
  return {
    code: entrepreneur.code,
    name: entrepreneur.name,
    section,
    turnover: turnover.toString(),
    contribution: contribution.toString(),
    account:
      account === null
        ? null
        : {
            month: account.month === null ? null : accountJson(account.month),
            sofar: accountJson(account.sofar),
          },
    cash: cash === null ? null : cashJson(cash),
    months: lines.map(lineJson),
  };
}

function accountJson(account: SectionAccount): object {
  const { sales, otherProducts, directCharges, pay, contribution, result } = account;
  const amounts = { sales, otherProducts, directCharges, pay, contribution, result };
  return Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, amount.toString()]));
}

function cashJson(cash: StatementCash): object {
  switch (cash.kind) {
    case 'booked':
      return { from: 'books', amount: cash.amount.toString() };
    case 'typed':
      return { from: 'sheet', sheet: cash.sheet, amount: cash.amount.toString() };
    case 'unbalanced':
      return { from: 'books', amount: null, gap: cash.gap.toString() };
  }
}

function lineJson(line: StatementLine): object {
  return {
    month: line.month.toString(),
    turnover: line.turnover.toString(),
    base: line.base.toString(),
    rate: line.rate.fraction,
    rule: ruleText(line),
    contribution: line.contribution.toString(),
    turnoverSofar: line.turnoverSofar.toString(),
    contributionSofar: line.cumulated.toString(),
    regularisations: (line.regularisations ?? []).map(({ origin, contribution }) => ({
      month: origin.toString(),
      contribution: contribution.toString(),
    })),
  };
}
