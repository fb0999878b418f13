import type {
  DescribedCell,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/adapters/memory/description';

/** Headers of the sheet `Postes` that the tests fill, in an order of their own. */
export const lineHeaders = [
  'Poste',
  'Clé',
  'Sens',
  'Groupe',
  'Périmètre',
  'Origine du réalisé',
  'Comptes',
  'Section',
  'Depuis',
  'Jusqu’à',
  'Prévisionnel',
  'Réalisé saisi',
  'Réalisé n−1',
  'Dans une phrase',
] as const;

export type LineCells = readonly DescribedCell[];

/** The sheet `Postes` with these lines below its header, in row 4. */
export function linesSheet(
  lines: readonly LineCells[],
  structure: string | null = 'STRUCTURE',
): SheetDescription {
  return {
    name: 'Postes',
    rows: [['Postes du budget'], ['Sections de la structure', structure], [], [...lineHeaders], ...lines],
    owned: { key: 'budget-lines', area: `A1:N${String(4 + lines.length)}` },
  };
}

/** Two people, two months of 2014 and one of them with the same months of 2013. */
export const turnoverSheets: readonly SheetDescription[] = [
  month('Janvier 2014', [1000, 2000]),
  month('Février 2014', [1500, 500]),
];

export function month(name: string, [first, second]: readonly [number, number]): SheetDescription {
  return {
    name,
    rows: [
      ['Code', 'Nom', 'CA HT'],
      ['E1', 'Élodie Martin', first],
      ['E2', 'Paul Durand', second],
    ],
  };
}

/** Mutualisation, a grant, wages and network fees of the structure; turnover and pay of the entrepreneurs. */
export const usualLines: readonly LineCells[] = [
  [
    'Mutualisation',
    'mutualisation',
    'Ressource',
    'Mutualisation',
    'Structure',
    'Mutualisation',
    '7588',
    null,
    null,
    null,
    400,
    null,
    null,
    'la mutualisation',
  ],
  [
    'Région',
    'region',
    'Ressource',
    'Subventions',
    'Structure',
    null,
    '7411',
    null,
    null,
    null,
    1000,
    null,
    900,
    'la Région',
  ],
  [
    'Salaires',
    'salaires',
    'Emploi',
    'Personnel',
    'Structure',
    null,
    '64, -649',
    null,
    null,
    null,
    1200,
    null,
    1100,
    'les salaires',
  ],
  [
    'Réseaux',
    'reseaux',
    'Emploi',
    'Réseaux',
    'Structure',
    null,
    '6281',
    null,
    null,
    null,
    50,
    null,
    50,
    'les réseaux',
  ],
  [
    'Bénévolat',
    'benevolat',
    'Ressource',
    'Autres',
    'Structure',
    'Saisie',
    null,
    null,
    null,
    null,
    10,
    12,
    null,
    null,
  ],
  [
    'Chiffre d’affaires',
    'ca',
    'Ressource',
    'Activités',
    'Entrepreneurs',
    null,
    '70',
    null,
    null,
    null,
    4000,
    null,
    null,
    null,
  ],
  [
    'Rémunérations',
    'ent-pay',
    'Emploi',
    'Activités',
    'Entrepreneurs',
    null,
    '64',
    null,
    null,
    null,
    3000,
    null,
    null,
    null,
  ],
];

export function budgetWorkbook(
  lines: readonly LineCells[] = usualLines,
  more: readonly SheetDescription[] = [],
): WorkbookDescription {
  return { sheets: [...turnoverSheets, linesSheet(lines), ...more] };
}
