/**
 * The contract with the person who fills the `Paramètres` sheet: two tables, one above the other.
 *
 * `Parametres`: one line per setting. `Baremes`: schemes; a line with neither entrepreneur, category nor status
 * is for the whole co-operative, an empty date is open. A scheme with brackets takes one line per bracket, by
 * rising bound, the last without one; the other columns are filled on its first line. A line added below is
 * read; a label is forgiven case and accents; a column that is missing is as if it were empty.
 */
export const parameterColumns = { label: 'Paramètre', value: 'Valeur', explanation: 'Explication' } as const;

export type ParameterKey = 'year' | 'first-month' | 'rate' | 'rounding' | 'decimal' | EntryParameterKey;

/** Where the contribution is booked. */
export type EntryParameterKey =
  'contribution-account' | 'credited-account' | 'entry-journal' | 'structure-section';

/** The label that we write first, then those that are understood as well. */
export const parameterLabels: Readonly<Record<ParameterKey, readonly [string, ...string[]]>> = {
  year: ['Année', 'Exercice', 'Année de l’exercice', 'Exercice comptable', 'An'],
  'first-month': ['Premier mois de l’exercice', 'Début de l’exercice', 'Mois de début', 'Premier mois'],
  rate: [
    'Taux de contribution',
    'Taux',
    'Taux de mutualisation',
    'Mutualisation',
    'Contribution',
    'Taux de la coopérative',
    'Taux par défaut',
  ],
  rounding: ['Arrondi', 'Mode d’arrondi', 'Arrondis'],
  decimal: ['Décimale des textes', 'Séparateur décimal', 'Décimale', 'Lecture des textes'],
  'contribution-account': ['Compte de contribution', 'Compte de mutualisation', 'Compte débité'],
  'credited-account': ['Compte crédité', 'Compte crédité de la structure', 'Compte de produit'],
  'entry-journal': ['Journal des écritures', 'Code journal', 'Journal de mutualisation'],
  'structure-section': ['Section de la structure', 'Section structure', 'Section analytique de la structure'],
};

/** Values that we write and understand. */
export const roundingValues = { month: 'mensuel', cumulative: 'cumulé' } as const;
export const decimalValues = { comma: 'virgule', point: 'point', ask: 'à demander' } as const;

/** What is booked where as long as nothing is set; an empty credited account is that of the contribution. */
export const entryDefaults = {
  account: '758800',
  journal: 'MUT',
  structureSection: 'STRUCTURE',
} as const;

export const rateColumns = {
  name: 'Barème',
  entrepreneur: 'Entrepreneur',
  status: 'Statut',
  category: 'Catégorie de vente',
  'up-to': 'Tranche jusqu’à',
  rate: 'Taux',
  tariff: 'Calcul',
  base: 'Assiette',
  window: 'Cumul',
  from: 'Du',
  to: 'Au',
  'monthly-fee': 'Forfait par mois',
  'monthly-floor': 'Plancher par mois',
  'monthly-cap': 'Plafond par mois',
  'yearly-floor': 'Plancher par an',
  'yearly-cap': 'Plafond par an',
  'exempt-months': 'Mois exonérés',
  'internal-rate': 'Taux des ventes internes',
  levies: 'Prélèvements en plus',
} as const;
