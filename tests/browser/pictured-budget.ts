import type { BudgetServices } from '../../src/taskpane/budget/budget-services';
import { budgetServicesOn } from '../../src/taskpane/budget/budget-services-on';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { account, books, usualBooks } from '../support/budget-books';
import { budgetWorkbook } from '../support/budget-workbook';
import { smallBudgetReport } from '../support/small-budget';

const titles = ['Budget structure', 'Budget global', 'Passage structure–global', 'Analyse des ressources'];
const keys = ['structure-budget', 'global-budget', 'budget-passage', 'resource-analysis'] as const;

/** A workbook in memory, read and imported into for real; at `budget-working` a file is read for ever. */
export function picturedBudget(stage: string): BudgetServices {
  const workbook = memoryWorkbook(budgetWorkbook());
  const services = budgetServicesOn(workbook);
  return {
    ...services,
    readBudget: async (settings, progress) => {
      if (stage === 'budget-held') await services.writeBalance(untidyBooks, progress);
      return services.readBudget(settings, progress);
    },
    importLedger: async (file, progress) => {
      if (stage !== 'budget-working') return services.importLedger(file, progress);
      progress.step('ledger', 4_200_000, 10_000_000);
      return new Promise<never>(() => undefined);
    },
    buildBudget: async (settings, progress) => {
      if (stage === 'budget-refused') return services.buildBudget(settings, progress);
      return Promise.resolve({
        status: 'done',
        report: smallBudgetReport(),
        problems: [
          { code: 'accounts-unmapped', count: 2, total: '1240', accounts: ['658000', '671200'], place: null },
        ],
        applied: { sheets: keys.map((key, at) => ({ key, title: titles[at] ?? key })) },
      });
    },
  };
}

/** With accounts that no line takes. */
const untidyBooks = books(
  ...usualBooks.balance,
  account('658000', 'STRUCTURE', '1200.00'),
  account('671200', 'STRUCTURE', '40.00'),
);
