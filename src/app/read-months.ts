import type { ClosedMonth } from '../domain/closing/closed-month';
import type { Entrepreneur } from '../domain/people/entrepreneur';
import type { FinancialYear } from '../domain/values/financial-year';
import type { ContributionReport, MonthTotal } from '../reports/contribution-report';
import type { WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { computeWorkbook } from './compute-workbook';
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
  const computed = await computeWorkbook(port, settings, progress);
  if (computed.status === 'refused') {
    const { problems, closed } = computed;
    return { status: 'refused', problems, closed: closed.map(dateOf) };
  }
  const { report, reading, proposal } = computed;
  const closed = reading.closed.map(dateOf);
  return { status: 'done', known: knownOf(report, closed), closed, problems: proposal.problems };
}

/** The frozen lines stay behind: they may have to travel to the pane. */
function dateOf({ month, closedOn }: ClosedMonth): ClosedDate {
  return { month, closedOn };
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
