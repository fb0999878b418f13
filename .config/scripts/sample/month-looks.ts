/** How each of the twelve month sheets was kept: every hand, every month, a little otherwise. */
export interface MonthLook {
  readonly sheet: string;
  /** Lines above the header, from the first row; an empty text is a blank row. */
  readonly above: readonly string[];
  /** Blank columns before the table. */
  readonly indent: number;
  readonly columns: readonly LookColumn[];
  readonly names: NameForm;
  readonly order: 'code' | 'name' | 'zone' | 'largest';
  /** Groups with a sub-total each, or one list. */
  readonly groups: 'zone' | 'none';
  readonly total: { readonly label: string; readonly kind: 'formula' | 'typed' | 'none' };
  readonly format: string;
  /** A line of merged cells over the header. */
  readonly band: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  readonly notesBelow: readonly string[];
  readonly notesBeside: readonly { readonly rowsBelowHeader: number; readonly text: string }[];
  readonly creditNotes: 'column' | 'own-row' | 'deducted';
  readonly hiddenColumns: readonly number[];
}

export interface LookColumn {
  readonly holds:
    'code' | 'name' | 'activity' | 'zone' | 'invoiced' | 'credited' | 'net' | 'vat' | 'with-vat' | 'remark';
  readonly label: string;
  readonly width: number;
}

/** For Lucie Aubéclair: `AUBÉCLAIR Lucie`, `Lucie Aubéclair`, `Aubéclair Lucie`, `AUBECLAIR LUCIE`. */
export type NameForm = 'LAST First' | 'First Last' | 'Last First' | 'PLAIN';

const column = (holds: LookColumn['holds'], label: string, width = 14): LookColumn => ({
  holds,
  label,
  width,
});
const code = (label: string): LookColumn => column('code', label, 8);
const name = (label: string): LookColumn => column('name', label, 28);

const usual: Omit<MonthLook, 'sheet' | 'above' | 'columns'> = {
  indent: 0,
  names: 'LAST First',
  order: 'code',
  groups: 'none',
  total: { label: 'TOTAL', kind: 'formula' },
  format: '#,##0.00',
  band: [],
  notesBelow: [],
  notesBeside: [],
  creditNotes: 'deducted',
  hiddenColumns: [],
};

const euros = '#,##0.00\\ "€"';
const dashes = '#,##0.00;-#,##0.00;"-"';

export const monthLooks: readonly MonthLook[] = [
  {
    ...usual,
    sheet: 'Janvier 2014',
    above: ['Chiffre d’affaires des entrepreneurs', 'Mois de janvier 2014', ''],
    columns: [code('Code'), name('Entrepreneur'), column('activity', 'Activité', 30), column('net', 'CA HT')],
  },
  {
    ...usual,
    sheet: 'Février 2014',
    above: ['Chiffre d’affaires des entrepreneurs', 'Mois de février 2014'],
    columns: [
      code('Code'),
      name('Entrepreneur'),
      column('net', 'CA HT'),
      column('vat', 'TVA'),
      column('with-vat', 'CA TTC'),
    ],
    names: 'Last First',
    format: euros,
  },
  {
    ...usual,
    sheet: 'Mars 2014',
    above: ['CA mars 2014 par territoire', ''],
    columns: [
      column('zone', 'Zone', 20),
      code('Code'),
      name('Nom'),
      column('net', 'Chiffre d’affaires HT', 20),
    ],
    order: 'zone',
    groups: 'zone',
    total: { label: 'Total général', kind: 'formula' },
  },
  {
    ...usual,
    sheet: 'Avril 2014',
    above: ['Facturation du mois d’avril 2014', 'Saisie : secrétariat', '', ''],
    columns: [
      code('N°'),
      name('Nom et prénom'),
      column('invoiced', 'CA HT'),
      column('credited', 'Avoirs HT'),
      column('net', 'CA net HT'),
    ],
    creditNotes: 'column',
    format: dashes,
    notesBeside: [
      { rowsBelowHeader: 2, text: 'Avoirs saisis en positif, à déduire.' },
      { rowsBelowHeader: 4, text: 'Relancer les factures manquantes avant le 10.' },
    ],
  },
  {
    ...usual,
    sheet: 'Mai 2014',
    above: ['COOPÉRATIVE', 'Relevé mensuel', 'Mai 2014', ''],
    band: [
      { text: 'Entrepreneur', from: 0, to: 1 },
      { text: 'Facturation', from: 2, to: 4 },
    ],
    columns: [
      code('Code'),
      name('Nom'),
      column('net', 'HT'),
      column('vat', 'TVA'),
      column('with-vat', 'TTC'),
    ],
    order: 'name',
  },
  {
    ...usual,
    sheet: 'Juin 2014',
    above: ['', 'Juin 2014 – chiffre d’affaires HT', ''],
    indent: 1,
    columns: [name('Entrepreneur'), code('Code'), column('net', 'CA HT')],
    names: 'First Last',
    order: 'name',
    notesBelow: ['', 'Deux factures de fin de mois seront sur juillet.'],
  },
  {
    ...usual,
    sheet: 'Juillet 2014',
    above: ['Chiffre d’affaires juillet 2014', ''],
    columns: [
      code('Code'),
      name('Entrepreneur'),
      column('net', 'Montant HT'),
      column('remark', 'Remarque', 30),
    ],
    creditNotes: 'own-row',
  },
  {
    ...usual,
    sheet: 'Août 2014',
    above: ['Chiffre d’affaires août 2014', ''],
    columns: [column('zone', 'Territoire', 20), code('Code'), name('Entrepreneur'), column('net', 'CA HT')],
    names: 'Last First',
    order: 'zone',
    groups: 'zone',
    total: { label: 'Total du mois', kind: 'formula' },
    format: dashes,
  },
  {
    ...usual,
    sheet: 'Septembre 2014',
    above: ['Septembre 2014', '', ''],
    columns: [column('net', 'CA HT'), name('Entrepreneur'), code('Code'), column('activity', 'Activité', 30)],
    order: 'largest',
    total: { label: '', kind: 'none' },
  },
  {
    ...usual,
    sheet: 'Octobre 2014',
    above: ['CA OCTOBRE 2014', '(liste sans les codes)', ''],
    columns: [name('Entrepreneur'), column('net', 'Chiffre d’affaires HT', 20)],
    names: 'PLAIN',
    order: 'name',
  },
  {
    ...usual,
    sheet: 'Novembre 2014',
    above: ['Facturation novembre 2014', ''],
    columns: [
      code('Code'),
      name('Entrepreneur'),
      column('invoiced', 'Facturé HT'),
      column('credited', 'Avoirs'),
      column('net', 'Net HT'),
    ],
    creditNotes: 'column',
    format: euros,
  },
  {
    ...usual,
    sheet: 'Décembre 2014',
    above: ['Chiffre d’affaires', 'Décembre 2014', 'Arrêté au 31/12/2014', ''],
    columns: [
      code('Code'),
      name('Nom'),
      column('activity', 'Activité', 30),
      column('net', 'CA HT'),
      column('remark', 'Remarque', 30),
    ],
    names: 'First Last',
    total: { label: 'Total', kind: 'typed' },
    hiddenColumns: [2],
    notesBelow: ['', 'Total à revoir : une facture ajoutée après la clôture.'],
  },
];
