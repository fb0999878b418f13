import type { StepProgress } from '../../app/requests';
import { paneText } from '../../text/pane-text';
import { problemSentence } from '../../text/problem-sentences';
import type { Place, Problem } from '../../workbook/problems';
import { faultsOf, settingsOf, type Draft } from './draft';
import type { PaneServices } from './pane-services';
import {
  initialState,
  isWorking,
  proposalOf,
  type PaneState,
  type SettledStage,
  type Stage,
} from './pane-state';

/**
 * The state of the pane and what can be done with it. It lives in the shared runtime, so that the ribbon command
 * and the pane, open or closed, act on the same thing. While a request runs, another one is not started.
 */
export interface PaneStore {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (draft: Draft) => void;
  readonly read: () => Promise<void>;
  /** Gives the stage at the end: a caller without the pane acts on it. */
  readonly compute: () => Promise<Stage>;
  readonly createParameters: () => Promise<void>;
  readonly cancel: () => void;
  readonly jumpTo: (place: Place) => Promise<void>;
  /** From a result or a refusal back to the sheets; from a fault back to the start. */
  readonly back: () => void;
}

export function createPaneStore(services: PaneServices): PaneStore {
  const cell = stateCell();
  const run = requestRunner(cell);
  const settings = () => settingsOf(cell.get().draft);
  return {
    getState: cell.get,
    subscribe: cell.subscribe,
    change: (draft) => cell.set({ ...cell.get(), draft, notice: null }),
    cancel: () => cancelRequest(cell),
    back: () => goBack(cell),
    read: async () => {
      await run('reading', async (progress) => {
        const answer = await services.propose(settings(), progress);
        return answer.status === 'done'
          ? { kind: 'proposal', proposal: answer.proposal }
          : { kind: 'refused', asked: 'reading', problems: answer.problems, proposal: null };
      });
    },
    compute: () =>
      run('working', async (progress) => {
        const answer = await services.compute(settings(), progress);
        return answer.status === 'done'
          ? { kind: 'done', result: answer }
          : { kind: 'refused', asked: 'working', problems: answer.problems, proposal: answer.proposal };
      }),
    createParameters: async () => {
      if (isWorking(cell.get().stage)) return;
      await beside(cell, async () => {
        const answer = await services.createParameters(settings());
        tell(cell, answer.status === 'done' ? [] : answer.problems, paneText.parameters.created);
      });
    },
    jumpTo: (place) =>
      beside(cell, async () => {
        const problems = await services.jumpTo(place);
        if (problems.length > 0) tell(cell, problems, '');
      }),
  };
}

interface StateCell {
  readonly get: () => PaneState;
  readonly set: (state: PaneState) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function stateCell(): StateCell {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type RequestKind = 'reading' | 'working';

/** Runs one request at a time: shows its progress, then the stage that it gives or the one to come back to. */
function requestRunner(cell: StateCell) {
  return async (
    kind: RequestKind,
    ask: (progress: StepProgress) => Promise<SettledStage>,
  ): Promise<Stage> => {
    const { stage: before, draft } = cell.get();
    if (isWorking(before) || faultsOf(draft).length > 0) return before;
    const stage: Stage = { kind, step: 'outline', done: 0, total: 0, isCancelling: false, before };
    cell.set({ ...cell.get(), stage, notice: null });
    const next = await ask(progressInto(cell)).catch(brokenStage);
    const { draft: after } = cell.get();
    cell.set({
      ...cell.get(),
      stage: isCancelled(next) ? before : next,
      draft: after === draft ? draftAfter(next, draft) : after,
    });
    return cell.get().stage;
  };
}

/**
 * A reading of these very choices has taken them into account. Once written, corrections are kept in the workbook,
 * where the person may change them: said again from here, they would win over what she typed there.
 */
function draftAfter(stage: SettledStage, draft: Draft): Draft {
  const isWritten = stage.kind === 'done' && stage.result.applied !== null;
  return {
    ...draft,
    isRead: draft.isRead || proposalOf(stage) !== null,
    corrections: isWritten ? [] : draft.corrections,
  };
}

/** Does something that leaves the stage as it is, unless a bug shows. */
async function beside(cell: StateCell, act: () => Promise<void>): Promise<void> {
  await act().catch((fault: unknown) => cell.set({ ...cell.get(), stage: brokenStage(fault) }));
}

function progressInto(cell: StateCell): StepProgress {
  return {
    step: (step, done, total) => {
      const { stage } = cell.get();
      if (isWorking(stage)) cell.set({ ...cell.get(), stage: { ...stage, step, done, total } });
    },
    isCancelled: () => {
      const { stage } = cell.get();
      return isWorking(stage) && stage.isCancelling;
    },
  };
}

function cancelRequest(cell: StateCell): void {
  const { stage } = cell.get();
  if (isWorking(stage)) cell.set({ ...cell.get(), stage: { ...stage, isCancelling: true } });
}

function isCancelled(stage: Stage): boolean {
  return stage.kind === 'refused' && stage.problems.some(({ code }) => code === 'cancelled');
}

function goBack(cell: StateCell): void {
  const { stage } = cell.get();
  if (isWorking(stage)) return;
  const proposal = proposalOf(stage);
  cell.set({
    ...cell.get(),
    stage: proposal === null ? { kind: 'idle' } : { kind: 'proposal', proposal },
    notice: null,
  });
}

function tell(cell: StateCell, problems: readonly Problem[], success: string): void {
  const notice =
    problems.length === 0
      ? { tone: 'good' as const, text: success }
      : { tone: 'error' as const, text: problems.map(problemSentence).join(' ') };
  cell.set({ ...cell.get(), notice });
}

/** An entry point is where a bug ends: it is shown whole, so that it can be passed on. */
function brokenStage(fault: unknown): SettledStage {
  return { kind: 'broken', detail: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
}
