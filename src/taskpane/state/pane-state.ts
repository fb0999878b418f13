import { initialAppropriation, type AppropriationState } from '../appropriation/appropriation-state';
import { initialBudget, type BudgetState } from '../budget/budget-state';
import { initialSimulation, type SimulationState } from '../simulation/simulation-state';
import { initialMonths, type MonthsState } from '../months/months-state';
import type { Step } from '../../app/requests';
import { initialMutualisation, type MutualisationState } from './mutualisation-state';
import type { RequestKey } from './request-key';

/**
 * What the pane shows. Each request has its own slice, which outlasts a look at another one; what runs, what broke
 * and the short word beside belong to the whole pane.
 */
export interface PaneState {
  /** The request that is in view. */
  readonly request: RequestKey;
  /** The one request that runs, shown over whatever is in view; `null` while nothing runs. */
  readonly work: Work | null;
  /** A bug of ours: what was thrown, to be passed on; `null` when all is well. */
  readonly broken: string | null;
  /** A short word about something that happened beside: a jump that failed, a sheet that was made. */
  readonly notice: Notice | null;
  readonly mutualisation: MutualisationState;
  readonly months: MonthsState;
  readonly appropriation: AppropriationState;
  readonly budget: BudgetState;
  readonly simulation: SimulationState;
}

/** How far the request is that runs. */
export interface Work {
  readonly doing: Doing;
  readonly step: Step;
  readonly done: number;
  readonly total: number;
  readonly isCancelling: boolean;
}

/** What takes its time; `text/` has the words. */
export type Doing =
  | 'reading'
  | 'computing'
  | 'reading-months'
  | 'preparing-entries'
  | 'writing-entries'
  | 'writing-statements'
  | 'closing-months'
  | 'reopening-months'
  | 'reading-appropriation'
  | 'writing-appropriation'
  | 'reading-budget'
  | 'importing-ledger'
  | 'writing-balance'
  | 'building-budget'
  | 'simulating'
  | 'writing-simulation';

export interface Notice {
  readonly tone: 'good' | 'error';
  readonly text: string;
}

export const initialState: PaneState = {
  request: 'mutualisation',
  work: null,
  broken: null,
  notice: null,
  mutualisation: initialMutualisation,
  months: initialMonths,
  appropriation: initialAppropriation,
  budget: initialBudget,
  simulation: initialSimulation,
};
