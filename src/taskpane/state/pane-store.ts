import { appropriationActions, type AppropriationActions } from '../appropriation/appropriation-actions';
import { budgetActions, type BudgetActions } from '../budget/budget-actions';
import { monthsActions, type MonthsActions } from '../months/months-actions';
import { simulationActions, type SimulationActions } from '../simulation/simulation-actions';
import type { Place } from '../../workbook/problems';
import { mutualisationActions, type MutualisationActions } from './mutualisation-actions';
import type { PaneServices } from './pane-services';
import type { PaneState } from './pane-state';
import type { RequestKey } from './request-key';
import { beside, cancelWork, requestRunner, tell } from './request-runner';
import { stateCell } from './state-cell';

/**
 * The state of the pane and what can be done with it, request by request. It lives in the shared runtime, so that
 * the ribbon command and the pane, open or closed, act on the same thing. While a request runs, no other is started.
 */
export interface PaneStore {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Brings a request into view, as soon as what runs has ended. */
  readonly show: (request: RequestKey) => void;
  readonly cancel: () => void;
  readonly jumpTo: (place: Place) => Promise<void>;
  /** From a bug back to what was in view; nothing that was typed is lost. */
  readonly recover: () => void;
  readonly mutualisation: MutualisationActions;
  readonly months: MonthsActions;
  readonly appropriation: AppropriationActions;
  readonly budget: BudgetActions;
  readonly simulation: SimulationActions;
}

export function createPaneStore(services: PaneServices): PaneStore {
  const cell = stateCell();
  const run = requestRunner(cell);
  const months = monthsActions(cell, run, services.months);
  const appropriation = appropriationActions(cell, run, services.appropriation);
  const budget = budgetActions(cell, run, services.budget);
  return {
    getState: cell.get,
    subscribe: cell.subscribe,
    show: (request) => {
      cell.update({ request, notice: null });
      if (request === 'months') void months.open();
      if (request === 'appropriation') void appropriation.open();
      if (request === 'budget') void budget.open();
    },
    cancel: () => cancelWork(cell),
    jumpTo: (place) =>
      beside(cell, async () => {
        const problems = await services.jumpTo(place);
        if (problems.length > 0) tell(cell, problems, '');
      }),
    recover: () => cell.update({ broken: null, notice: null }),
    mutualisation: mutualisationActions(cell, run, services.mutualisation),
    months,
    appropriation,
    budget,
    simulation: simulationActions(cell, run, services.simulation),
  };
}
