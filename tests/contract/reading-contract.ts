import { cellsOf, done, sheetOf, snapshotOf, valuesOf } from './ask';
import type { MakeAdapter } from './adapter-under-test';

/** What every adapter gives of a workbook that is there. */
export function describeReading(make: MakeAdapter): void {
  describe('reading', () => {
    describeSheets(make);
    describeCells(make);
    describeTablesAndMarks(make);
  });
}

function describeSheets(make: MakeAdapter): void {
  test('gives every sheet in its order, with its visibility and protection', async () => {
    const { port } = await make({
      sheets: [
        { name: 'Avril', rows: [['a']] },
        { name: "L'été & co", visibility: 'hidden', rows: [[1]] },
        { name: 'Secret', visibility: 'very-hidden', isProtected: true, rows: [[1]] },
      ],
    });
    const { sheets } = done(await port.outline());
    expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ['Avril', 'visible', false],
      ["L'été & co", 'hidden', false],
      ['Secret', 'very-hidden', true],
    ]);
  });

  test('says that an empty sheet has no used area and no row', async () => {
    const { port } = await make({
      sheets: [{ name: 'Vide' }, { name: 'Plein', at: 'C5', rows: [[1, 2], [3]] }],
    });
    const { sheets } = done(await port.outline());
    expect(sheets.map(({ used }) => used)).toEqual([null, { top: 4, left: 2, bottom: 5, right: 3 }]);
    expect((await sheetOf(port, 'Vide')).rows).toEqual([]);
  });

  test('reads only the sheets that are asked for', async () => {
    const { port } = await make({
      sheets: [
        { name: 'Un', rows: [[1]] },
        { name: 'Deux', rows: [[2]] },
      ],
    });
    const { sheets } = done(await port.read({ sheets: ['Deux'] }));
    expect(sheets.map(({ name }) => name)).toEqual(['Deux']);
  });

  test('refuses with a problem when it is cancelled', async () => {
    const { port } = await make({ sheets: [{ name: 'Un', rows: [[1]] }] });
    const outcome = await port.read({}, { report: () => undefined, isCancelled: () => true });
    expect(outcome).toEqual({ status: 'refused', problems: [{ code: 'cancelled', place: null }] });
  });
}

function describeCells(make: MakeAdapter): void {
  test('tells numbers, texts, booleans, errors and empty cells apart', async () => {
    const { port } = await make({
      sheets: [
        { name: 'S', at: 'B2', rows: [[12.5, 'mot', true, null, { error: '#REF!' }, '#REF!', '12', false]] },
      ],
    });
    expect((await sheetOf(port, 'S')).rows).toEqual([
      {
        row: 1,
        cells: [
          { kind: 'number', column: 1, value: 12.5, format: 'General' },
          { kind: 'text', column: 2, value: 'mot' },
          { kind: 'boolean', column: 3, value: true },
          { kind: 'error', column: 5, value: '#REF!' },
          { kind: 'text', column: 6, value: '#REF!' },
          { kind: 'text', column: 7, value: '12' },
          { kind: 'boolean', column: 8, value: false },
        ],
      },
    ]);
  });

  test('keeps number formats, which alone tell a day', async () => {
    const { port } = await make({
      sheets: [
        {
          name: 'S',
          rows: [
            [
              { number: 41670, format: 'dd/mm/yyyy' },
              { number: 0.1, format: '0.00%' },
            ],
          ],
        },
      ],
    });
    expect(cellsOf(await sheetOf(port, 'S'))).toEqual({
      A1: { kind: 'number', column: 0, value: 41670, format: 'dd/mm/yyyy' },
      B1: { kind: 'number', column: 1, value: 0.1, format: '0.00%' },
    });
  });

  test('gives a formula beside what it results in', async () => {
    const { port } = await make({
      sheets: [
        {
          name: 'S',
          rows: [
            [1, { formula: '=A1*2', result: 2, format: '0.00' }, { formula: '="x"&A1', result: 'x1' }],
            [
              { formula: '=1/0', result: { error: '#DIV/0!' } },
              { formula: '=A1=1', result: true },
            ],
          ],
        },
      ],
    });
    expect(cellsOf(await sheetOf(port, 'S'))).toMatchObject({
      B1: { kind: 'number', value: 2, format: '0.00', formula: '=A1*2' },
      C1: { kind: 'text', value: 'x1', formula: '="x"&A1' },
      A2: { kind: 'error', value: '#DIV/0!', formula: '=1/0' },
      B2: { kind: 'boolean', value: true, formula: '=A1=1' },
    });
    expect(cellsOf(await sheetOf(port, 'S'))['A1']).not.toHaveProperty('formula');
  });

  test('skips empty rows and gives rows and cells in order', async () => {
    const { port } = await make({
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', null, 'b'],
            [null, null, null],
            [null, 'c'],
          ],
        },
      ],
    });
    const sheet = await sheetOf(port, 'S');
    expect(sheet.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [0, [0, 2]],
      [2, [1]],
    ]);
    expect(valuesOf(sheet)).toEqual({ A1: 'a', C1: 'b', B3: 'c' });
  });

  test.each(['1900', '1904'] as const)('tells a %s workbook', async (dateSystem) => {
    const { port } = await make({ dateSystem, sheets: [{ name: 'S', rows: [[1]] }] });
    expect((await snapshotOf(port)).dateSystem).toBe(dateSystem);
  });
}

function describeTablesAndMarks(make: MakeAdapter): void {
  test('gives tables with their areas and totals rows', async () => {
    const { port } = await make({
      sheets: [
        {
          name: 'S',
          at: 'B3',
          rows: [
            ['Nom', 'CA'],
            ['a', 1],
            ['Total', 1],
          ],
          tables: [{ name: 'Ventes', area: 'B3:C5', hasTotals: true }],
        },
        { name: 'T', rows: [['Nom'], ['b']], tables: [{ name: 'Gens', area: 'A1:A2' }] },
      ],
    });
    const { sheets } = done(await port.outline());
    expect(sheets.map(({ tables }) => tables)).toEqual([
      [{ name: 'Ventes', area: { top: 2, left: 1, bottom: 4, right: 2 }, hasTotals: true }],
      [{ name: 'Gens', area: { top: 0, left: 0, bottom: 1, right: 0 }, hasTotals: false }],
    ]);
  });

  test('knows a sheet of ours by its mark and never by its title', async () => {
    const { port } = await make({
      sheets: [
        { name: 'Mutualisation', rows: [['à moi']] },
        { name: "Renommée d'hier", rows: [['x']], owned: { key: 'contribution-lines', area: 'A1:C4' } },
      ],
      names: { Taux: "='Mutualisation'!$A$1" },
    });
    const { sheets } = done(await port.outline());
    expect(sheets.map(({ owned }) => owned)).toEqual([
      null,
      { key: 'contribution-lines', area: { top: 0, left: 0, bottom: 3, right: 2 } },
    ]);
  });
}
