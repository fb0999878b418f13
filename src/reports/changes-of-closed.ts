import type { ClosedMonth, FrozenLine } from '../domain/closing/closed-month';
import { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';
import type { ContributionReport, EntrepreneurContribution, Regularisation } from './contribution-report';

/** What a closed month would be today, less all that was booked for it. */
export interface ClosedChange extends Regularisation {
  readonly person: EntrepreneurContribution;
}

/** The last closed month of the year of the report, `null` when none is. */
export function closedUntil({ year }: ContributionReport, closed: readonly ClosedMonth[]): Month | null {
  return closed
    .filter(({ month }) => year.contains(month))
    .reduce<Month | null>(
      (last, { month }) => (last === null || month.compare(last) > 0 ? month : last),
      null,
    );
}

/**
 * By person and closed month, what has changed since it was closed: computed today − Σ booked, whichever month it
 * was booked in. A change that a later closed month has booked already is no change any more.
 */
export function changesOfClosed(
  report: ContributionReport,
  closed: readonly ClosedMonth[],
): readonly ClosedChange[] {
  const until = closedUntil(report, closed);
  if (until === null) return [];
  const booked = gatherBooked(closed.filter(({ month }) => report.year.contains(month)));
  return report.entrepreneurs.flatMap((person) =>
    person.lines
      .filter(({ month }) => month.compare(until) <= 0)
      .map((line): ClosedChange => {
        const frozen = booked.get(keyOf(person.entrepreneur.id, line.month)) ?? [];
        return {
          person,
          origin: line.month,
          turnover: line.turnover.minus(Money.sum(frozen.map(({ turnover }) => turnover))),
          base: line.base.minus(Money.sum(frozen.map(({ base }) => base))),
          contribution: line.contribution.minus(Money.sum(frozen.map(({ contribution }) => contribution))),
        };
      })
      .filter(({ turnover, base, contribution }) => !(turnover.isZero && base.isZero && contribution.isZero)),
  );
}

function gatherBooked(closed: readonly ClosedMonth[]): ReadonlyMap<string, readonly FrozenLine[]> {
  const booked = new Map<string, FrozenLine[]>();
  for (const line of closed.flatMap(({ lines }) => lines)) {
    const key = keyOf(line.personId, line.origin);
    const own = booked.get(key);
    if (own === undefined) booked.set(key, [line]);
    else own.push(line);
  }
  return booked;
}

function keyOf(personId: string, origin: Month): string {
  return `${origin.toString()} ${personId}`;
}
