import type { Layout } from '../understanding';

/**
 * The `Lecture` sheet: one line per sheet of the workbook. The first columns say what was understood and are
 * written again each time; the `Corriger` columns belong to the person (or to the pane, for her) and are read
 * first the next time. An empty correction means: as recognised.
 */
export const readingColumns = {
  sheet: 'Feuille',
  use: 'Lue comme',
  period: 'Période',
  header: 'Ligne d’en-tête',
  columns: 'Colonnes lues',
  rows: 'Lignes lues',
  leftOut: 'Lignes écartées',
  readAs: 'Corriger : lire comme',
  headerRow: 'Corriger : ligne d’en-tête',
  correctedPeriod: 'Corriger : période',
  entrepreneur: 'Corriger : entrepreneur',
  codeColumn: 'Corriger : colonne code',
  nameColumn: 'Corriger : colonne nom',
  dateColumn: 'Corriger : colonne date',
  amountColumn: 'Corriger : colonne montant',
  comment: 'Commentaire',
} as const;

/** What may be typed under `lire comme`. Columns are typed as letters, rows as Excel's numbers. */
export const readAsValues: Readonly<Record<Layout | 'entrepreneurs' | 'ignore', string>> = {
  'month-sheet': 'feuille d’un mois',
  matrix: 'tableau par mois',
  'entrepreneur-sheet': 'feuille d’un entrepreneur',
  journal: 'journal de factures',
  entrepreneurs: 'liste des entrepreneurs',
  ignore: 'ignorer',
};

/** The header of every column in which the person may type freely; kept from one run to the next. */
export const commentHeader = 'Commentaire';
