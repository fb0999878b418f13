/** Headers of the journal of contributions, on its sheet and in its CSV. */
export const entryColumns = {
  journal: 'Journal',
  number: 'N°',
  date: 'Date',
  piece: 'Pièce',
  account: 'Compte',
  accountLabel: 'Libellé du compte',
  section: 'Section',
  label: 'Libellé',
  debit: 'Débit',
  credit: 'Crédit',
} as const;
