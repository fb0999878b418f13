import type { WorkbookPort } from '../../workbook/port';
import type { BudgetServices } from './budget-services';

/**
 * The services of the budgets on an open workbook. Their code is fetched when one is first asked for: who only
 * computes contributions does not wait for it.
 */
export function budgetServicesOn(port: WorkbookPort): BudgetServices {
  return {
    readBudget: async (settings, progress) => {
      const { readBudget } = await import('../../app/read-budget');
      return readBudget(port, settings, progress);
    },
    importLedger: async (file, progress) => {
      const { importFile } = await import('./import-file');
      return importFile(file, progress);
    },
    writeBalance: async (books, progress) => {
      const { writeBalance } = await import('../../app/write-balance');
      return writeBalance(port, books, progress);
    },
    buildBudget: async (settings, progress) => {
      const { buildBudget } = await import('../../app/build-budget');
      return buildBudget(port, settings, { destination: 'workbook', progress });
    },
  };
}
