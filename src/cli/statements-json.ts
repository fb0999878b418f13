import type { Statement, StatementLine, StatementsReport } from '../reports/statements-report';
import { yearLabel } from '../text/labels';
import { ruleText } from '../text/statement-texts';
import type { Problem } from '../workbook/problems';
import { problemJson } from './problem-json';

/** Standard output of `statements --json`. Amounts and rates are decimal strings. */
export function statementsJson(
  report: StatementsReport,
  problems: readonly Problem[],
  output: string | null,
): object {
  return {
    status: 'done',
    year: yearLabel(report.year),
    until: report.until.toString(),
    statements: report.statements.map(statementJson),
    totals: { turnover: report.turnover.toString(), contribution: report.contribution.toString() },
    problems: problems.map(problemJson),
    output,
  };
}

/** The same document when the request is refused. */
export function refusedStatementsJson(problems: readonly Problem[]): object {
  const totals = { turnover: '0.00', contribution: '0.00' };
  return { status: 'refused', statements: [], totals, problems: problems.map(problemJson), output: null };
}

function statementJson({
  person: { entrepreneur },
  section,
  lines,
  turnover,
  contribution,
}: Statement): object {
  return {
    code: entrepreneur.code,
    name: entrepreneur.name,
    section,
    turnover: turnover.toString(),
    contribution: contribution.toString(),
    months: lines.map(lineJson),
  };
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
