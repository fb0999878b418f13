import type { ClosedMonth } from '../domain/closing/closed-month';
import type { Entrepreneur } from '../domain/people/entrepreneur';
import type { FinancialYear } from '../domain/values/financial-year';
import type { ContributionReport, MonthTotal } from '../reports/contribution-report';
import type { WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { readWorkbook } from '../workbook/readers/read-workbook';
import { computeReport } from './compute-report';
import { cancelled, readSnapshot } from './propose-reading';
import type { MutualisationSettings, StepProgress } from './requests';

/** The months of a year that can be booked, stated and closed, as the workbook stands now. */
export interface KnownMonths {
  readonly year: FinancialYear;
  /** Those that have figures, in order. */
  readonly months: readonly KnownMonth[];
  /** Whom a statement can be written for. */
  readonly people: readonly Entrepreneur[];
}

export interface KnownMonth extends MonthTotal {
  /** `null` while it is open. */
  readonly closedOn: ClosedMonth['closedOn'] | null;
}

/** A month that is frozen, whatever year it belongs to. */
export type ClosedDate = Pick<ClosedMonth, 'month' | 'closedOn'>;

export type KnownMonthsResult =
  | {
      readonly status: 'done';
      readonly known: KnownMonths;
      readonly closed: readonly ClosedDate[];
      /** Warnings only. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly status: 'refused';
      readonly problems: readonly Problem[];
      /** Also when nothing can be computed: reopening a month may be the way out. */
      readonly closed: readonly ClosedDate[];
    };

/** Computes the year and says which of its months are closed. Nothing is written. */
export async function readMonths(
  port: WorkbookPort,
  settings: MutualisationSettings,
  progress?: StepProgress,
): Promise<KnownMonthsResult> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return { ...snapshot, closed: [] };
  const reading = readWorkbook(snapshot.value, settings);
  progress?.step('understand', 1, 1);
  const closed = reading.closed.map(({ month, closedOn }) => ({ month, closedOn }));
  const computed = computeReport(reading);
  if ('problems' in computed) return { status: 'refused', problems: computed.problems, closed };
  progress?.step('compute', 1, 1);
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled], closed };
  const problems = [...computed.warnings, ...reading.problems];
  return { status: 'done', known: knownOf(computed.report, closed), closed, problems };
}

function knownOf(
  { year, byMonth, entrepreneurs }: ContributionReport,
  closed: readonly ClosedDate[],
): KnownMonths {
  return {
    year,
    months: byMonth.map((total) => ({
      ...total,
      closedOn: closed.find(({ month }) => month.equals(total.month))?.closedOn ?? null,
    })),
    people: entrepreneurs.map(({ entrepreneur }) => entrepreneur),
  };
}
