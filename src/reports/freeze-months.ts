import type { ClosedMonth, FrozenLine } from '../domain/closing/closed-month';
import type { Day } from '../domain/values/day';
import type { Month } from '../domain/values/month';
import { Rate } from '../domain/values/rate';
import type { ContributionLine, ContributionReport, EntrepreneurContribution } from './contribution-report';
import { partsOf } from './line-parts';

export interface Freezing {
  readonly months: readonly Month[];
  readonly closedOn: Day;
  /** The rule of a line in words: they are frozen with it. */
  readonly wordRule: (line: ContributionLine) => string;
}

/** Months of the report as they are closed: every person with a figure, regularisations on lines of their own. */
export function freezeMonths(
  { entrepreneurs }: ContributionReport,
  { months, closedOn, wordRule }: Freezing,
): readonly ClosedMonth[] {
  return months.map((month) => ({
    month,
    closedOn,
    lines: entrepreneurs.flatMap((person) =>
      person.lines
        .filter((line) => line.month.equals(month))
        .flatMap((line) => linesOf(person, line, wordRule)),
    ),
  }));
}

function linesOf(
  { entrepreneur: { id, code, name } }: EntrepreneurContribution,
  line: ContributionLine,
  wordRule: Freezing['wordRule'],
): readonly FrozenLine[] {
  const common = { personId: id, code, name, rate: shortened(line.rate), rule: wordRule(line) };
  return partsOf(line)
    .map((part) => ({ ...common, ...part }))
    .filter(({ turnover, base, contribution }) => !(turnover.isZero && base.isZero && contribution.isZero));
}

/** As many decimals as a cell gives back without the noise of its binary number; the amount is frozen beside it. */
function shortened(rate: Rate): Rate {
  const [whole = '0', decimals = ''] = rate.fraction.split('.');
  return decimals.length <= 10 ? rate : Rate.of(`${whole}.${decimals.slice(0, 10)}`);
}
