import type { Outcome, Progress, WorkbookPort, WorkbookSnapshot } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { readWorkbook, type WorkbookReading } from '../workbook/readers/read-workbook';
import type { MutualisationSettings, Proposal, ProposalResult, Step, StepProgress } from './requests';

/** Reads the workbook and says what was understood, before anything is computed or written. */
export async function proposeReading(
  port: WorkbookPort,
  settings: MutualisationSettings,
  progress?: StepProgress,
): Promise<ProposalResult> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return snapshot;
  const reading = readWorkbook(snapshot.value, settings);
  progress?.step('understand', 1, 1);
  return { status: 'done', proposal: asProposal(reading) };
}

/** The whole workbook as plain data, with progress and cancel. */
export async function readSnapshot(
  port: WorkbookPort,
  progress?: StepProgress,
): Promise<Outcome<WorkbookSnapshot>> {
  progress?.step('read', 0, 1);
  const snapshot = await port.read({}, progressOf('read', progress));
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled] };
  return snapshot;
}

/** A reading as the doors know it. */
export function asProposal({ understanding, problems, settings }: WorkbookReading): Proposal {
  return { understanding, problems, settings };
}

/** The progress of one step, as an adapter tells it. */
export function progressOf(step: Step, progress: StepProgress | undefined): Progress | undefined {
  if (progress === undefined) return undefined;
  return {
    report: (done, total) => {
      progress.step(step, done, total);
    },
    isCancelled: () => progress.isCancelled(),
  };
}

export const cancelled: Problem = { code: 'cancelled', place: null };
