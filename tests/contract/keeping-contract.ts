import type { SheetEdit } from '../../src/workbook/port';
import { cellsOf, codesOf, done, sheetOf, valuesOf } from './ask';
import type { MakeAdapter } from './adapter-under-test';
import { checks, contributions, editsOf } from './sample-edits';

const owned = { key: 'contributions', area: 'A1:C6' } as const;
const formerRows = [
  ['Mutualisation 2013'],
  [null],
  ['Nom', 'CA HT', 'Commentaire'],
  ['Zoé Martin', 1, 'ancien'],
  ['Luc Petit', 2, null],
  ['Total', 3],
] as const;

/** What stays of a sheet that is written again: names, places and everything that is not ours. */
export function describeKeeping(make: MakeAdapter): void {
  describe('keeping', () => {
    describeTables(make);
    describeOthers(make);
  });
}

function describeTables(make: MakeAdapter): void {
  test('keeps the name that the person gave to a table of ours', async () => {
    const tables = [{ name: 'Ma_table', area: 'A3:C5' }];
    const { port, reopened } = await make({ sheets: [{ name: 'M', rows: formerRows, owned, tables }] });
    done(await port.apply(editsOf(contributions)));
    expect((await sheetOf(await reopened(), 'M')).tables).toEqual([
      { name: 'Ma_table', area: { top: 2, left: 0, bottom: 4, right: 2 }, hasTotals: false },
    ]);
  });

  test('writes a table whose header changes places', async () => {
    const { port, reopened } = await make({ sheets: [{ name: 'S', rows: [['x']] }] });
    done(await port.apply(editsOf(contributions)));
    done(await port.apply(editsOf(withColumnsSwapped(contributions))));
    const sheet = await sheetOf(await reopened(), 'Mutualisation');
    expect(valuesOf(sheet)).toMatchObject({ A3: 'CA HT', B3: 'Nom', A4: 1234.56, B4: 'Zoé Martin' });
    expect(sheet.tables.map(({ name, area }) => [name, area.left, area.right])).toEqual([
      ['Mutualisation_annee', 0, 2],
    ]);
  });

  test('drops a table of ours that is not written any more, and not one of the person', async () => {
    const tables = [
      { name: 'Mutualisation_annee', area: 'A3:C5' },
      { name: 'A_moi', area: 'F1:F2' },
    ];
    const rows = formerRows.map((row, index) =>
      index < 2 ? [row[0], null, null, null, null, index === 0 ? 'Titre' : 'note'] : row,
    );
    const { port, reopened } = await make({ sheets: [{ name: 'M', rows, owned, tables }] });
    done(await port.apply(editsOf({ ...contributions, tables: [], charts: [] })));
    const sheet = await sheetOf(await reopened(), 'M');
    expect(sheet.tables.map(({ name }) => name)).toEqual(['A_moi']);
    expect(valuesOf(sheet)).toMatchObject({ A3: 'Nom', F1: 'Titre', F2: 'note' });
  });

  test('writes formulas that speak of its own table', async () => {
    const { port, reopened } = await make({ sheets: [{ name: 'S', rows: [['x']] }] });
    done(await port.apply(editsOf(withTableFormula(contributions))));
    const cells = cellsOf(await sheetOf(await reopened(), 'Mutualisation'));
    expect(cells['B6']).toMatchObject({ formula: '=SUM(Mutualisation_annee[CA HT])' });
  });
}

function describeOthers(make: MakeAdapter): void {
  test('leaves a sheet of ours hidden when the person hid it', async () => {
    const { port, reopened } = await make({
      sheets: [
        { name: 'Janvier', rows: [['x']] },
        { name: 'M', rows: formerRows, owned, visibility: 'hidden' },
      ],
    });
    done(await port.apply(editsOf(contributions)));
    expect((await sheetOf(await reopened(), 'M')).visibility).toBe('hidden');
  });

  test('leaves formulas of other sheets that speak of ours', async () => {
    const formula = { formula: "='M'!B6", result: 3 };
    const { port, reopened } = await make({
      sheets: [
        { name: 'Suivi', rows: [[formula]] },
        { name: 'M', rows: formerRows, owned },
      ],
    });
    done(await port.apply(editsOf(contributions)));
    const cells = cellsOf(await sheetOf(await reopened(), 'Suivi'));
    expect(cells['A1']).toMatchObject({ formula: "='M'!B6" });
  });

  test('keeps the names of the person, which no table of ours takes', async () => {
    const names = { Controles: "='Janvier'!$A$1" };
    const { port, reopened } = await make({ names, sheets: [{ name: 'Janvier', rows: [[0.1]] }] });
    done(await port.apply(editsOf(contributions)));
    expect(codesOf(await (await reopened()).apply(editsOf(checks)))).toEqual(['table-name-taken']);
  });

  test('leads to sheets whose titles have quotes and blanks', async () => {
    const rows = checks.rows.slice(0, 2).map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => (cell.kind === 'link' ? { ...cell, sheet: "L'été 14" } : cell)),
    }));
    const tables = [
      { name: 'Controles', area: { top: 0, left: 0, bottom: 1, right: 2 }, style: 'light' } as const,
    ];
    const { port, facts } = await make({ sheets: [{ name: "L'été 14", rows: [['x']] }] });
    done(await port.apply(editsOf({ ...checks, rows, tables })));
    expect((await facts('Contrôles')).links).toEqual({ A2: "L'été 14!B2" });
  });
}

function withColumnsSwapped(edit: SheetEdit): SheetEdit {
  const rows = edit.rows
    .filter(({ row }) => row < 5)
    .map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) =>
        row < 2 || cell.column > 1 ? cell : { ...cell, column: cell.column === 0 ? 1 : 0 },
      ),
    }));
  return { ...edit, rows, charts: [] };
}

function withTableFormula(edit: SheetEdit): SheetEdit {
  const rows = edit.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) =>
      cell.kind === 'formula' ? { ...cell, formula: '=SUM(Mutualisation_annee[CA HT])' } : cell,
    ),
  }));
  return { ...edit, rows };
}
