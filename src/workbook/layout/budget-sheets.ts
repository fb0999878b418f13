import { commentHeader } from './reading-table';

/** Headers of the two budget tables. Comments are found again by them, and beside which line by the key. */
export const budgetColumns = {
  label: 'Poste',
  forecast: 'Prévisionnel',
  actual: 'Réalisé',
  variance: 'Écart €',
  rate: 'Écart %',
  verdict: 'Sens de l’écart',
  weight: 'Poids',
  previous: 'Réalisé n−1',
  comment: commentHeader,
  key: 'Clé',
} as const;

/** Comments whose line has gone, at the bottom of the structure's budget. */
export const keptBudgetCommentColumns = {
  origin: 'Écrit dans',
  line: 'Ligne',
  comment: commentHeader,
} as const;

/** What stands under `Écrit dans`, by sheet. Not the title, which the person may change. */
export const budgetCommentOrigins = {
  'structure-budget': 'Budget structure',
  'global-budget': 'Budget global',
} as const;
