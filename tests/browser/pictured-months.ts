import type { MonthsServices } from '../../src/taskpane/months/months-services';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { Month } from '../../src/domain/values/month';
import { closingDay, monthsOn } from '../support/months-on';
import { monthsWorkbook } from '../support/months-workbook';

/**
 * A workbook in memory, booked and closed for real. At `months-closed` two months are closed before it is looked at,
 * at `months-refused` nothing can be computed, at `months-working` it is read for ever.
 */
export function picturedMonths(stage: string): MonthsServices {
  const workbook = memoryWorkbook(monthsWorkbook());
  const services = monthsOn(workbook);
  let isClosed = stage !== 'months-closed' && stage !== 'months-refused';
  return {
    ...services,
    readMonths: async (settings, progress) => {
      progress.step('read', 2, 5);
      if (stage === 'months-working') return new Promise<never>(() => undefined);
      if (!isClosed) {
        isClosed = true;
        await services.closeMonths({ month: Month.of(2014, 2), closedOn: closingDay }, progress);
      }
      if (stage !== 'months-refused') return services.readMonths(settings, progress);
      const { closed } = await services.readMonths(settings, progress);
      const place = { sheet: 'Mois clos', cell: { row: 8, column: 8 } };
      return {
        status: 'refused',
        problems: [{ code: 'closed-month-altered', month: '2014-02', place }],
        closed,
      };
    },
    closeMonths: (request, progress) =>
      stage === 'months-locked'
        ? Promise.resolve({
            status: 'refused',
            problems: [{ code: 'sheet-protected', place: { sheet: 'Mutualisation', cell: null } }],
          })
        : services.closeMonths(request, progress),
  };
}
