import type { SheetEdit, WorkbookEdits, WrittenCell, WrittenRow } from '../../src/workbook/port';

/** A small sheet of ours: a title, a table of two people, a total as a formula. */
export const contributions: SheetEdit = {
  key: 'contributions',
  title: 'Mutualisation',
  mode: 'replace',
  rows: [
    row(0, [{ column: 0, style: 'title', kind: 'text', value: 'Mutualisation 2014' }]),
    row(2, [
      { column: 0, style: 'header', kind: 'text', value: 'Nom' },
      { column: 1, style: 'header-number', kind: 'text', value: 'CA HT' },
      { column: 2, style: 'header', kind: 'text', value: 'Commentaire' },
    ]),
    row(3, [
      { column: 0, style: 'text', kind: 'text', value: 'Zoé Martin' },
      { column: 1, style: 'euro', kind: 'number', value: '1234.56' },
      { column: 2, style: 'text', kind: 'text', value: 'à revoir' },
    ]),
    row(4, [
      { column: 0, style: 'text', kind: 'text', value: 'Luc Petit' },
      { column: 1, style: 'euro', kind: 'number', value: '-10.5' },
      { column: 2, style: 'text', kind: 'blank' },
    ]),
    row(5, [
      { column: 0, style: 'label-total', kind: 'text', value: 'Total' },
      { column: 1, style: 'euro-total', kind: 'formula', formula: '=SUM(B4:B5)', result: '1224.06' },
    ]),
  ],
  widths: [
    { column: 0, characters: 28 },
    { column: 1, characters: 14 },
  ],
  freeze: { rows: 3, columns: 1 },
  tables: [{ name: 'Mutualisation_annee', area: { top: 2, left: 0, bottom: 4, right: 2 }, style: 'medium' }],
  charts: [
    {
      key: 'year',
      title: 'Année 2014',
      description: 'Chiffre d’affaires par personne',
      kind: 'column',
      categories: { top: 3, left: 0, bottom: 4, right: 0 },
      series: [
        {
          name: { row: 2, column: 1 },
          values: { top: 3, left: 1, bottom: 4, right: 1 },
          axis: 'first',
        },
      ],
      place: { top: 8, left: 0, bottom: 22, right: 4 },
      valueFormat: '#,##0',
    },
  ],
  conditionalFormats: [{ area: { top: 3, left: 1, bottom: 4, right: 1 }, formula: '=B4<0', look: 'warning' }],
  print: {
    orientation: 'landscape',
    titleRows: { first: 2, last: 2 },
    breakBefore: { rows: [4], columns: [] },
    fitToWidth: true,
    header: '&L&"-,Bold"Mutualisation',
    footer: '&RPage &P/&N',
  },
};

/** A second sheet: links, days, texts that look like formulas. */
export const checks: SheetEdit = {
  ...contributions,
  key: 'checks',
  title: 'Contrôles',
  rows: [
    row(0, [
      { column: 0, style: 'header', kind: 'text', value: 'Où' },
      { column: 1, style: 'header', kind: 'text', value: 'Quoi' },
      { column: 2, style: 'header', kind: 'text', value: 'Jour' },
    ]),
    ...['=1+1', '+33 6 12', '-dix', '@lui', '00012', '1/2', 'TRUE', "l'été"].map((text, index) =>
      row(index + 1, [
        { column: 0, style: 'link', kind: 'link', text: 'Janvier!B2', sheet: 'Janvier', cell: 'B2' },
        { column: 1, style: index % 2 === 0 ? 'text' : 'warning', kind: 'text', value: text },
        { column: 2, style: 'date', kind: 'date', value: '2014-01-31' },
      ]),
    ),
  ],
  freeze: { rows: 1, columns: 0 },
  tables: [{ name: 'Controles', area: { top: 0, left: 0, bottom: 8, right: 2 }, style: 'light' }],
  charts: [],
  conditionalFormats: [],
  print: { orientation: 'portrait', titleRows: null, fitToWidth: true, header: '', footer: '' },
};

export function editsOf(...sheets: readonly SheetEdit[]): WorkbookEdits {
  return { sheets };
}

/** The same sheet with one more person, so that its area grows by a row. */
export function withOneMorePerson(edit: SheetEdit): SheetEdit {
  const last = edit.rows.at(-1);
  const table = edit.tables[0];
  if (last === undefined || table === undefined) throw new Error('The sample has rows and a table.');
  return {
    ...edit,
    rows: [
      ...edit.rows.slice(0, -1),
      row(5, [
        { column: 0, style: 'text', kind: 'text', value: 'Ève Roux' },
        { column: 1, style: 'euro', kind: 'number', value: '100' },
        { column: 2, style: 'text', kind: 'blank' },
      ]),
      row(6, [
        { column: 0, style: 'label-total', kind: 'text', value: 'Total' },
        { column: 1, style: 'euro-total', kind: 'formula', formula: '=SUM(B4:B6)', result: '1324.06' },
      ]),
    ],
    tables: [{ ...table, area: { ...table.area, bottom: 5 } }],
  };
}

function row(at: number, cells: readonly WrittenCell[]): WrittenRow {
  return { row: at, cells };
}
