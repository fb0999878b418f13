/** Row of the header, counted from 0: above it stand a title, the source and a note, alone when there are no sections. */
export const sectionMonthsHeader = 4;

/** The sheet `Balance analytique`, imported from entries: one line per section and account, one column per month. */
export const sectionMonthsColumns = {
  section: 'Section',
  account: 'Compte',
  label: 'Libellé',
  opening: 'À-nouveaux',
  total: 'Total',
} as const;
