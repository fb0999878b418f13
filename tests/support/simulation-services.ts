import { simulationServicesOn } from '../../src/taskpane/simulation/simulation-services-on';
import type { SimulationServices } from '../../src/taskpane/simulation/simulation-services';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { budgetWorkbook } from './budget-workbook';

/** The services of a simulation on a workbook in memory, unless a test gives others. */
export function mockedSimulation(given: Partial<SimulationServices>): jest.Mocked<SimulationServices> {
  const real = simulationServicesOn(memoryWorkbook(budgetWorkbook()));
  return {
    simulate: jest.fn(given.simulate ?? real.simulate),
    writeSimulation: jest.fn(given.writeSimulation ?? real.writeSimulation),
  };
}
