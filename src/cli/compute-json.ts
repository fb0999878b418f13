import type {
  ContributionLine,
  ContributionReport,
  EntrepreneurContribution,
} from '../reports/contribution-report';
import { yearLabel } from '../text/labels';
import { ruleText } from '../text/statement-texts';
import { explainOwnPart } from '../text/explanations';
import type { Problem } from '../workbook/problems';
import { problemJson } from './problem-json';

/** What the document is made of; `rules` adds base and working to every month. */
export interface DoneParts {
  readonly report: ContributionReport;
  readonly problems: readonly Problem[];
  readonly output: string | null;
  readonly detail: 'totals' | 'rules';
}

/** Standard output of `compute --json` when the contributions are there. Amounts and rates are decimal strings. */
export function doneJson({ report, problems, output, detail }: DoneParts): object {
  const { totals } = report;
  return {
    status: 'done',
    contributions: report.entrepreneurs.map((person) => contributionJson(person, detail)),
    totals: { turnover: totals.turnover.toString(), contribution: totals.contribution.toString() },
    problems: problems.map(problemJson),
    year: yearLabel(report.year),
    rounding: report.rounding,
    roundingDifference: totals.roundingDifference.toString(),
    output,
  };
}

/** The same document when the request is refused: nothing is computed, nothing is written. */
export function refusedJson(problems: readonly Problem[]): object {
  return {
    status: 'refused',
    contributions: [],
    totals: { turnover: '0.00', contribution: '0.00' },
    problems: problems.map(problemJson),
    output: null,
  };
}

function contributionJson(
  { entrepreneur, lines, turnover, contribution }: EntrepreneurContribution,
  detail: DoneParts['detail'],
): object {
  return {
    code: entrepreneur.code,
    name: entrepreneur.name,
    turnover: turnover.toString(),
    contribution: contribution.toString(),
    months: lines.map((line) => ({
      month: line.month.toString(),
      turnover: line.turnover.toString(),
      rate: line.rate.fraction,
      contribution: line.contribution.toString(),
      rule: ruleText(line),
      ...(detail === 'rules' ? { base: line.base.toString(), explanation: explainOwnPart(line) } : {}),
      ...regularisationsJson(line),
    })),
  };
}

/** Only where there are some: what closed months add to this one. */
function regularisationsJson({ regularisations }: ContributionLine): object {
  if (regularisations === undefined) return {};
  return {
    regularisations: regularisations.map(({ origin, turnover, contribution }) => ({
      month: origin.toString(),
      turnover: turnover.toString(),
      contribution: contribution.toString(),
    })),
  };
}
