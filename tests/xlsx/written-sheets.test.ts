import { fc, test as property } from '@fast-check/jest';
import * as SheetJs from '@e965/xlsx';
import type { SheetEdit, WrittenCell, WrittenChart } from '../../src/workbook/port';
import { cellsOf, done, sheetOf, snapshotOf, valuesOf } from '../contract/ask';
import { checks, contributions, editsOf } from '../contract/sample-edits';
import { describedXlsx } from '../support/described-xlsx';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { open, partText } from './package-files';

const plain = describedXlsx({
  sheets: [
    {
      name: 'Janvier',
      rows: [
        ['Nom', 'CA'],
        ['Zoé', 12],
      ],
    },
  ],
});

function bare(cells: readonly WrittenCell[], more: Partial<SheetEdit> = {}): SheetEdit {
  const nothing = { tables: [], charts: [], conditionalFormats: [], widths: [] };
  return { ...contributions, ...nothing, rows: [{ row: 0, cells }], ...more };
}

async function written(edit: SheetEdit): Promise<Uint8Array> {
  const file = open(plain);
  done(await file.apply(editsOf(edit)));
  return file.save();
}

describe('texts', () => {
  property.prop([
    fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 20 }),
  ])('come back as they were, but for characters that XML has no place for', async (texts) => {
    const cells = texts.map((value, column) => ({ column, style: 'text', kind: 'text', value }) as const);
    const sheet = await sheetOf(open(await written(bare(cells))), 'Mutualisation');
    const back = new Map((sheet.rows[0]?.cells ?? []).map(({ column, value }) => [column, value] as const));
    const visible = texts.map((text) => [...text].filter(isCharacter).join(''));
    expect(texts.map((_, column) => back.get(column) ?? '')).toEqual(visible);
  });

  test('that look like escapes, and those that are too long for a cell, are kept as far as they can', async () => {
    const long = 'é'.repeat(40_000);
    const cells = ['_x000D_', '_x005F_x0041_', 'a\r\nb', long].map(
      (value, column) => ({ column, style: 'text', kind: 'text', value }) as const,
    );
    const values = valuesOf(await sheetOf(open(await written(bare(cells))), 'Mutualisation'));
    expect(values).toEqual({ A1: '_x000D_', B1: '_x005F_x0041_', C1: 'a\r\nb', D1: long.slice(0, 32_767) });
  });
});

function isCharacter(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const isControl = code < 32 && ![9, 10, 13].includes(code);
  return !isControl && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

describe('numbers and formulas', () => {
  property.prop([
    fc.array(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), { minLength: 1, maxLength: 20 }),
  ])('are written to the cent', async (cents) => {
    const values = cents.map((one) => decimalOf(one));
    const cells = values.map((value, column) => ({ column, style: 'euro', kind: 'number', value }) as const);
    const sheet = await sheetOf(open(await written(bare(cells))), 'Mutualisation');
    expect(sheet.rows[0]?.cells.map(({ value }) => value)).toEqual(values.map(Number));
  });

  test('that are no decimals are a bug, and nothing is written', async () => {
    const file = open(plain);
    const edit = bare([{ column: 0, style: 'euro', kind: 'number', value: '1,5' }]);
    await expect(file.apply(editsOf(edit))).rejects.toThrow('not a decimal');
    expect(file.save()).toBe(plain);
  });

  test.each(['a/b', 'x'.repeat(32), "'a", 'History', ''])(
    'under a title that Excel refuses are a bug: %s',
    async (title) => {
      await expect(open(plain).apply(editsOf(bare([], { title })))).rejects.toThrow('not a title');
    },
  );
});

function decimalOf(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

describe('rows and tables', () => {
  test('with long wrapped texts are tall enough', async () => {
    const long = bare([{ column: 0, style: 'text-wrapped', kind: 'text', value: 'mot '.repeat(20) }], {
      widths: [{ column: 0, characters: 20 }],
    });
    expect(partText(await written(long), 'xl/worksheets/sheet2.xml')).toMatch(/<row r="1" ht="6\d">/);
  });

  test('with a header only have a row below it', async () => {
    const cells = [{ column: 0, style: 'header', kind: 'text', value: 'Seul' }] as const;
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const bytes = await written(bare(cells, { tables: [{ name: 'T', area, style: 'light' }] }));
    expect(partText(bytes, 'xl/tables/table1.xml')).toContain('ref="A1:A2"');
  });

  test('with the same formula in every row give it to the rows that are added below', async () => {
    const formula = '=Tableau[[#This Row],[A]]*2';
    const header = (column: number, value: string): WrittenCell => ({
      column,
      style: 'header',
      kind: 'text',
      value,
    });
    const row = (at: number): SheetEdit['rows'][number] => ({
      row: at,
      cells: [
        { column: 0, style: 'euro', kind: 'number', value: '1' },
        { column: 1, style: 'euro', kind: 'formula', formula, result: '2' },
      ],
    });
    const edit = bare([], {
      rows: [{ row: 0, cells: [header(0, 'A'), header(1, 'B')] }, row(1), row(2)],
      tables: [{ name: 'Tableau', area: { top: 0, left: 0, bottom: 2, right: 1 }, style: 'medium' }],
    });
    const text = partText(await written(edit), 'xl/tables/table1.xml');
    expect(text).toContain('<calculatedColumnFormula>Tableau[[#This Row],[A]]*2</calculatedColumnFormula>');
  });

  test('of a long list come back whole', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => ({
      row,
      cells: [
        { column: 0, style: 'text', kind: 'text', value: `Nom ${String(row)}` },
        { column: 3, style: 'euro', kind: 'number', value: `${String(row)}.25` },
      ] as const,
    }));
    const sheet = await sheetOf(open(await written(bare([], { rows }))), 'Mutualisation');
    expect(sheet.rows).toHaveLength(20_000);
    expect(sheet.rows[19_999]?.cells.map(({ value }) => value)).toEqual(['Nom 19999', 19_999.25]);
    expect(sheet.owned?.area).toEqual({ top: 0, left: 0, bottom: 19_999, right: 3 });
  });
});

