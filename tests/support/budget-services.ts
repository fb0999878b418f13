import { budgetServicesOn } from '../../src/taskpane/budget/budget-services-on';
import type { BudgetServices } from '../../src/taskpane/budget/budget-services';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { budgetWorkbook } from './budget-workbook';

/** The services of the budgets on a workbook in memory, unless a test gives others. */
export function mockedBudget(given: Partial<BudgetServices>): jest.Mocked<BudgetServices> {
  const real = budgetServicesOn(memoryWorkbook(budgetWorkbook()));
  return {
    readBudget: jest.fn(given.readBudget ?? real.readBudget),
    importLedger: jest.fn(given.importLedger ?? real.importLedger),
    writeBalance: jest.fn(given.writeBalance ?? real.writeBalance),
    buildBudget: jest.fn(given.buildBudget ?? real.buildBudget),
  };
}
