/** The sheet of closed months: a table of the months, and one of the lines that were booked in them. */
export const closedMonthColumns = {
  month: 'Mois clos',
  closedOn: 'Clos le',
  lines: 'Lignes',
  turnover: 'CA HT',
  contribution: 'Contribution',
  sum: 'Empreinte',
} as const;

export const frozenLineColumns = {
  month: 'Mois',
  code: 'Code',
  name: 'Nom',
  origin: 'Mois d’origine',
  turnover: 'CA HT',
  base: 'Assiette',
  rate: 'Taux',
  rule: 'Règle',
  contribution: 'Contribution',
  sum: 'Empreinte de la ligne',
} as const;
