import { stateAccounts, type StatementRequest } from '../../src/app/state-accounts';
import { Month } from '../../src/domain/values/month';
import { buildStatements } from '../../src/reports/statements-report';
import { openXlsx } from '../../src/workbook/adapters/xlsx/index';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import type { SheetKey } from '../../src/workbook/port';
import { statementKey } from '../../src/workbook/statement-key';
import { writeStatementSheets } from '../../src/workbook/writers/write-statement-sheets';
import { valuesOf } from '../contract/ask';
import { expectGolden, withPlainSpaces } from '../support/golden';
import { libreOfficeIsHere } from '../support/libreoffice';
import { bothValues, openedBytes, snapshotOfBytes } from '../support/recalculated';
import { sheetText } from '../support/sheet-text';
import { smallReport } from '../support/small-report';
import { quietSheets, smallWorkbook } from '../support/small-workbook';
import { openBytes } from '../support/written-figures';
import { packageWith, partText } from '../xlsx/package-files';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

const quarter = smallReport([
  { code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '0', '-200'] },
  { code: '', name: 'Paul Durand', turnover: [null, '500.05', '0'], rate: '0.08' },
]);

function quarterSheets(titles: ReadonlyMap<SheetKey, string>, taken: readonly string[]) {
  const statements = buildStatements(quarter, { until: Month.of(2014, 3), only: null });
  return writeStatementSheets({ report: quarter, statements, titles, taken });
}

test('the index and the sheet of each person are the golden sheets', () => {
  expectGolden('written-statement-sheets.txt', quarterSheets(new Map(), []).map(sheetText).join('\n\n'));
});

test('each sheet is printed on one page, and none speaks of another', () => {
  const [, ...own] = quarterSheets(new Map(), []);
  expect(own.map(({ print }) => [print.orientation, print.fitToWidth, print.pagesHigh])).toEqual([
    ['portrait', true, 1],
    ['portrait', true, 1],
  ]);
  expect(own.map(sheetText).join()).not.toMatch(/=[^|\n]*!|\]\(/);
});

test('a sheet that the person has called so is not ours: ours has another title', () => {
  const titles = quarterSheets(new Map(), ['Relevé e2', 'Relevé Paul Durand']).map(({ title }) => title);
  expect(titles).toEqual(['Relevés', 'Relevé E2 (2)', 'Relevé Paul Durand (2)']);
});

test('the total is held against that of Mutualisation only when nobody who has figures is left out', () => {
  const checkOf = (until: Month, only: ReadonlySet<string> | null) => {
    const statements = buildStatements(quarter, { until, only });
    const [index] = writeStatementSheets({ report: quarter, statements, titles: new Map(), taken: [] });
    const total = index?.rows.at(-1)?.cells.find(({ column }) => column === 6);
    return total?.kind === 'formula' ? total.formula.match(/C41:E41|C41(?!:)/)?.[0] : total?.kind;
  };
  expect(checkOf(Month.of(2014, 3), null)).toBe('C41:E41');
  expect(checkOf(Month.of(2014, 3), new Set(['E2']))).toBe('blank');
  // Paul Durand came in February.
  expect(checkOf(Month.of(2014, 1), new Set(['E2']))).toBe('C41');
});

test('a run without anybody has a total of nothing, not one of itself', () => {
  const statements = buildStatements(quarter, { until: Month.of(2014, 3), only: new Set() });
  const [index] = writeStatementSheets({ report: quarter, statements, titles: new Map(), taken: [] });
  expect(index === undefined ? '' : sheetText(index)).toContain('A6 Total | E6 =0 → 0.00 | F6 =0 → 0.00');
});

withLibreOffice(
  'LibreOffice finds the same cents on every sheet, and that each agrees with Mutualisation',
  async () => {
    const values = await bothValues(await stated(await smallWorkbook(quietSheets)));
    const own = values.filter(({ cell }) => cell.startsWith('Relevé'));
    expect(own.filter(({ cached }) => cached === 'exact')).toHaveLength(3);
    expect(own.filter(({ cell }) => cell.startsWith('Relevé E2!')).length).toBeGreaterThan(8);
    expect(own.map(({ cell, computed }) => [cell, computed])).toEqual(
      own.map(({ cell, cached }) => [cell, cached]),
    );
  },
  60_000,
);

