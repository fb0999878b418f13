import type { Problem } from '../workbook/problems';
import { dayOnTheClock } from './months/day-on-the-clock';
import type { PaneServices } from './state/pane-services';

/** The pane in a browser without Excel: it shows what it is, and there is nothing to ask. */
export function outsideServices(): PaneServices {
  const problems: readonly Problem[] = [{ code: 'access-denied', place: null }];
  const refused = { status: 'refused', problems } as const;
  return {
    mutualisation: {
      propose: () => Promise.resolve(refused),
      compute: () => Promise.resolve({ ...refused, proposal: null }),
      createParameters: () => Promise.resolve(refused),
    },
    months: {
      readMonths: () => Promise.resolve({ ...refused, closed: [] }),
      prepareEntries: () => Promise.resolve(refused),
      writeEntries: () => Promise.resolve(refused),
      writeStatements: () => Promise.resolve(refused),
      closeMonths: () => Promise.resolve(refused),
      reopenMonths: () => Promise.resolve(refused),
      today: dayOnTheClock,
    },
    appropriation: {
      readSheet: () => Promise.resolve(refused),
      writeSheet: () => Promise.resolve(refused),
    },
    budget: {
      readBudget: () => Promise.resolve(refused),
      importLedger: () => Promise.resolve({ ...refused, leniently: null }),
      writeBalance: () => Promise.resolve(refused),
      buildBudget: () => Promise.resolve(refused),
    },
    simulation: {
      simulate: () => Promise.resolve(refused),
      writeSimulation: () => Promise.resolve(refused),
    },
    jumpTo: () => Promise.resolve(problems),
    hostFacts: () => ({ host: 'outside', needs: '', theme: 'unknown' }),
  };
}
