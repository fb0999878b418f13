import type { MonthsServices } from '../../src/taskpane/months/months-services';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { budgetWorkbook } from './budget-workbook';
import { monthsOn } from './months-on';

/** The services of the months on a workbook in memory, unless a test gives others. */
export function mockedMonths(given: Partial<MonthsServices>): jest.Mocked<MonthsServices> {
  const real = monthsOn(memoryWorkbook(budgetWorkbook()));
  return {
    readMonths: jest.fn(given.readMonths ?? real.readMonths),
    prepareEntries: jest.fn(given.prepareEntries ?? real.prepareEntries),
    writeEntries: jest.fn(given.writeEntries ?? real.writeEntries),
    writeStatements: jest.fn(given.writeStatements ?? real.writeStatements),
    closeMonths: jest.fn(given.closeMonths ?? real.closeMonths),
    reopenMonths: jest.fn(given.reopenMonths ?? real.reopenMonths),
    today: jest.fn(given.today ?? real.today),
  };
}
