import { bookContributions } from '../../app/book-contributions';
import { closeMonths, reopenMonths } from '../../app/close-months';
import { readMonths } from '../../app/read-months';
import { stateAccounts } from '../../app/state-accounts';
import { ruleText } from '../../text/statement-texts';
import type { WorkbookPort } from '../../workbook/port';
import type { Desk, WithContents } from './desk';

type MonthTask =
  'readMonths' | 'prepareEntries' | 'writeEntries' | 'writeStatements' | 'closeMonths' | 'reopenMonths';

type Packing = <Result extends { readonly status: 'done' | 'refused' }>(
  result: Result,
) => Promise<WithContents<Result>>;

/** What is asked of the months: entries, statements, closing. */
export function monthTasks(port: () => WorkbookPort, withContents: Packing): Pick<Desk, MonthTask> {
  return {
    readMonths: (settings, progress) => readMonths(port(), settings, progress),
    prepareEntries: (request, progress) =>
      bookContributions(port(), request, { destination: 'nowhere', progress }),
    writeEntries: async (request, progress) =>
      withContents(await bookContributions(port(), request, { destination: 'workbook', progress })),
    writeStatements: async (request, progress) =>
      withContents(await stateAccounts(port(), request, { destination: 'workbook', progress })),
    closeMonths: async (request, progress) =>
      withContents(await closeMonths(port(), { ...request, wordRule: ruleText }, progress)),
    reopenMonths: async (month, progress) => withContents(await reopenMonths(port(), month, progress)),
  };
}
