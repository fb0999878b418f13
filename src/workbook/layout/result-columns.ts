import { commentHeader } from './reading-table';

/**
 * Headers of the sheets that we write the result to. They are how comments are found again: a column may be
 * moved by the person, but a header that she renames is no longer ours.
 */
export const contributionColumns = {
  code: 'Code',
  name: 'Nom',
  total: 'Total',
  share: 'Part',
  comment: commentHeader,
} as const;

/** The table of lines: one per entrepreneur and month. */
export const lineColumns = {
  code: 'Code',
  name: 'Nom',
  month: 'Mois',
  turnover: 'CA HT',
  base: 'Assiette',
  rate: 'Taux',
  rule: 'Règle',
  explanation: 'Calcul',
  contribution: 'Contribution',
  cumulated: 'Cumul',
  comment: commentHeader,
} as const;

/** The list of problems. */
export const checkColumns = {
  severity: 'Gravité',
  kind: 'Nature',
  problem: 'Problème',
  sheet: 'Feuille',
  cell: 'Cellule',
  remedy: 'Que faire',
  comment: commentHeader,
} as const;

/** Comments whose line has gone, below the list of problems. */
export const keptCommentColumns = {
  origin: 'Écrit dans',
  line: 'Ligne',
  comment: commentHeader,
} as const;

/** What stands under `Écrit dans`, by sheet. Not the title, which the person may change. */
export const commentOrigins = {
  contributions: 'Mutualisation',
  'contribution-lines': 'Détail',
  checks: 'Contrôles',
  reading: 'Lecture',
} as const;
