import type { MutualisationResult, Proposal } from '../../app/requests';
import type { Problem } from '../../workbook/problems';
import { emptyDraft, type Draft } from './draft';

/** One stage at a time; what the person chose lives beside it and outlasts every stage. */
export interface MutualisationState {
  readonly stage: Stage;
  readonly draft: Draft;
}

export type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | RefusedStage
  | { readonly kind: 'done'; readonly result: DoneResult };

export interface RefusedStage {
  readonly kind: 'refused';
  /** What was asked for. */
  readonly asked: 'reading' | 'computing';
  readonly problems: readonly Problem[];
  /** `null` when the workbook could not be read at all. */
  readonly proposal: Proposal | null;
}

export type DoneResult = Extract<MutualisationResult, { readonly status: 'done' }>;

export const initialMutualisation: MutualisationState = { stage: { kind: 'idle' }, draft: emptyDraft };

/** What was last understood of the workbook, as far as the stage knows. */
export function proposalOf(stage: Stage): Proposal | null {
  switch (stage.kind) {
    case 'proposal':
    case 'refused':
      return stage.proposal;
    case 'done':
      return stage.result.proposal;
    case 'idle':
      return null;
  }
}
