import { cellsOf, codesOf, done, sheetOf, snapshotOf, valuesOf } from './ask';
import type { MakeAdapter } from './adapter-under-test';
import { checks, contributions, editsOf, withOneMorePerson } from './sample-edits';

const january = {
  name: 'Janvier',
  rows: [
    ['Nom', 'CA'],
    ['Zoé', 12],
  ],
} as const;

/** What every adapter does with a sheet that is new, or ours already. */
export function describeWriting(make: MakeAdapter): void {
  describe('writing', () => {
    describeNewSheets(make);
    describeLooks(make);
    describeRunningAgain(make);
  });
}

function describeNewSheets(make: MakeAdapter): void {
  test('adds new sheets at the end, in the order of the edits, and leaves the others as they were', async () => {
    const { port, reopened } = await make({ sheets: [january] });
    const before = await sheetOf(port, 'Janvier');
    const applied = done(await port.apply(editsOf(contributions, checks)));
    expect(applied.sheets).toEqual([
      { key: 'contributions', title: 'Mutualisation' },
      { key: 'checks', title: 'Contrôles' },
    ]);
    const after = await snapshotOf(await reopened());
    expect(after.sheets.map(({ name }) => name)).toEqual(['Janvier', 'Mutualisation', 'Contrôles']);
    expect(after.sheets[0]).toEqual(before);
  });

  test('writes amounts as numbers, totals as formulas with their result, and euro formats', async () => {
    const { port, reopened } = await make({ sheets: [january] });
    done(await port.apply(editsOf(contributions)));
    const cells = cellsOf(await sheetOf(await reopened(), 'Mutualisation'));
    expect(cells).toMatchObject({
      A1: { kind: 'text', value: 'Mutualisation 2014' },
      B4: { kind: 'number', value: 1234.56 },
      B5: { kind: 'number', value: -10.5 },
      B6: { kind: 'number', value: 1224.06, formula: '=SUM(B4:B5)' },
    });
    expect(cells['B4']).toHaveProperty('format', expect.stringContaining('€'));
    expect(cells['C5']).toBeUndefined();
  });

  test('keeps text as text, whatever it starts with or looks like', async () => {
    const { port, reopened } = await make({ sheets: [january] });
    done(await port.apply(editsOf(checks)));
    const cells = cellsOf(await sheetOf(await reopened(), 'Contrôles'));
    const texts = [2, 3, 4, 5, 6, 7, 8, 9].map((row) => cells[`B${String(row)}`]);
    expect(texts).toEqual(
      ['=1+1', '+33 6 12', '-dix', '@lui', '00012', '1/2', 'TRUE', "l'été"].map((value) => ({
        kind: 'text',
        column: 1,
        value,
      })),
    );
  });

  test.each([
    ['1900', 41670],
    ['1904', 40208],
  ] as const)('writes a day as a serial number of a %s workbook', async (dateSystem, serial) => {
    const { port, reopened } = await make({ dateSystem, sheets: [january] });
    done(await port.apply(editsOf(checks)));
    const cells = cellsOf(await sheetOf(await reopened(), 'Contrôles'));
    expect(cells['C2']).toEqual({ kind: 'number', column: 2, value: serial, format: 'dd/mm/yyyy' });
  });

  test('marks its sheets and writes its tables', async () => {
    const { port, reopened } = await make({ sheets: [january] });
    done(await port.apply(editsOf(contributions)));
    expect(await sheetOf(await reopened(), 'Mutualisation')).toMatchObject({
      visibility: 'visible',
      isProtected: false,
      owned: { key: 'contributions', area: { top: 0, left: 0, bottom: 5, right: 2 } },
      tables: [
        { name: 'Mutualisation_annee', area: { top: 2, left: 0, bottom: 4, right: 2 }, hasTotals: false },
      ],
    });
  });
}

function describeLooks(make: MakeAdapter): void {
  test('freezes, sets widths, prints and draws as it is told', async () => {
    const { port, facts } = await make({ sheets: [january] });
    done(await port.apply(editsOf(contributions)));
    const { widths, ...others } = await facts('Mutualisation');
    expect(others).toEqual({
      links: {},
      freeze: { rows: 3, columns: 1 },
      chartTitles: ['Année 2014'],
      conditionalFormats: 1,
      orientation: 'landscape',
      titleRows: { first: 2, last: 2 },
      breaksBefore: [4],
    });
    expect(widths[0]).toBeCloseTo(28, 0);
    expect(widths[1]).toBeCloseTo(14, 0);
  });

  test('writes links that lead to the cell', async () => {
    const { port, facts, reopened } = await make({ sheets: [january] });
    done(await port.apply(editsOf(checks)));
    const { links } = await facts('Contrôles');
    expect(Object.keys(links)).toHaveLength(8);
    expect(links['A2']).toBe('Janvier!B2');
    expect(valuesOf(await sheetOf(await reopened(), 'Contrôles'))['A2']).toBe('Janvier!B2');
  });
}

