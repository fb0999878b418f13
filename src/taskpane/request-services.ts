import type { WorkbookPort } from '../workbook/port';
import { budgetServicesOn } from './budget/budget-services-on';
import { monthsServicesOn } from './months/months-services-on';
import { simulationServicesOn } from './simulation/simulation-services-on';
import type { PaneServices } from './state/pane-services';

/**
 * The services of every request on an open workbook, whichever program holds it. The code of a request is fetched when
 * it is first asked for, so that the pane shows at once.
 */
export function requestServices(
  port: WorkbookPort,
): Pick<PaneServices, 'mutualisation' | 'months' | 'appropriation' | 'budget' | 'simulation'> {
  return {
    mutualisation: mutualisationOn(port),
    months: monthsServicesOn(port),
    appropriation: appropriationOn(port),
    budget: budgetServicesOn(port),
    simulation: simulationServicesOn(port),
  };
}

/**
 * Fetches what the requests need once the pane is there to see: a computation then opens no connection, and works when
 * the network is gone. What cannot be fetched now is fetched when it is asked for.
 */
export async function fetchRequests(): Promise<void> {
  await Promise.allSettled([
    import('../app/compute-mutualisation'),
    import('../app/create-parameters'),
    import('../app/read-months'),
    import('../app/book-contributions'),
    import('../app/state-accounts'),
    import('../app/close-months'),
    import('./months/MonthsView'),
    import('../app/rewrite-appropriation'),
    import('../app/build-budget'),
    import('../app/read-budget'),
    import('../app/write-balance'),
    import('../app/what-if'),
    import('./simulation/SimulationView'),
    import('./budget/import-file'),
  ]);
}

function mutualisationOn(port: WorkbookPort): PaneServices['mutualisation'] {
  return {
    propose: async (settings, progress) => {
      const { proposeReading } = await import('../app/propose-reading');
      return proposeReading(port, settings, progress);
    },
    compute: async (settings, progress) => {
      const { computeMutualisation } = await import('../app/compute-mutualisation');
      return computeMutualisation(port, settings, { destination: 'workbook', progress });
    },
    createParameters: async (settings) => {
      const { createParameters } = await import('../app/create-parameters');
      return createParameters(port, settings);
    },
  };
}

function appropriationOn(port: WorkbookPort): PaneServices['appropriation'] {
  return {
    readSheet: async (progress) => {
      const { readAppropriationSheet } = await import('../app/read-appropriation-sheet');
      return readAppropriationSheet(port, progress);
    },
    writeSheet: async (settings, progress) => {
      const { rewriteAppropriation } = await import('../app/rewrite-appropriation');
      return rewriteAppropriation(port, settings, progress);
    },
    readBooks: async () => {
      const { readOwnBooksFigures } = await import('../app/own-books-figures');
      const books = await readOwnBooksFigures(port);
      return books.status === 'done' ? books.value : [];
    },
  };
}
