import { paneText } from '../../text/pane-text';
import { faultsOf, settingsOf, type Draft } from './draft';
import { proposalOf, type Stage } from './mutualisation-state';
import type { MutualisationServices } from './pane-services';
import { beside, isCancelled, tell, type Job, type RequestRunner } from './request-runner';
import type { StateCell } from './state-cell';

/** What can be done with the contributions. */
export interface MutualisationActions {
  readonly change: (draft: Draft) => void;
  readonly read: () => Promise<void>;
  /** Gives the stage at the end, or why there is none: a caller without the pane acts on it. */
  readonly compute: () => Promise<Stage | { readonly kind: 'working' | 'broken' }>;
  readonly createParameters: () => Promise<void>;
  /** From a result or a refusal back to the sheets. */
  readonly back: () => void;
}

export function mutualisationActions(
  cell: StateCell,
  run: RequestRunner,
  services: MutualisationServices,
): MutualisationActions {
  const slice = () => cell.get().mutualisation;
  const settings = () => settingsOf(slice().draft);
  const ask = stageRunner(cell, run);
  return {
    change: (draft) => cell.update({ mutualisation: { ...slice(), draft }, notice: null }),
    back: () => goBack(cell),
    read: async () => {
      await ask({ request: 'mutualisation', doing: 'reading' }, async (progress) => {
        const answer = await services.propose(settings(), progress);
        return answer.status === 'done'
          ? { kind: 'proposal', proposal: answer.proposal }
          : { kind: 'refused', asked: 'reading', problems: answer.problems, proposal: null };
      });
    },
    compute: () =>
      ask({ request: 'mutualisation', doing: 'computing' }, async (progress) => {
        const answer = await services.compute(settings(), progress);
        return answer.status === 'done'
          ? { kind: 'done', result: answer }
          : { kind: 'refused', asked: 'computing', problems: answer.problems, proposal: answer.proposal };
      }),
    createParameters: async () => {
      if (cell.get().work !== null) return;
      await beside(cell, async () => {
        const answer = await services.createParameters(settings());
        tell(cell, answer.status === 'done' ? [] : answer.problems, paneText.parameters.created);
      });
    },
  };
}

/** Runs a request that ends in a stage: that one is shown, or the former one when the person cancelled. */
function stageRunner(cell: StateCell, run: RequestRunner) {
  return async (job: Job, ask: (progress: Parameters<Parameters<RequestRunner>[1]>[0]) => Promise<Stage>) => {
    const { draft, stage: before } = cell.get().mutualisation;
    if (faultsOf(draft).length > 0) {
      cell.update({ request: job.request });
      return before;
    }
    const outcome = await run(job, async (progress) => {
      const next = await ask(progress);
      const { draft: after } = cell.get().mutualisation;
      const stage = next.kind === 'refused' && isCancelled(next.problems) ? before : next;
      cell.update({
        mutualisation: { stage, draft: after === draft ? draftAfter(next, draft) : after },
      });
      return stage;
    });
    return outcome.kind === 'ended' ? outcome.value : outcome;
  };
}

/**
 * A reading of these very choices has taken them into account. Once written, corrections are kept in the workbook,
 * where the person may change them: said again from here, they would win over what she typed there.
 */
function draftAfter(stage: Stage, draft: Draft): Draft {
  const isWritten = stage.kind === 'done' && stage.result.applied !== null;
  return {
    ...draft,
    isRead: draft.isRead || proposalOf(stage) !== null,
    corrections: isWritten ? [] : draft.corrections,
  };
}

function goBack(cell: StateCell): void {
  const { mutualisation, work } = cell.get();
  if (work !== null) return;
  const proposal = proposalOf(mutualisation.stage);
  const stage: Stage = proposal === null ? { kind: 'idle' } : { kind: 'proposal', proposal };
  cell.update({ mutualisation: { ...mutualisation, stage }, notice: null });
}