test('running again writes the same sheets and none twice, also after the person renamed one', async () => {
  const once = await stated(await smallWorkbook(quietSheets));
  // As Excel does it: what refers to the sheet follows.
  const workbook = partText(once, 'xl/workbook.xml')
    .replace('name="Relevé E1"', 'name="Élodie, l\'été"')
    .replace("'Relevé E1'!", "'Élodie, l''été'!");
  const again = await stated(packageWith({ 'xl/workbook.xml': workbook }, once));
  expect(await titlesOf(again)).toEqual([
    ...['Janvier 2014', 'Février 2014', 'Mutualisation', 'Mutualisation – détail', 'Contrôles', 'Lecture'],
    ...['Relevés', "Élodie, l'été", 'Relevé E2'],
  ]);
  expect(await stated(again)).toEqual(again);
  const { sheets } = await snapshotOfBytes(again);
  const index = sheets.find(({ name }) => name === 'Relevés');
  const formulas = index?.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas?.filter((formula) => /^='Élodie, l''été'!B\d+$/.test(formula))).toHaveLength(1);
});

test('a sheet of the person with the title of ours is not touched', async () => {
  const own = { 'Relevé E1': [['à moi', 12]] };
  const bytes = await stated(await smallWorkbook({ ...quietSheets, ...own }));
  const { sheets } = await snapshotOfBytes(bytes);
  const hers = sheets.find(({ name }) => name === 'Relevé E1');
  expect(hers?.owned).toBeNull();
  expect(hers === undefined ? {} : valuesOf(hers)).toEqual({ A1: 'à moi', B1: 12 });
  expect(
    sheets.filter(({ owned }) => owned?.key === statementKey('code:e1')).map(({ name }) => name),
  ).toEqual(['Relevé E1 (2)']);
  expect(await titlesOf(await stated(bytes))).toEqual(await titlesOf(bytes));
});

test('what is typed beside a statement stays, and so does the sheet of somebody whom the run leaves out', async () => {
  const both = await stated(await smallWorkbook(quietSheets));
  const commented = await typed(both, 'Relevé E1', { J12: 'vu avec Élodie' });
  const before = await snapshotOfBytes(commented);
  const after = await snapshotOfBytes(await stated(commented, { only: ['E1'], until: Month.of(2014, 1) }));
  const seen = (snapshot: typeof before, title: string) => {
    const sheet = snapshot.sheets.find(({ name }) => name === title);
    return sheet === undefined ? {} : valuesOf(sheet);
  };
  expect(seen(after, 'Relevé E1')).toMatchObject({ J12: 'vu avec Élodie' });
  expect(withPlainSpaces(JSON.stringify(seen(after, 'Relevé E1')))).toContain('arrêté à fin janvier 2014');
  expect(seen(after, 'Relevé E2')).toEqual(seen(before, 'Relevé E2'));
  const index = Object.values(seen(after, 'Relevés')).map((value) => withPlainSpaces(String(value)));
  expect(index).toContain('D’un passage antérieur, non réécrits ici : Relevé E2.');
  expect(index).not.toContain('E2');
});

test('the pages of an earlier run leave the sheet of the index, and come back when they are asked for', async () => {
  const pages = await stated(await smallWorkbook(quietSheets), { layout: 'one-sheet' });
  const sheets = await stated(pages);
  const length = async (bytes: Uint8Array) =>
    (await snapshotOfBytes(bytes)).sheets.find(({ name }) => name === 'Relevés')?.owned?.area.bottom;
  expect(await length(sheets)).toBe(7);
  expect(await length(pages)).toBeGreaterThan(30);
  expect(await length(await stated(sheets, { layout: 'one-sheet' }))).toBe(await length(pages));
});

async function stated(from: Uint8Array, parts: Partial<StatementRequest> = {}): Promise<Uint8Array> {
  const opened = openXlsx(from, { codec: nodeCodec });
  if (opened.status === 'refused') throw new Error('The workbook could not be opened');
  const request: StatementRequest = { layout: 'sheet-each', until: null, only: null, ...parts };
  const result = await stateAccounts(opened.value, request, { destination: 'workbook' });
  if (result.status === 'refused') throw new Error(result.problems.map(({ code }) => code).join());
  return opened.value.save();
}

async function titlesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const outline = await openedBytes(bytes).outline();
  return outline.status === 'done' ? outline.value.sheets.map(({ name }) => name) : [];
}

/** What the person types between two runs, through another library than ours. */
async function typed(
  bytes: Uint8Array,
  title: string,
  cells: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const workbook = await openBytes(bytes);
  const sheet = workbook.getWorksheet(title);
  if (sheet === undefined) throw new Error(`No sheet ${title}`);
  for (const [name, value] of Object.entries(cells)) sheet.getCell(name).value = value;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
