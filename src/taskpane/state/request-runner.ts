import type { StepProgress } from '../../app/requests';
import { problemSentence } from '../../text/problem-sentences';
import type { Problem } from '../../workbook/problems';
import type { Doing } from './pane-state';
import type { RequestKey } from './request-key';
import type { StateCell } from './state-cell';

export type RunOutcome<T> =
  | { readonly kind: 'ended'; readonly value: T }
  /** Another one runs: nothing was started. */
  | { readonly kind: 'working' }
  /** A bug showed; the pane says so. */
  | { readonly kind: 'broken' };

export interface Job {
  /** The request that it belongs to: it comes into view. */
  readonly request: RequestKey;
  readonly doing: Doing;
}

export type RequestRunner = <T>(
  job: Job,
  ask: (progress: StepProgress) => Promise<T>,
) => Promise<RunOutcome<T>>;

/** Runs one request at a time over the whole pane and shows how far it is. */
export function requestRunner(cell: StateCell): RequestRunner {
  return async ({ request, doing }, ask) => {
    if (cell.get().work !== null) return { kind: 'working' };
    const work = { doing, step: 'outline', done: 0, total: 0, isCancelling: false } as const;
    cell.update({ request, work, notice: null, broken: null });
    try {
      return { kind: 'ended', value: await ask(progressInto(cell)) };
    } catch (fault) {
      cell.update({ broken: brokenDetail(fault) });
      return { kind: 'broken' };
    } finally {
      cell.update({ work: null });
    }
  };
}

function progressInto(cell: StateCell): StepProgress {
  return {
    step: (step, done, total) => {
      const { work } = cell.get();
      if (work !== null) cell.update({ work: { ...work, step, done, total } });
    },
    isCancelled: () => cell.get().work?.isCancelling === true,
  };
}

/** Asks what runs to stop; it does so at its next step. */
export function cancelWork(cell: StateCell): void {
  const { work } = cell.get();
  if (work !== null) cell.update({ work: { ...work, isCancelling: true } });
}

/** Does something short beside what is in view, unless a bug shows. */
export async function beside(cell: StateCell, act: () => Promise<void>): Promise<void> {
  await act().catch((fault: unknown) => cell.update({ broken: brokenDetail(fault) }));
}

/** Says the problems, or the success when there are none. */
export function tell(cell: StateCell, problems: readonly Problem[], success: string): void {
  const notice =
    problems.length === 0
      ? { tone: 'good' as const, text: success }
      : { tone: 'error' as const, text: problems.map(problemSentence).join(' ') };
  cell.update({ notice });
}

/** Whether the person has stopped it herself. */
export function isCancelled(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'cancelled');
}

/** An entry point is where a bug ends: it is shown whole, so that it can be passed on. */
function brokenDetail(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
