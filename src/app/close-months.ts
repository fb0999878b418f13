import type { ClosedMonth } from '../domain/closing/closed-month';
import type { Day } from '../domain/values/day';
import type { Month } from '../domain/values/month';
import { freezeMonths, type Freezing } from '../reports/freeze-months';
import type { Applied, WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { readClosedMonths } from '../workbook/readers/read-closed-months';
import { readKeptComments } from '../workbook/readers/read-kept-comments';
import { writeClosedMonths } from '../workbook/writers/write-closed-months';
import { writeMutualisation } from '../workbook/writers/write-mutualisation';
import { computeWorkbook } from './compute-workbook';
import { monthObstacle } from './month-obstacle';
import { progressOf, readSnapshot } from './propose-reading';
import type { MutualisationSettings, Run } from './requests';

export interface CloseRequest extends MutualisationSettings {
  /** The last month to close: those before it that are open are closed with it. */
  readonly month: Month;
  /** The day of closing; the core knows no clock. */
  readonly closedOn: Day;
  readonly wordRule: Freezing['wordRule'];
}

export type ClosingResult =
  | {
      readonly status: 'done';
      readonly closed: readonly ClosedMonth[];
      readonly problems: readonly Problem[];
      readonly applied: Applied;
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/**
 * Freezes what the contributions are now, month after month up to the one that is given, and writes the sheets of the
 * contributions with them: what is frozen is what is shown.
 */
export async function closeMonths(
  port: WorkbookPort,
  { month, closedOn, wordRule, ...settings }: CloseRequest,
  progress?: Run['progress'],
): Promise<ClosingResult> {
  const computed = await computeWorkbook(port, settings, progress);
  if (computed.status === 'refused') return computed;
  const { report, reading, proposal, snapshot } = computed;
  const { problems: found } = proposal;
  const until = report.closedUntil ?? null;
  const obstacles = [...monthObstacle(report, month), ...alreadyClosed(month, until)];
  if (obstacles.length > 0) return { status: 'refused', problems: [...obstacles, ...found] };
  const months = report.months.filter(
    (one) => one.compare(month) <= 0 && (until === null || one.compare(until) > 0),
  );
  const closed = [...reading.closed, ...freezeMonths(report, { months, closedOn, wordRule })];
  const comments = readKeptComments(snapshot);
  const shown = { ...report, closedUntil: month };
  const edits = writeMutualisation({ report: shown, proposal, problems: found, comments });
  const sheets = [...edits.sheets, writeClosedMonths(closed)];
  const applied = await port.apply({ sheets }, progressOf('write', progress));
  if (applied.status === 'refused') return { status: 'refused', problems: [...applied.problems, ...found] };
  const problems = [...found, ...edits.movedComments];
  return { status: 'done', closed, problems, applied: applied.value };
}

/** Takes a month and those after it out of the closed ones, also when their figures were altered. */
export async function reopenMonths(
  port: WorkbookPort,
  month: Month,
  progress?: Run['progress'],
): Promise<ClosingResult> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return snapshot;
  const { closed } = readClosedMonths(snapshot.value);
  if (!closed.some((one) => one.month.equals(month))) {
    const until = closed.at(-1)?.month.toString() ?? null;
    const problem: Problem = { code: 'month-not-closed', month: month.toString(), until, place: null };
    return { status: 'refused', problems: [problem] };
  }
  const left = closed.filter((one) => one.month.compare(month) < 0);
  const applied = await port.apply({ sheets: [writeClosedMonths(left)] }, progressOf('write', progress));
  if (applied.status === 'refused') return applied;
  return { status: 'done', closed: left, problems: [], applied: applied.value };
}

function alreadyClosed(month: Month, until: Month | null): readonly Problem[] {
  if (until === null || month.compare(until) > 0) return [];
  return [{ code: 'month-already-closed', month: month.toString(), until: until.toString(), place: null }];
}
