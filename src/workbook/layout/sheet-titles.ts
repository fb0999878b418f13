import type { FixedSheetKey } from '../port';

/** Titles of the sheets that we create once; for a person's statement see statement-sheet-title.ts. A title is only shown: a sheet of ours is known by its mark. */
export const sheetTitles: Readonly<Record<FixedSheetKey, string>> = {
  contributions: 'Mutualisation',
  'contribution-lines': 'Mutualisation – détail',
  checks: 'Contrôles',
  reading: 'Lecture',
  parameters: 'Paramètres',
  appropriation: 'Affectation du résultat',
  'what-if': 'Simulation de barème',
  'budget-lines': 'Postes',
  'trial-balance': 'Balance',
  'section-months': 'Balance analytique',
  'contribution-forecast': 'Prévisions',
  grants: 'Subventions',
  'structure-budget': 'Budget structure',
  'global-budget': 'Budget global',
  'budget-passage': 'Passage structure–global',
  'resource-analysis': 'Analyse des ressources',
  'use-analysis': 'Analyse des emplois',
  'contribution-variance': 'Écart de la mutualisation',
  entries: 'Écritures',
  statements: 'Relevés',
  'closed-months': 'Mois clos',
};

/** Names of our tables in the workbook. */
export const tableNames = {
  contributionLines: 'Mutualisation_detail',
  checks: 'Controles',
  keptComments: 'Commentaires_conserves',
  reading: 'Lecture',
  parameters: 'Parametres',
  rates: 'Baremes',
  whatIf: 'Simulation_bareme',
  budgetLines: 'Postes_budget',
  trialBalance: 'Balance_importee',
  sectionMonths: 'Balance_analytique',
  contributionForecast: 'Previsions',
  grants: 'Subventions',
  entries: 'Ecritures_mutualisation',
  closedMonths: 'Mois_clos',
  frozenLines: 'Lignes_closes',
} as const;
