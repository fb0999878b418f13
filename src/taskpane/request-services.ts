import { computeMutualisation } from '../app/compute-mutualisation';
import { createParameters } from '../app/create-parameters';
import { readOwnBooksFigures } from '../app/own-books-figures';
import { readAppropriationSheet } from '../app/read-appropriation-sheet';
import { rewriteAppropriation } from '../app/rewrite-appropriation';
import { proposeReading } from '../app/propose-reading';
import { budgetServicesOn } from './budget/budget-services-on';
import type { WorkbookPort } from '../workbook/port';
import type { PaneServices } from './state/pane-services';

/** The services of every request on an open workbook, whichever program holds it. */
export function requestServices(
  port: WorkbookPort,
): Pick<PaneServices, 'mutualisation' | 'appropriation' | 'budget'> {
  return {
    mutualisation: {
      propose: (settings, progress) => proposeReading(port, settings, progress),
      compute: (settings, progress) =>
        computeMutualisation(port, settings, { destination: 'workbook', progress }),
      createParameters: (settings) => createParameters(port, settings),
    },
    appropriation: {
      readSheet: (progress) => readAppropriationSheet(port, progress),
      writeSheet: (settings, progress) => rewriteAppropriation(port, settings, progress),
      readBooks: async () => {
        const books = await readOwnBooksFigures(port);
        return books.status === 'done' ? books.value : [];
      },
    },
    budget: budgetServicesOn(port),
  };
}
