import type { StepProgress } from '../../app/requests';
import type { WhatIfRequest, WhatIfResult } from '../../app/what-if';
import { settingsOf } from '../state/draft';
import type { Doing } from '../state/pane-state';
import { isCancelled, type RequestRunner } from '../state/request-runner';
import type { StateCell } from '../state/state-cell';
import type { SimulationServices } from './simulation-services';
import { simulatedScheme, type SimulationState } from './simulation-state';

/** What can be done with a simulation. */
export interface SimulationActions {
  /** A new choice makes what came out before void. */
  readonly change: (change: Partial<Pick<SimulationState, 'choice' | 'rate' | 'keeps'>>) => void;
  readonly simulate: () => Promise<void>;
  readonly write: () => Promise<void>;
}

export function simulationActions(
  cell: StateCell,
  run: RequestRunner,
  services: SimulationServices,
): SimulationActions {
  const slice = (): SimulationState => cell.get().simulation;
  const update = (change: Partial<SimulationState>): void =>
    cell.update({ simulation: { ...slice(), ...change } });
  const ask = async (
    doing: Doing,
    service: (request: WhatIfRequest, progress: StepProgress) => Promise<WhatIfResult>,
  ): Promise<void> => {
    const simulated = simulatedScheme(slice());
    if (simulated === null) return;
    const settings = settingsOf(cell.get().mutualisation.draft);
    const request = { ...settings, simulated, keeps: slice().keeps };
    await run({ request: 'simulation', doing }, async (progress) => {
      const answer = await service(request, progress);
      if (answer.status === 'done') update({ result: answer, problems: [] });
      else if (!isCancelled(answer.problems)) update({ result: null, problems: answer.problems });
    });
  };
  return {
    change: (change) => {
      update({ ...change, result: null, problems: [] });
      cell.update({ notice: null });
    },
    simulate: () => ask('simulating', services.simulate),
    write: () => ask('writing-simulation', services.writeSimulation),
  };
}
