import { appropriateResult } from '../../src/app/appropriate';
import { appropriateWorkbook } from '../../src/app/appropriate-workbook';
import type { AppropriationSettings } from '../../src/app/appropriation-settings';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../src/workbook/adapters/xlsx/index';
import type { XlsxWorkbook } from '../../src/workbook/adapters/xlsx/index';
import { readAppropriation } from '../../src/workbook/readers/read-appropriation';
import { writeAppropriation } from '../../src/workbook/writers/write-appropriation';
import { fullSettings, reportSettings } from '../support/appropriation-settings';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { sheetText } from '../support/sheet-text';
import { smallWorkbook } from '../support/small-workbook';
import { formulaValues, openBytes } from '../support/written-figures';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

const loss = { ...reportSettings, result: Money.ofEuros('-5000'), nextResults: [Money.ofEuros('9000')] };

test('the sheet of the published year is the golden one', () => {
  const result = appropriateResult(reportSettings);
  if (result.status === 'refused') throw new Error('The published year was refused');
  const texts = writeAppropriation(result.report).sheets.map(sheetText);
  expectGolden('written-appropriation.txt', texts.join('\n'));
});

withLibreOffice.each([
  ['the published year', reportSettings],
  ['a loss carried', loss],
  ['a loss on the reserves', { ...loss, lossTo: 'reserves' as const }],
  ['every cell filled', fullSettings],
])(
  'LibreOffice computes the figures of the domain to the cent: %s',
  async (_, settings) => {
    const bytes = (await written(settings)).save();
    const before = await formulaValues(bytes);
    const after = await formulaValues(await recalculate(bytes));
    expect(before.size).toBeGreaterThan(8);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [cell, value] of before) {
      expect([cell, Number(after.get(cell)).toFixed(4)]).toEqual([cell, Number(value).toFixed(4)]);
    }
  },
  60_000,
);

test.each([
  ['the published year', reportSettings],
  ['every cell filled', fullSettings],
  ['a loss', loss],
])('what is written is read again as it was said: %s', async (_, settings) => {
  const { typed, problems } = await readAgain(await written(settings));
  expect(problems).toEqual([]);
  expect(typed).toMatchObject(settings);
});

test('a second run without a word writes the same sheet, and no second one', async () => {
  const first = await written(fullSettings);
  const second = await applied(first.save(), {});
  expect(await sheetValues(second.save())).toEqual(await sheetValues(first.save()));
});

test('what the door says comes before what stands on the sheet', async () => {
  const first = await written(reportSettings);
  const second = await applied(first.save(), { result: Money.ofEuros('20000') });
  const { typed } = await readAgain(second);
  expect(typed.result?.toString()).toBe('20000.00');
  expect(typed.priorLosses?.toString()).toBe('8272.00');
});

test('a cell that cannot be read is refused with its place', async () => {
  const workbook = await openBytes((await written(reportSettings)).save());
  const sheet = workbook.getWorksheet('Affectation du résultat');
  if (sheet === undefined) throw new Error('The sheet was not written');
  sheet.getCell('B7').value = 'beaucoup';
  sheet.getCell('B11').value = 3;
  sheet.getCell('B17').value = 'toujours';
  const opened = openedBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const outcome = await appropriateWorkbook(opened, {}, { destination: 'nowhere' });
  expect(outcome).toMatchObject({
    status: 'refused',
    problems: [
      { code: 'parameter-invalid', value: 'beaucoup', place: { cell: { row: 6, column: 1 } } },
      { code: 'parameter-invalid', value: '3', expected: 'rate' },
      { code: 'parameter-invalid', value: 'toujours', expected: 'appropriation-choice' },
    ],
  });
});

test('the labour share is divided between the employees on the sheet, to the cent', () => {
  const outcome = appropriateResult(fullSettings);
  if (outcome.status === 'refused') throw new Error('The settings were refused');
  const { employees, appropriation } = outcome.report;
  expect(employees).toHaveLength(3);
  const sum = Money.sum(employees.map(({ total }) => total));
  expect(sum.toString()).toBe(appropriation.parts.labourShare.toString());
});

test('an employee whose figures cannot be read is refused with the cell', async () => {
  const workbook = await openBytes((await written(fullSettings)).save());
  const sheet = workbook.getWorksheet('Affectation du résultat');
  const row = sheet?.getColumn(1).values.indexOf('Paul Durand') ?? 0;
  if (sheet === undefined || row <= 0) throw new Error('The employee was not written');
  sheet.getCell(row, 3).value = 'mi-temps';
  const opened = openedBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const outcome = await appropriateWorkbook(opened, {}, { destination: 'nowhere' });
  expect(outcome).toMatchObject({
    status: 'refused',
    problems: [
      { code: 'parameter-invalid', value: 'mi-temps', place: { cell: { row: row - 1, column: 2 } } },
    ],
  });
});

test.each([
  [{ labourByPay: Rate.of('0.9') }, 'labour-key-not-whole'],
  [{ labourByPresence: Rate.of('1') }, 'labour-criterion-empty'],
])('a key that cannot divide the labour share is refused', (key, code) => {
  const employees = [{ name: 'Ana', pay: Money.ofEuros('1'), presence: Rate.zero, seniority: Rate.of('1') }];
  const outcome = appropriateResult({ ...reportSettings, employees, ...key });
  expect(outcome).toMatchObject({ status: 'refused', problems: [{ code }] });
});

test('without a result anywhere nothing is written', async () => {
  const workbook = openedBytes(await smallWorkbook({ Feuil1: [['x']] }));
  const outcome = await appropriateWorkbook(workbook, {}, { destination: 'workbook' });
  expect(outcome).toEqual({ status: 'refused', problems: [{ code: 'result-missing', place: null }] });
});

async function written(settings: AppropriationSettings): Promise<XlsxWorkbook> {
  return applied(await smallWorkbook({ Feuil1: [['x']] }), settings);
}

async function applied(bytes: Uint8Array, settings: AppropriationSettings): Promise<XlsxWorkbook> {
  const workbook = openedBytes(bytes);
  const outcome = await appropriateWorkbook(workbook, settings, { destination: 'workbook' });
  if (outcome.status === 'refused') throw new Error(outcome.problems.map(({ code }) => code).join());
  return openedBytes(workbook.save());
}

function openedBytes(bytes: Uint8Array): XlsxWorkbook {
  const opened = openXlsx(bytes, { codec: nodeCodec });
  if (opened.status === 'refused') throw new Error('The workbook could not be opened');
  return opened.value;
}

async function readAgain(workbook: XlsxWorkbook) {
  const snapshot = await workbook.read({});
  if (snapshot.status === 'refused') throw new Error('The workbook could not be read');
  return readAppropriation(snapshot.value);
}

/** Every cell of every sheet, as another library sees it. */
async function sheetValues(bytes: Uint8Array): Promise<readonly (readonly [string, unknown])[]> {
  const values: (readonly [string, unknown])[] = [];
  (await openBytes(bytes)).eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => values.push([`${sheet.name}!${cell.address}`, cell.text]));
    });
  });
  return values;
}
