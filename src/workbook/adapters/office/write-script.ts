import type { Outcome, Progress } from '../../port';
import { refusedFor } from './host-problems';

/** A part of a write: what it adds to a request, in bytes, and the calls that it makes. */
export interface WriteStep {
  readonly bytes: number;
  readonly run: (workbook: Excel.Workbook) => void;
}

/** Under the 5 MB that Excel on the web takes, with room for what is not counted. */
const bytesPerRequest = 4_000_000;

/** A call on a proxy with its path: what a step that only formats costs. */
export const bytesPerCall = 200;

/**
 * Runs the steps in their order, in one request when they fit. Screen and calculation rest meanwhile. A cancel
 * is heard until the first request leaves; after that the write is finished.
 */
export async function runScript(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  progress?: Progress,
): Promise<Outcome<null>> {
  if (progress?.isCancelled() === true) return refusedFor({ code: 'cancelled', place: null });
  const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  let written = 0;
  let pending = 0;
  for (const step of steps) {
    if (pending > 0 && pending + step.bytes > bytesPerRequest) {
      // One request for as many steps as fit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      written += pending;
      pending = 0;
      progress?.report(written, total);
    }
    if (pending === 0) rest(context);
    step.run(context.workbook);
    pending += step.bytes;
  }
  if (pending > 0) await context.sync();
  progress?.report(total, total);
  return { status: 'done', value: null };
}

function rest({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
