/**
 * The contract with the person who fills the sheet `Postes`: above the table the sections of the structure, then one
 * line per budget line. Several lines may have one key when their years differ: the one in force counts.
 */
export const budgetLineColumns = {
  key: 'Clé',
  label: 'Poste',
  side: 'Sens',
  group: 'Groupe',
  perimeter: 'Périmètre',
  source: 'Origine du réalisé',
  accounts: 'Comptes',
  section: 'Section',
  from: 'Depuis',
  until: 'Jusqu’à',
  forecast: 'Prévisionnel',
  typedActual: 'Réalisé saisi',
  previous: 'Réalisé n−1',
  phrase: 'Dans une phrase',
  comment: 'Commentaire',
} as const;

export type BudgetLineColumn = keyof typeof budgetLineColumns;

/** Words for the choices, as we write them first, then those that are understood as well. */
export const sideWords = {
  resource: ['Ressource', 'Ressources', 'Produit', 'Produits', 'Recette', 'Recettes'],
  use: ['Emploi', 'Emplois', 'Charge', 'Charges', 'Dépense', 'Dépenses'],
} as const;

export const perimeterWords = {
  structure: ['Structure', 'Équipe d’appui', 'Appui', 'Services mutualisés'],
  entrepreneurs: ['Entrepreneurs', 'Entrepreneur', 'Activités', 'Activité'],
} as const;

export const sourceWords = {
  accounts: ['Comptes', 'Comptabilité', 'Compte'],
  contribution: ['Mutualisation', 'Contribution', 'Contribution calculée'],
  typed: ['Saisie', 'Saisi', 'Manuel'],
} as const;

/** Above the table, in the first column; the value stands beside it. */
export const structureSectionsLabel = 'Sections de la structure';

/** Headers of the sheet `Subventions`: one line per grant. */
export const grantColumns = {
  funder: 'Financeur',
  key: 'Clé du poste',
  asked: 'Demandé',
  notified: 'Notifié',
  agreed: 'Conventionné',
  received: 'Encaissé',
  outstanding: 'Reste à encaisser',
  comment: 'Commentaire',
} as const;

/** The sheet `Balance`, imported from a file: one line per account and section. */
export const balanceColumns = {
  account: 'Compte',
  label: 'Libellé',
  section: 'Section',
  debit: 'Débit',
  credit: 'Crédit',
  balance: 'Solde',
} as const;

/** The sheet `Prévisions`: how many, how much, at what rate; then one line per entrepreneur, all of it optional. */
export const contributionForecastLabels = {
  heads: 'Nombre d’entrepreneurs prévu',
  turnover: 'Chiffre d’affaires prévu',
} as const;

export const contributionForecastColumns = {
  code: 'Code',
  name: 'Nom',
  turnover: 'CA prévu',
  rate: 'Taux prévu',
  contribution: 'Contribution prévue',
  comment: 'Commentaire',
} as const;
