import type { SheetKey } from '../port';

/** Titles of the sheets that we create. A title is only shown: a sheet of ours is known by its mark. */
export const sheetTitles: Readonly<Record<SheetKey, string>> = {
  contributions: 'Mutualisation',
  'contribution-lines': 'Mutualisation – détail',
  checks: 'Contrôles',
  reading: 'Lecture',
  parameters: 'Paramètres',
  appropriation: 'Affectation du résultat',
};

/** Names of our tables in the workbook. */
export const tableNames = {
  contributionLines: 'Mutualisation_detail',
  checks: 'Controles',
  keptComments: 'Commentaires_conserves',
  reading: 'Lecture',
  parameters: 'Parametres',
  rates: 'Baremes',
} as const;
