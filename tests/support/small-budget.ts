import type { BudgetLine } from '../../src/domain/budget/budget-line';
import { computeBudget } from '../../src/domain/budget/compute-budget';
import type { BudgetInputs } from '../../src/domain/budget/compute-budget';
import type { AccountBalance } from '../../src/domain/budget/trial-balance';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { explainByHeads } from '../../src/domain/variance/explain-by-heads';
import { explainContribution } from '../../src/domain/variance/explain-contribution';
import { buildBudgetReport } from '../../src/reports/build-budget-report';
import type { BudgetReport } from '../../src/reports/budget-report';
import type { ContributionVariance } from '../../src/reports/contribution-variance';
import type { GrantLine } from '../../src/reports/grant-line';
import { readMapping } from '../../src/workbook/cells/read-mapping';

const euros = (amount: string): Money => Money.ofEuros(amount);

/** A budget line of a test: what is left out is as usual. */
export interface SmallLine {
  readonly key: string;
  readonly label?: string;
  readonly phrase?: string;
  readonly side: BudgetLine['side'];
  readonly group: string;
  readonly perimeter?: BudgetLine['perimeter'];
  readonly source?: BudgetLine['source'];
  readonly accounts?: string;
  readonly forecast: string;
  readonly previous?: string;
  readonly typedActual?: string;
}

export function smallLine(line: SmallLine): BudgetLine {
  const read = readMapping(line.accounts ?? '');
  if (read.status === 'unreadable') throw new Error(`Not a mapping: ${read.piece}`);
  return {
    key: line.key,
    label: line.label ?? line.key,
    phrase: line.phrase ?? '',
    side: line.side,
    group: line.group,
    perimeter: line.perimeter ?? 'structure',
    source: line.source ?? 'accounts',
    mapping: { ...read.mapping, sections: [] },
    forecast: euros(line.forecast),
    previous: line.previous === undefined ? null : euros(line.previous),
    typedActual: line.typedActual === undefined ? null : euros(line.typedActual),
  };
}

/** Debit is positive, credit negative: `balanced('641000', 'STR', '100.00')` is a charge. */
export function balanced(account: string, section: string, amount: string): AccountBalance {
  const balance = euros(amount);
  return {
    account,
    label: `Compte ${account}`,
    section,
    debit: balance.isNegative ? Money.zero : balance,
    credit: balance.isNegative ? balance.negated() : Money.zero,
  };
}

/** An invented co-operative of three entrepreneurs: a CICE that makes up for the foundations, a grant not obtained. */
export const smallBudgetLines: readonly BudgetLine[] = [
  smallLine({
    key: 'mutualisation',
    label: 'Mutualisation',
    phrase: 'la mutualisation',
    side: 'resource',
    group: 'Mutualisation',
    source: 'contribution',
    accounts: '7588',
    forecast: '9000.00',
    previous: '8100.50',
  }),
  smallLine({
    key: 'region',
    label: 'Région',
    phrase: 'la Région',
    side: 'resource',
    group: 'Subventions',
    accounts: '7411',
    forecast: '30625',
    previous: '30000',
  }),
  smallLine({
    key: 'collectivites',
    label: 'Autres collectivités',
    phrase: 'les autres collectivités',
    side: 'resource',
    group: 'Subventions',
    accounts: '7413',
    forecast: '13000',
  }),
  smallLine({
    key: 'projets',
    label: 'Projets "Alpes"',
    side: 'resource',
    group: 'Projets',
    accounts: '7418',
    forecast: '0',
  }),
  smallLine({
    key: 'cice',
    label: 'CICE',
    phrase: 'le CICE',
    side: 'resource',
    group: 'Aides sur salaires',
    accounts: '649',
    forecast: '5000',
    previous: '2500',
  }),
  smallLine({
    key: 'fondations',
    label: 'Fondations',
    phrase: 'les fondations',
    side: 'resource',
    group: 'Fondations',
    accounts: '754',
    forecast: '6000',
  }),
  smallLine({
    key: 'salaires',
    label: 'Salaires',
    phrase: 'les salaires',
    side: 'use',
    group: 'Personnel',
    accounts: '64',
    forecast: '42000',
    previous: '39800',
  }),
  smallLine({
    key: 'cotisations',
    label: 'Cotisations sociales',
    phrase: 'les cotisations sociales',
    side: 'use',
    group: 'Personnel',
    accounts: '645',
    forecast: '12000',
    previous: '11500',
  }),
  smallLine({
    key: 'reseaux',
    label: 'Cotisations aux réseaux',
    phrase: 'les cotisations aux réseaux',
    side: 'use',
    group: 'Réseaux',
    accounts: '6281',
    forecast: '1000',
    previous: '950',
  }),
  smallLine({
    key: 'locaux',
    label: 'Locaux',
    phrase: 'les locaux',
    side: 'use',
    group: 'Fonctionnement',
    accounts: '61',
    forecast: '7200',
    previous: '7200',
  }),
  smallLine({
    key: 'benevolat',
    label: 'Mise à disposition',
    side: 'use',
    group: 'Fonctionnement',
    source: 'typed',
    forecast: '300',
    typedActual: '300',
  }),
  smallLine({
    key: 'ca',
    label: 'Chiffre d’affaires',
    phrase: 'le chiffre d’affaires',
    side: 'resource',
    group: 'Activités des entrepreneurs',
    perimeter: 'entrepreneurs',
    accounts: '70',
    forecast: '90000',
    previous: '81005',
  }),
  smallLine({
    key: 'ent-salaires',
    label: 'Rémunérations',
    phrase: 'les rémunérations',
    side: 'use',
    group: 'Activités des entrepreneurs',
    perimeter: 'entrepreneurs',
    accounts: '64',
    forecast: '60000',
    previous: '55000',
  }),
  smallLine({
    key: 'ent-achats',
    label: 'Achats',
    phrase: 'les achats',
    side: 'use',
    group: 'Activités des entrepreneurs',
    perimeter: 'entrepreneurs',
    accounts: '60',
    forecast: '18000',
    previous: '16000',
  }),
];

export const smallBalance: readonly AccountBalance[] = [
  balanced('401000', '', '-1234.56'),
  balanced('601000', 'E1', '9876.54'),
  balanced('607000', 'E2', '7123.46'),
  balanced('613200', 'STR', '7200.00'),
  balanced('628100', 'STR', '2000.00'),
  balanced('641100', 'E1', '31000.10'),
  balanced('641100', 'E2', '30500.25'),
  balanced('641100', 'STR', '40105.07'),
  balanced('645100', 'STR', '12450.33'),
  balanced('649000', 'STR', '-13214.00'),
  balanced('651600', 'E1', '99.90'),
  balanced('706000', 'E1', '-60120.45'),
  balanced('706000', 'E2', '-39950.05'),
  balanced('741100', 'STR', '-30625.00'),
  balanced('741800', 'STR', '-14321.09'),
  balanced('758800', 'E1', '6012.05'),
  balanced('758800', 'E2', '3995.01'),
  balanced('758800', 'STR', '-10007.06'),
  balanced('768000', 'STR', '-12.34'),
];

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