describe('charts', () => {
  const chart = contributions.charts[0];
  if (chart === undefined) throw new Error('the sample has a chart');

  test.each(['column', 'line', 'bar', 'stacked-column', 'column-and-line'] as const)(
    'of kind %s are native, show their values before any calculation and say what they are',
    async (kind) => {
      const series: WrittenChart['series'] = [
        { name: { row: 2, column: 1 }, values: { top: 3, left: 1, bottom: 4, right: 1 }, axis: 'first' },
        { name: { row: 2, column: 2 }, values: { top: 3, left: 1, bottom: 4, right: 1 }, axis: 'second' },
      ];
      const bytes = await written({
        ...contributions,
        charts: [{ ...chart, kind, series, description: 'Dit "tout" & plus' }],
      });
      const xml = partText(bytes, 'xl/charts/chart1.xml');
      expect(xml.match(/<c:ser>/g)).toHaveLength(2);
      expect(xml).toContain('<c:pt idx="0"><c:v>1234.56</c:v></c:pt>');
      expect(xml.match(/<c:(bar|line)Chart>/g)).toHaveLength(kind === 'column-and-line' ? 2 : 1);
      expect(xml.match(/<c:valAx>/g)).toHaveLength(kind === 'column-and-line' ? 2 : 1);
      expect(partText(bytes, 'xl/drawings/drawing1.xml')).toContain(
        'descr="Dit &quot;tout&quot; &amp; plus"',
      );
    },
  );

  test('may have a series that is neither drawn nor in the legend', async () => {
    const area = { top: 3, left: 1, bottom: 4, right: 1 };
    const series: WrittenChart['series'] = [
      { name: { row: 2, column: 1 }, values: area, axis: 'first', look: 'hidden' },
      { name: { row: 2, column: 1 }, values: area, axis: 'first' },
    ];
    const bytes = await written({ ...contributions, charts: [{ ...chart, kind: 'stacked-column', series }] });
    const xml = partText(bytes, 'xl/charts/chart1.xml');
    expect(xml.match(/<c:spPr><a:noFill\/><\/c:spPr>/g)).toHaveLength(1);
    expect(xml).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
    expect(xml.match(/<c:legendEntry>/g)).toHaveLength(1);
  });
});

test('SheetJS reads what was written, links and formulas included', async () => {
  const file = open(plain);
  done(await file.apply(editsOf(contributions, checks)));
  const book = SheetJs.read(file.save(), { cellFormula: true });
  expect(book.SheetNames).toEqual(['Janvier', 'Mutualisation', 'Contrôles']);
  expect(book.Sheets['Mutualisation']?.['B6']).toMatchObject({ t: 'n', v: 1224.06, f: 'SUM(B4:B5)' });
  expect(book.Sheets['Contrôles']?.['B2']).toMatchObject({ t: 's', v: '=1+1' });
  expect(book.Sheets['Contrôles']?.['A2']).toMatchObject({ l: { Target: "#'Janvier'!B2" } });
});

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

withLibreOffice(
  'LibreOffice opens what was written and calculates the same',
  async () => {
    const file = open(plain);
    done(await file.apply(editsOf(contributions, checks)));
    const book = open(await recalculate(file.save()));
    expect((await snapshotOf(book)).sheets.map(({ name }) => name)).toEqual([
      'Janvier',
      'Mutualisation',
      'Contrôles',
    ]);
    const cells = cellsOf(await sheetOf(book, 'Mutualisation'));
    expect(cells['B6']).toMatchObject({ value: 1224.06, formula: '=SUM(B4:B5)' });
    expect(valuesOf(await sheetOf(book, 'Contrôles'))).toMatchObject({ B2: '=1+1', B7: '1/2', B6: '00012' });
  },
  120_000,
);
