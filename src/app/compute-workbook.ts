import type { ClosedMonth } from '../domain/closing/closed-month';
import type { ContributionReport } from '../reports/contribution-report';
import type { WorkbookPort, WorkbookSnapshot } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { readWorkbook, type WorkbookReading } from '../workbook/readers/read-workbook';
import { computeReport } from './compute-report';
import { asProposal, cancelled, readSnapshot } from './propose-reading';
import type { MutualisationSettings, Proposal, StepProgress } from './requests';

/** A year computed from a workbook, with what it was computed from. */
export type WorkbookReport =
  | {
      readonly status: 'done';
      readonly snapshot: WorkbookSnapshot;
      readonly reading: WorkbookReading;
      readonly report: ContributionReport;
      readonly proposal: Proposal;
    }
  | {
      readonly status: 'refused';
      readonly problems: readonly Problem[];
      readonly proposal: Proposal | null;
      /** Months whose figures are frozen, also when nothing can be computed: reopening one may be the way out. */
      readonly closed: readonly ClosedMonth[];
    };

/** Reads and computes, and writes nothing: where every request on contributions begins. */
export async function computeWorkbook(
  port: WorkbookPort,
  settings: MutualisationSettings,
  progress?: StepProgress,
): Promise<WorkbookReport> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return { ...snapshot, proposal: null, closed: [] };
  const reading = readWorkbook(snapshot.value, settings);
  progress?.step('understand', 1, 1);
  const proposal = asProposal(reading);
  const { closed } = reading;
  const computed = computeReport(reading);
  if ('problems' in computed) return { status: 'refused', problems: computed.problems, proposal, closed };
  progress?.step('compute', 1, 1);
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled], proposal, closed };
  const { report, warnings } = computed;
  return {
    status: 'done',
    snapshot: snapshot.value,
    reading,
    report,
    proposal: { ...proposal, problems: [...warnings, ...proposal.problems] },
  };
}
