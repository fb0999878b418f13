import type { SectionMonths } from '../domain/budget/section-months';
import { Month } from '../domain/values/month';
import type { ContributionReport } from '../reports/contribution-report';
import type { Problem } from '../workbook/problems';
import type { Books } from './budget-requests';

/** Whether entries reach from the year of the statements to their last month. Books without months are taken as whole. */
export type Reach =
  | { readonly kind: 'whole' }
  | { readonly kind: 'short'; readonly last: Month }
  | { readonly kind: 'other-year'; readonly year: number };

export interface ShownYear {
  readonly report: Pick<ContributionReport, 'year'>;
  /** The last month shown. */
  readonly until: Month;
}

/** How far the entries of sections reach. */
export function reachOf(sections: readonly SectionMonths[], { report, until }: ShownYear): Reach {
  const months = sections.flatMap((section) => [...section.months.keys()]);
  if (months.length === 0) return { kind: 'whole' };
  const last = Month.ofIndex(months.reduce((most, index) => Math.max(most, index)));
  const start = report.year.start.index;
  if (!months.some((index) => index >= start && index <= report.year.end.index))
    return { kind: 'other-year', year: last.year };
  return last.compare(until) < 0 ? { kind: 'short', last } : { kind: 'whole' };
}

export function reachProblems(
  { title }: Books,
  reach: Reach,
  { report, until }: ShownYear,
): readonly Problem[] {
  switch (reach.kind) {
    case 'whole':
      return [];
    case 'short': {
      const months = { last: reach.last.toString(), until: until.toString() };
      return [{ code: 'books-end-before', books: title, ...months, place: null }];
    }
    case 'other-year':
      return [{ code: 'books-of-other-year', books: reach.year, year: report.year.year, place: null }];
  }
}
