import type { SampleBudgetLine } from '../../.config/scripts/sample/budget-year';
import {
  sampleActivities,
  sampleResources,
  sampleUses,
  structureSection,
} from '../../.config/scripts/sample/budget-year';
import type { AccountMapping } from '../../src/domain/budget/account-mapping';
import type { BudgetLine } from '../../src/domain/budget/budget-line';
import type { ComputedBudget } from '../../src/domain/budget/compute-budget';
import { computeBudget } from '../../src/domain/budget/compute-budget';
import type { TrialBalance } from '../../src/domain/budget/trial-balance';
import { Money } from '../../src/domain/values/money';
import { budgetTemplate } from '../../src/workbook/layout/budget-template';

/** The template's lines in force in 2014 with the sample's forecast and year before. */
export function sampleLines(): readonly BudgetLine[] {
  return budgetTemplate
    .filter(({ from = 0, until = 9999 }) => from <= 2014 && 2014 <= until)
    .map((line): BudgetLine => {
      const figures = figuresOf(line.key);
      return {
        ...line,
        mapping: mappingIn(line.accounts),
        forecast: Money.ofCents(figures.forecast),
        previous: Money.ofCents(figures.previous),
        typedActual: null,
      };
    });
}

function figuresOf(key: string): SampleBudgetLine {
  const figures = [...sampleResources, ...sampleUses, ...sampleActivities].find((line) => line.key === key);
  if (figures === undefined) throw new Error(`The sample says nothing of ${key}`);
  return figures;
}

function mappingIn(accounts: string): AccountMapping {
  const words = accounts.split(', ');
  return {
    prefixes: words.filter((word) => !word.startsWith('-')),
    exclusions: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    sections: [],
  };
}

/** The budget of the year from the books; the contribution is the one that the months give. */
export function sampleBudget(balance: TrialBalance, contribution: Money): ComputedBudget {
  return computeBudget({
    lines: sampleLines(),
    balance,
    owners: { structure: [structureSection], entrepreneurs: new Set() },
    contribution,
  });
}
