import type { WorkbookPort } from '../../workbook/port';
import { dayOnTheClock } from './day-on-the-clock';
import type { MonthsServices } from './months-services';

/** The services of the months on an open workbook; their code is fetched when one is first asked for. */
export function monthsServicesOn(port: WorkbookPort): MonthsServices {
  return {
    readMonths: async (settings, progress) => {
      const { readMonths } = await import('../../app/read-months');
      return readMonths(port, settings, progress);
    },
    prepareEntries: async (request, progress) => {
      const { bookContributions } = await import('../../app/book-contributions');
      return bookContributions(port, request, { destination: 'nowhere', progress });
    },
    writeEntries: async (request, progress) => {
      const { bookContributions } = await import('../../app/book-contributions');
      return bookContributions(port, request, { destination: 'workbook', progress });
    },
    writeStatements: async (request, progress) => {
      const { stateAccounts } = await import('../../app/state-accounts');
      return stateAccounts(port, request, { destination: 'workbook', progress });
    },
    closeMonths: async (request, progress) => {
      const { closeMonths } = await import('../../app/close-months');
      const { ruleText } = await import('../../text/statement-texts');
      return closeMonths(port, { ...request, wordRule: ruleText }, progress);
    },
    reopenMonths: async (month, progress) => {
      const { reopenMonths } = await import('../../app/close-months');
      return reopenMonths(port, month, progress);
    },
    today: dayOnTheClock,
  };
}
