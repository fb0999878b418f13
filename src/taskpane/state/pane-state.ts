import type { MutualisationResult, Proposal, Step } from '../../app/requests';
import type { Problem } from '../../workbook/problems';
import { emptyDraft, type Draft } from './draft';

/** What the pane shows. One stage at a time; what the person chose lives beside it and outlasts every stage. */
export interface PaneState {
  readonly stage: Stage;
  readonly draft: Draft;
  /** A short word about something that happened beside the stage: a jump that failed, a sheet that was made. */
  readonly notice: Notice | null;
}

export type Stage =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'reading' } & Work)
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | ({ readonly kind: 'working' } & Work)
  | RefusedStage
  | { readonly kind: 'done'; readonly result: DoneResult }
  /** A bug of ours: what was thrown, to be passed on. */
  | { readonly kind: 'broken'; readonly detail: string };

export interface RefusedStage {
  readonly kind: 'refused';
  /** What was asked for. */
  readonly asked: 'reading' | 'working';
  readonly problems: readonly Problem[];
  /** `null` when the workbook could not be read at all. */
  readonly proposal: Proposal | null;
}

export type DoneResult = Extract<MutualisationResult, { readonly status: 'done' }>;

/** How far a request is. `before` is the stage to come back to when the person cancels. */
export interface Work {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
  readonly isCancelling: boolean;
  readonly before: SettledStage;
}

export type SettledStage = Exclude<Stage, { readonly kind: 'reading' | 'working' }>;

export interface Notice {
  readonly tone: 'good' | 'error';
  readonly text: string;
}

export const initialState: PaneState = { stage: { kind: 'idle' }, draft: emptyDraft, notice: null };

export function isWorking(stage: Stage): stage is Extract<Stage, Work> {
  return stage.kind === 'reading' || stage.kind === 'working';
}

/** What was last understood of the workbook, as far as the stage knows. */
export function proposalOf(stage: Stage): Proposal | null {
  switch (stage.kind) {
    case 'proposal':
    case 'refused':
      return stage.proposal;
    case 'done':
      return stage.result.proposal;
    case 'reading':
    case 'working':
      return proposalOf(stage.before);
    case 'idle':
    case 'broken':
      return null;
  }
}
