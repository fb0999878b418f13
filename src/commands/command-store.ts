import type { MutualisationResult } from '../app/requests';
import type { Place } from '../workbook/problems';

/** What the commands need of the state that they share with the pane. */
export interface CommandStore {
  readonly mutualisation: { readonly compute: () => Promise<CommandOutcome> };
  /** Brings a request of the pane into view. */
  readonly show: (request: ShownRequest) => void;
  readonly jumpTo: (place: Place) => Promise<void>;
}

/** The requests that have a button of their own, which opens the pane on them. */
export type ShownRequest = 'appropriation' | 'budget';

/** A result, or any other stage: the pane has the words for it. */
export type CommandOutcome =
  | { readonly kind: 'done'; readonly result: Extract<MutualisationResult, { readonly status: 'done' }> }
  | { readonly kind: 'idle' | 'proposal' | 'working' | 'refused' | 'broken' };
