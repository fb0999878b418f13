/** Headers of the sheets that explain a budget. Nothing is read back from them. */
export const passageColumns = {
  step: 'Étape',
  forecastResources: 'Ressources prévues',
  forecastUses: 'Emplois prévus',
  forecastResult: 'Résultat prévu',
  actualResources: 'Ressources réalisées',
  actualUses: 'Emplois réalisés',
  actualResult: 'Résultat réalisé',
} as const;

export const budgetCheckColumns = {
  check: 'Contrôle',
  one: 'D’un côté',
  other: 'De l’autre',
  difference: 'Différence',
  finding: 'Constat',
} as const;

export const unmappedColumns = {
  account: 'Compte',
  balance: 'Débit − crédit',
  section: 'Section',
} as const;

export const analysisColumns = {
  previousWeight: 'Poids n−1',
  since: 'Depuis n−1',
} as const;

export const pairColumns = {
  pair: 'Qui compense quoi',
  compensated: 'Compensé',
  sentence: 'En une phrase',
} as const;

export const effectColumns = {
  effect: 'Effet',
  amount: 'Montant',
  level: 'Niveau',
  base: 'Appui du graphique',
  up: 'Hausse',
  down: 'Baisse',
  explanation: 'Explication',
} as const;

export const personEffectColumns = {
  name: 'Entrepreneur',
  volume: 'Effet du CA',
  rate: 'Effet du taux',
  difference: 'Écart',
  kind: 'Situation',
} as const;
