import type { WorkbookPort } from '../../workbook/port';
import type { SimulationServices } from './simulation-services';

/** The services of a simulation on an open workbook; their code is fetched when one is first asked for. */
export function simulationServicesOn(port: WorkbookPort): SimulationServices {
  return {
    simulate: async (request, progress) => {
      const { whatIf } = await import('../../app/what-if');
      return whatIf(port, request, { destination: 'nowhere', progress });
    },
    writeSimulation: async (request, progress) => {
      const { whatIf } = await import('../../app/what-if');
      return whatIf(port, request, { destination: 'workbook', progress });
    },
  };
}
