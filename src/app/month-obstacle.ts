import type { Month } from '../domain/values/month';
import type { ContributionReport } from '../reports/contribution-report';
import type { Problem } from '../workbook/problems';

/** A month that was asked for and has no figures; none for `null`, which asks for no month. */
export function monthObstacle({ months }: ContributionReport, month: Month | null): readonly Problem[] {
  if (month === null || months.some((one) => one.equals(month))) return [];
  const [first = month] = months;
  const last = months.at(-1) ?? month;
  const facts = { month: month.toString(), first: first.toString(), last: last.toString() };
  return [{ code: 'month-not-computed', ...facts, place: null }];
}
