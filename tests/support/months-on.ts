import { Day } from '../../src/domain/values/day';
import { monthsServicesOn } from '../../src/taskpane/months/months-services-on';
import type { MonthsServices } from '../../src/taskpane/months/months-services';
import type { WorkbookPort } from '../../src/workbook/port';

/** The clock of these tests. */
export const closingDay = Day.of(2014, 4, 10) ?? Day.ofEpochDays(0);

/** The services of the months on this workbook, on a fixed day. */
export function monthsOn(port: WorkbookPort): MonthsServices {
  return { ...monthsServicesOn(port), today: () => closingDay };
}