function describeRunningAgain(make: MakeAdapter): void {
  test('gives the same when it is run twice', async () => {
    const once = await make({ sheets: [january] });
    done(await once.port.apply(editsOf(contributions, checks)));
    const expected = await snapshotOf(await once.reopened());
    const facts = await once.facts('Mutualisation');
    done(await (await once.reopened()).apply(editsOf(contributions, checks)));
    expect(await snapshotOf(await once.reopened())).toEqual(expected);
    expect(await once.facts('Mutualisation')).toEqual(facts);
  });

  test('clears what it wrote last time when less is to be written', async () => {
    const { port, reopened } = await make({ sheets: [january] });
    done(await port.apply(editsOf(withOneMorePerson(contributions))));
    done(await port.apply(editsOf(contributions)));
    const sheet = await sheetOf(await reopened(), 'Mutualisation');
    expect(Object.keys(valuesOf(sheet)).filter((name) => name.endsWith('7'))).toEqual([]);
    expect(sheet.tables[0]?.area.bottom).toBe(4);
    expect(sheet.owned?.area.bottom).toBe(5);
  });

  test('takes away links of lines that are not written any more', async () => {
    const { port, facts } = await make({ sheets: [january] });
    done(await port.apply(editsOf(checks)));
    const area = { top: 0, left: 0, bottom: 1, right: 2 };
    const tables = [{ name: 'Controles', area, style: 'light' } as const];
    done(await port.apply(editsOf({ ...checks, rows: checks.rows.slice(0, 2), tables })));
    expect((await facts('Contrôles')).links).toEqual({ A2: 'Janvier!B2' });
  });

  test('grows when more is to be written', async () => {
    const { port, reopened } = await make({ sheets: [january] });
    done(await port.apply(editsOf(contributions)));
    done(await port.apply(editsOf(withOneMorePerson(contributions))));
    const sheet = await sheetOf(await reopened(), 'Mutualisation');
    expect(valuesOf(sheet)).toMatchObject({ A6: 'Ève Roux', B7: 1324.06 });
    expect(sheet.tables[0]?.area.bottom).toBe(5);
  });

  test('finds its sheet by the mark after the person renamed and moved it', async () => {
    const owned = { key: 'contributions', area: 'A1:B2' } as const;
    const { port, reopened } = await make({
      sheets: [{ name: 'Contributions 2014', rows: [['ancien']], owned }, january],
    });
    const applied = done(await port.apply(editsOf(contributions)));
    expect(applied.sheets).toEqual([{ key: 'contributions', title: 'Contributions 2014' }]);
    const after = await snapshotOf(await reopened());
    expect(after.sheets.map(({ name }) => name)).toEqual(['Contributions 2014', 'Janvier']);
    expect(after.sheets[0]?.owned?.area.bottom).toBe(5);
  });

  test('tells the statements of two people apart, whatever they are called, and reports them', async () => {
    const statements = (['statement/code:a-1', 'statement/code:a1'] as const).map((key) => ({
      ...contributions,
      key,
      title: `Relevé ${key.slice(-3)}`,
      tables: [],
      charts: [],
    }));
    const { port, reopened } = await make({
      sheets: [
        { name: 'Luc', rows: [['ancien']], owned: { key: 'statement/code:a1', area: 'A1:B2' } },
        january,
      ],
    });
    const titles = [
      { key: 'statement/code:a-1', title: 'Relevé a-1' },
      { key: 'statement/code:a1', title: 'Luc' },
    ];
    expect(done(await port.apply(editsOf(...statements))).sheets).toEqual(titles);
    expect(done(await (await reopened()).apply(editsOf(...statements))).sheets).toEqual(titles);
    const after = await snapshotOf(await reopened());
    expect(after.sheets.map(({ name, owned }) => [name, owned?.key ?? null])).toEqual([
      ['Luc', 'statement/code:a1'],
      ['Janvier', null],
      ['Relevé a-1', 'statement/code:a-1'],
    ]);
  });

  test('keeps the cells of the person outside of what it owns', async () => {
    const { port, reopened } = await make({
      sheets: [
        {
          name: 'Mutualisation',
          rows: [
            ['ancien', null, null, null, 'note'],
            [null],
            [null],
            [null],
            [null],
            [null],
            [null],
            [null, 'en bas'],
          ],
          owned: { key: 'contributions', area: 'A1:C2' },
        },
      ],
    });
    done(await port.apply(editsOf(contributions)));
    expect(valuesOf(await sheetOf(await reopened(), 'Mutualisation'))).toMatchObject({
      A1: 'Mutualisation 2014',
      E1: 'note',
      B8: 'en bas',
    });
  });

  test('does nothing in mode create when the sheet is there', async () => {
    const sheets = [
      { name: 'Réglages', rows: [['à moi']], owned: { key: 'parameters', area: 'A1:B2' } },
    ] as const;
    const { port, reopened } = await make({ sheets });
    const before = await snapshotOf(port);
    const applied = done(await port.apply(editsOf({ ...contributions, key: 'parameters', mode: 'create' })));
    expect(applied.sheets).toEqual([{ key: 'parameters', title: 'Réglages' }]);
    expect(await snapshotOf(await reopened())).toEqual(before);
  });

  test('writes in mode create when there is no such sheet', async () => {
    const { port, reopened } = await make({ sheets: [january] });
    done(
      await port.apply(editsOf({ ...contributions, key: 'parameters', title: 'Paramètres', mode: 'create' })),
    );
    expect((await sheetOf(await reopened(), 'Paramètres')).owned?.key).toBe('parameters');
  });

  test('writes nothing for an empty list of edits', async () => {
    const { port, reopened } = await make({ sheets: [january] });
    const before = await snapshotOf(port);
    expect(codesOf(await port.apply({ sheets: [] }))).toEqual([]);
    expect(await snapshotOf(await reopened())).toEqual(before);
  });
}
