import { closeMonths, reopenMonths } from '../../src/app/close-months';
import { computeMutualisation } from '../../src/app/compute-mutualisation';
import { Day } from '../../src/domain/values/day';
import { Month } from '../../src/domain/values/month';
import { ruleText } from '../../src/text/statement-texts';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../src/workbook/adapters/xlsx/index';
import type { XlsxWorkbook } from '../../src/workbook/adapters/xlsx/index';
import { writeClosedMonths } from '../../src/workbook/writers/write-closed-months';
import { freezeMonths } from '../../src/reports/freeze-months';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { sheetText } from '../support/sheet-text';
import { smallReport } from '../support/small-report';
import { quietSheets, smallWorkbook } from '../support/small-workbook';
import { openBytes } from '../support/written-figures';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;
const january = Month.of(2014, 1);
const february = Month.of(2014, 2);

test('a closed month, and none, are the golden sheets', () => {
  const report = smallReport([{ code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '0', '-200'] }]);
  const closed = freezeMonths(report, {
    months: report.months.slice(0, 2),
    closedOn: tenth,
    wordRule: ruleText,
  });
  expectGolden(
    'written-closed-months.txt',
    [closed, []].map((one) => sheetText(writeClosedMonths(one))).join('\n'),
  );
});

test('closing freezes: another turnover of January is booked in February, and told', async () => {
  const closed = await close(await smallWorkbook(quietSheets), january);
  const result = await compute(await retyped(closed, 'Janvier 2014', { C3: 200 }));
  expect(linesOf(result)).toEqual(['E1 123.46 100.00', 'E2 10.00 21.00']);
  expect(result).toMatchObject({
    problems: [
      {
        code: 'closed-month-changed',
        month: '2014-01',
        who: ['Paul Durand'],
        contribution: '10.00',
        booked: '2014-02',
      },
    ],
  });
});

test('with nothing but closed months, the change waits in the month after them', async () => {
  const closed = await close(await smallWorkbook(quietSheets), february);
  const result = await compute(await retyped(closed, 'Janvier 2014', { C3: 200 }));
  expect(linesOf(result)).toEqual(['E1 123.46 100.00 0.00', 'E2 10.00 11.00 10.00']);
});

test('a person whose line is gone keeps what was booked, and gets it back in the open month', async () => {
  const closed = await close(await smallWorkbook(quietSheets), january);
  const nobody = { A3: null, B3: null, C3: null };
  const without = await retyped(await retyped(closed, 'Janvier 2014', nobody), 'Février 2014', nobody);
  expect(linesOf(await compute(without))).toEqual(['E1 123.46 100.00', 'E2 10.00 -10.00']);
});

test('an altered figure is refused with its line; reopening makes it right', async () => {
  const closed = await close(await smallWorkbook(quietSheets), january);
  const altered = await retyped(closed, 'Mois clos', { I11: 1 });
  const result = await computeMutualisation(open(altered), {}, { destination: 'nowhere' });
  expect(result).toMatchObject({
    status: 'refused',
    problems: [
      { code: 'closed-month-altered', month: '2014-01', place: { sheet: 'Mois clos', cell: { row: 10 } } },
    ],
  });
  const workbook = open(altered);
  expect(await reopenMonths(workbook, january)).toMatchObject({ status: 'done', closed: [] });
  const again = await compute(workbook.save());
  expect(linesOf(again)).toEqual(['E1 123.46 100.00', 'E2 10.00 11.00']);
});

test('reopening a month reopens those after it', async () => {
  const closed = await close(await close(await smallWorkbook(quietSheets), january), february);
  expect(await reopenMonths(open(closed), february)).toMatchObject({ closed: [{ month: january }] });
  expect(await reopenMonths(open(closed), january)).toMatchObject({ status: 'done', closed: [] });
});

test.each([
  [january, 'month-already-closed'],
  [Month.of(2014, 5), 'month-not-computed'],
])('%s cannot be closed: %s', async (month, code) => {
  const closed = open(await close(await smallWorkbook(quietSheets), january));
  const result = await closeMonths(closed, { month, closedOn: tenth, wordRule: ruleText });
  expect(result).toMatchObject({ status: 'refused', problems: [{ code }] });
});

test('a month that is not closed cannot be reopened', async () => {
  const workbook = open(await smallWorkbook(quietSheets));
  expect(await reopenMonths(workbook, january)).toMatchObject({
    status: 'refused',
    problems: [{ code: 'month-not-closed', until: null }],
  });
});

withLibreOffice(
  'a workbook that LibreOffice has saved is closed as before',
  async () => {
    const closed = await close(await smallWorkbook(quietSheets), february);
    const result = await compute(await recalculate(closed));
    expect(result).toMatchObject({ report: { closedUntil: february }, problems: [] });
  },
  60_000,
);

const tenth = dayOf('2014-04-10');

async function close(bytes: Uint8Array, month: Month): Promise<Uint8Array> {
  const workbook = open(bytes);
  const result = await closeMonths(workbook, { month, closedOn: tenth, wordRule: ruleText });
  if (result.status === 'refused') throw new Error(result.problems.map(({ code }) => code).join());
  return workbook.save();
}

async function compute(bytes: Uint8Array) {
  const result = await computeMutualisation(open(bytes), {}, { destination: 'nowhere' });
  if (result.status === 'refused') throw new Error(result.problems.map(({ code }) => code).join());
  return result;
}

/** The workbook with one cell typed over, by another library than ours. */
async function retyped(
  bytes: Uint8Array,
  sheet: string,
  values: Readonly<Record<string, number | null>>,
): Promise<Uint8Array> {
  const workbook = await openBytes(bytes);
  for (const [at, value] of Object.entries(values)) {
    const cell = workbook.getWorksheet(sheet)?.getCell(at);
    if (cell === undefined) throw new Error(`No sheet ${sheet}`);
    cell.value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function linesOf({ report }: Awaited<ReturnType<typeof compute>>): readonly string[] {
  return report.entrepreneurs.map(({ entrepreneur, lines }) =>
    [entrepreneur.code, ...lines.map(({ contribution }) => contribution)].join(' '),
  );
}

function open(bytes: Uint8Array): XlsxWorkbook {
  const opened = openXlsx(bytes, { codec: nodeCodec });
  if (opened.status === 'refused') throw new Error('The workbook could not be opened');
  return opened.value;
}

function dayOf(text: string): Day {
  const day = Day.parse(text);
  if (day === null) throw new Error(`No such day: ${text}`);
  return day;
}
