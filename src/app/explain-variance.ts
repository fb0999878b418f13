import type { BudgetLine } from '../domain/budget/budget-line';
import { Money } from '../domain/values/money';
import { explainByHeads } from '../domain/variance/explain-by-heads';
import { explainContribution, type PersonPeriod } from '../domain/variance/explain-contribution';
import type { ContributionReport } from '../reports/contribution-report';
import type {
  ContributionVariance,
  ForecastExplanation,
  LastYearExplanation,
} from '../reports/contribution-variance';
import type { ContributionForecast } from '../workbook/readers/read-contribution-forecast';

/** What the contribution is held against. */
export interface VarianceParts {
  /** The line of the budget that takes the contribution. */
  readonly line: BudgetLine;
  readonly forecast: ContributionForecast;
  /** The year before, when the workbook has its turnover. */
  readonly lastYear: ContributionReport | null;
}

/** Why the contribution differs from its forecast and from the year before; `null` when neither is there. */
export function explainVariance(
  report: ContributionReport,
  parts: VarianceParts,
): ContributionVariance | null {
  const { line, lastYear } = parts;
  const actual = report.totals.contribution;
  const fromForecast = explainForecast(report, parts);
  const fromLastYear = lastYear === null ? null : explainLastYear(report, lastYear);
  if (line.forecast.isZero && fromForecast === null && fromLastYear === null) return null;
  return {
    forecast: line.forecast,
    actual,
    difference: actual.minus(line.forecast),
    fromForecast,
    fromLastYear,
  };
}

/** By entrepreneur where a forecast has names, else by head count and mean. */
function explainForecast(
  report: ContributionReport,
  { line, forecast }: VarianceParts,
): ForecastExplanation | null {
  const after = peopleOf(report, report.months.length);
  if (forecast.people.length > 0) {
    const effects = explainContribution(forecast.people, after);
    const notBrokenDown = line.forecast.minus(effects.before);
    return { kind: 'people', effects, names: namesOf(report), notBrokenDown };
  }
  if (forecast.heads === null || forecast.turnover === null) return null;
  const effects = explainByHeads(
    { heads: forecast.heads, turnover: forecast.turnover, contribution: line.forecast },
    {
      // Those accompanied, as a forecast of heads counts them, with or without turnover.
      heads: report.totals.entrepreneurs,
      turnover: report.totals.turnover,
      contribution: report.totals.contribution,
    },
  );
  return effects === null ? null : { kind: 'heads', effects };
}

/** The months that both years have, from the first of the year on. */
function explainLastYear(
  report: ContributionReport,
  lastYear: ContributionReport,
): LastYearExplanation | null {
  const months = Math.min(report.months.length, lastYear.months.length);
  const before = peopleOf(lastYear, months);
  if (months === 0 || before.length === 0) return null;
  return {
    months: report.months.slice(0, months),
    effects: explainContribution(before, peopleOf(report, months)),
    names: new Map([...namesOf(lastYear), ...namesOf(report)]),
  };
}

/** Turnover and contribution of the first months of the year, of those who have any. */
function peopleOf({ entrepreneurs }: ContributionReport, months: number): readonly PersonPeriod[] {
  return entrepreneurs.flatMap(({ entrepreneur: { id }, lines }) => {
    const own = lines.slice(0, months);
    const turnover = Money.sum(own.map((line) => line.turnover));
    const contribution = Money.sum(own.map((line) => line.contribution));
    return turnover.isZero && contribution.isZero ? [] : [{ id, turnover, contribution }];
  });
}

function namesOf({ entrepreneurs }: ContributionReport): ReadonlyMap<string, string> {
  return new Map(
    entrepreneurs.map(({ entrepreneur: { id, name, code } }) => [id, name === '' ? code : name]),
  );
}
