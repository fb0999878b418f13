import type { ClosedMonth } from '../domain/closing/closed-month';
import { computeContributions, type ContributionInputs } from '../domain/contribution/compute-contributions';
import type { Entrepreneur } from '../domain/people/entrepreneur';
import { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';
import { applyClosedMonths } from '../reports/apply-closed-months';
import { buildContributionReport } from '../reports/build-contribution-report';
import { changesOfClosed, closedUntil, type ClosedChange } from '../reports/changes-of-closed';
import type { ContributionReport } from '../reports/contribution-report';
import type { Problem } from '../workbook/problems';

/** What the closed months of a workbook make of a computed year, and what to tell of it. */
export interface ClosedReport {
  readonly report: ContributionReport;
  readonly warnings: readonly Problem[];
}

/** The inputs with everybody and every month that something is frozen for: frozen figures do not vanish with their sheet. */
export function inputsWithClosed(
  inputs: ContributionInputs,
  closed: readonly ClosedMonth[],
): ContributionInputs {
  const inYear = closed.filter(({ month }) => inputs.year.contains(month));
  const known = new Set(inputs.entrepreneurs.map(({ id }) => id));
  const gone = new Map<string, Entrepreneur>();
  for (const { personId: id, code, name } of inYear.flatMap(({ lines }) => lines)) {
    if (!known.has(id)) gone.set(id, { id, code, name, activity: '', status: '', entry: null, exit: null });
  }
  const lastMonth = inYear.reduce(
    (last, { month }) => (month.compare(last) > 0 ? month : last),
    inputs.lastMonth,
  );
  return { ...inputs, lastMonth, entrepreneurs: [...inputs.entrepreneurs, ...gone.values()] };
}

/**
 * Puts the closed months in their place. When they are all that the report has and one of them changed, the year goes
 * on by a month, in which the change is booked.
 */
export function closeReport(
  report: ContributionReport,
  inputs: ContributionInputs,
  closed: readonly ClosedMonth[],
): ClosedReport {
  const until = closedUntil(report, closed);
  if (until === null) return { report, warnings: [] };
  const changes = changesOfClosed(report, closed);
  const next = until.plus(1);
  const hasOpen = report.months.some((month) => month.compare(until) > 0);
  if (changes.length === 0 || hasOpen)
    return { report: applyClosedMonths(report, closed), warnings: told(changes, next) };
  if (!inputs.year.contains(next))
    return { report: applyClosedMonths(report, closed), warnings: told(changes, null) };
  const extended = { ...inputs, lastMonth: next };
  const longer = buildContributionReport(extended, computeContributions(extended));
  return { report: applyClosedMonths(longer, closed), warnings: told(changes, next) };
}

/** One warning for each closed month that changed. */
function told(changes: readonly ClosedChange[], booked: Month | null): readonly Problem[] {
  const origins = new Map<number, Month>(changes.map(({ origin }) => [origin.index, origin]));
  return [...origins.values()]
    .sort((a, b) => a.compare(b))
    .map((origin) => {
      const own = changes.filter((change) => change.origin.equals(origin));
      return {
        code: 'closed-month-changed',
        month: origin.toString(),
        who: own.map(({ person }) => person.entrepreneur.name),
        contribution: Money.sum(own.map(({ contribution }) => contribution)).toString(),
        booked: booked?.toString() ?? null,
        place: null,
      };
    });
}
