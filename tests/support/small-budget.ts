import { computeBudget } from '../../src/domain/budget/compute-budget';
import type { BudgetInputs } from '../../src/domain/budget/compute-budget';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { explainByHeads } from '../../src/domain/variance/explain-by-heads';
import { explainContribution } from '../../src/domain/variance/explain-contribution';
import { buildBudgetReport } from '../../src/reports/build-budget-report';
import type { BudgetReport } from '../../src/reports/budget-report';
import type { ContributionVariance } from '../../src/reports/contribution-variance';
import type { GrantLine } from '../../src/reports/grant-line';
import { smallBalance, smallBudgetLines } from './small-budget-lines';

const euros = (amount: string): Money => Money.ofEuros(amount);

const smallGrants: readonly GrantLine[] = [
  {
    funder: 'Région',
    key: 'region',
    asked: euros('35000'),
    notified: euros('30625'),
    agreed: euros('30625'),
    received: euros('24500'),
    outstanding: euros('6125'),
  },
  {
    funder: 'Communauté de communes',
    key: 'collectivites',
    asked: euros('13000'),
    notified: null,
    agreed: null,
    received: null,
    outstanding: euros('13000'),
  },
];

const person = (id: string, turnover: string, contribution: string) => ({
  id,
  turnover: euros(turnover),
  contribution: euros(contribution),
});

/** E1 continues, E2 came, E3 left; the forecast of the budget line knows 500 € more than its persons. */
const byPeople: ContributionVariance = {
  forecast: euros('9000'),
  actual: euros('10007.06'),
  difference: euros('1007.06'),
  fromForecast: {
    kind: 'people',
    effects: explainContribution(
      [person('E1', '55000', '5500'), person('E3', '30000', '3000')],
      [person('E1', '60120.45', '6012.05'), person('E2', '39950.05', '3995.01')],
    ),
    names: new Map([
      ['E1', 'Élodie Martin'],
      ['E2', 'Paul Durand'],
      ['E3', 'Zoé Petit'],
    ]),
    notBrokenDown: euros('500'),
  },
  fromLastYear: {
    months: Array.from({ length: 12 }, (_, index) => Month.of(2014, index + 1)),
    effects: explainContribution(
      [person('E1', '50000', '5000'), person('E3', '31005', '3100.50')],
      [person('E1', '60120.45', '6012.05'), person('E2', '39950.05', '3995.01')],
    ),
    names: new Map([
      ['E1', 'Élodie Martin'],
      ['E2', 'Paul Durand'],
      ['E3', 'Zoé Petit'],
    ]),
  },
};

/** The same year when the forecast knows only how many and how much. */
export const byHeads: ContributionVariance = {
  ...byPeople,
  fromForecast: headExplanation(),
  fromLastYear: null,
};

/** Both budgets of the invented co-operative; parts given replace the usual ones. */
export function smallBudgetReport(
  inputs: Partial<BudgetInputs> = {},
  parts: Partial<Pick<BudgetReport, 'books' | 'contribution' | 'grants'>> = {},
): BudgetReport {
  const computed = computeBudget({
    lines: smallBudgetLines,
    balance: smallBalance,
    owners: { structure: ['STR'], entrepreneurs: new Set() },
    contribution: euros('10007.06'),
    ...inputs,
  });
  return buildBudgetReport(computed, {
    year: 2014,
    books: { title: 'FEC 2014.txt', accounts: 19 },
    contribution: byPeople,
    grants: smallGrants,
    ...parts,
  });
}

/** A budget before anything is known of the year: no books, no turnover, no grants. */
export function forecastOnlyReport(): BudgetReport {
  return smallBudgetReport(
    { balance: null, contribution: null },
    { books: null, contribution: null, grants: [] },
  );
}

function headExplanation(): ContributionVariance['fromForecast'] {
  const effects = explainByHeads(
    { heads: 2, turnover: euros('90000'), contribution: euros('9000') },
    { heads: 3, turnover: euros('100070.50'), contribution: euros('10007.06') },
  );
  return effects === null ? null : { kind: 'heads', effects };
}
