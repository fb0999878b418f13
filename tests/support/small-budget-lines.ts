import type { BudgetLine } from '../../src/domain/budget/budget-line';
import type { AccountBalance } from '../../src/domain/budget/trial-balance';
import { Money } from '../../src/domain/values/money';
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
