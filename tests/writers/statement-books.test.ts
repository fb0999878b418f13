import { stateAccounts, type StatementRequest } from '../../src/app/state-accounts';
import type { Books } from '../../src/app/budget-requests';
import { sectionAccounts } from '../../src/domain/budget/section-account';
import { balanceOfMonths, type SectionMonths } from '../../src/domain/budget/section-months';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { writeStatements } from '../../src/workbook/writers/write-statements';
import { amountOfCash, buildStatements, type Statement } from '../../src/reports/statements-report';
import { writeBalance } from '../../src/app/write-balance';
import type { XlsxWorkbook } from '../../src/workbook/adapters/xlsx/index';
import { account, books } from '../support/budget-books';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere } from '../support/libreoffice';
import { briefly } from '../support/read-description';
import { bothValues, openedBytes, snapshotOfBytes } from '../support/recalculated';
import { sectionLine } from '../support/section-months';
import { sheetText } from '../support/sheet-text';
import { smallReport } from '../support/small-report';
import { quietSheets, smallWorkbook, type SmallSheet } from '../support/small-workbook';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

/** E1 sold 1 234.55 and 1 000, paid in the month after; pay in January; contributions 123.46 and 100. */
const ofE1 = [
  sectionLine('E1', '411000', { '2014-01': '1234.55', '2014-02': '-234.55' }),
  sectionLine('E1', '421000', { '2014-01': '-500', '2014-02': '500' }),
  sectionLine('E1', '512000', { AN: '10', '2014-02': '734.55' }),
  sectionLine('E1', '641100', { '2014-01': '500' }),
  sectionLine('E1', '706000', { '2014-01': '-1234.55', '2014-02': '-1000' }),
  sectionLine('E1', '758800', { '2014-01': '123.46', '2014-02': '100' }),
];
/** E2 has his sales and contributions alone. */
const ofE2 = [
  sectionLine('E2', '706000', { '2014-01': '-100', '2014-02': '-110' }),
  sectionLine('E2', '758800', { '2014-01': '10', '2014-02': '11' }),
];

const fec = (...sectionMonths: readonly SectionMonths[]): Books => ({ ...books(), sectionMonths });

async function opened(sheets: Readonly<Record<string, SmallSheet>> = {}): Promise<XlsxWorkbook> {
  return openedBytes(await smallWorkbook({ ...quietSheets, ...sheets }));
}

async function stated(workbook: XlsxWorkbook, request: Partial<StatementRequest> = {}) {
  const asked: StatementRequest = { layout: 'one-sheet', until: null, only: null, ...request };
  const result = await stateAccounts(workbook, asked, { destination: 'workbook' });
  if (result.status === 'refused') return { told: briefly(result.problems), lines: [] };
  return { told: briefly(result.problems), lines: result.statements.statements.map(spoken) };
}

/** Section, result of the month and of the year so far, cash. */
function spoken({ section, account: own, cash }: Statement): string {
  const amounts = [own?.month?.result, own?.sofar.result, amountOfCash(cash)];
  return [section, ...amounts.map((amount) => amount?.toString() ?? '–'), cash?.kind ?? ''].join(' ');
}

test('entries give the result of the month, that of the year so far, and the cash at its end', async () => {
  const february = await stated(await opened(), { books: fec(...ofE1) });
  expect(february.lines).toEqual(['E1 900.00 1511.09 521.09 booked', 'E2 – – – ']);
  const january = await stated(await opened(), { books: fec(...ofE1), until: Month.of(2014, 1) });
  expect(january.lines[0]).toBe('E1 611.09 611.09 -113.46 booked');
});

test('an import left in the workbook gives the same as the file', async () => {
  const workbook = await opened();
  await writeBalance(workbook, fec(...ofE1));
  expect(await stated(workbook)).toEqual(await stated(await opened(), { books: fec(...ofE1) }));
});

test('a balance gives the year alone, and a file given now counts more than what was imported', async () => {
  const workbook = await opened();
  await writeBalance(workbook, fec(...ofE1));
  const balance = books(account('706000', 'E1', '-1000'), account('601000', 'E1', '300'));
  expect((await stated(workbook, { books: balance })).lines[0]).toBe('E1 – 700.00 – ');
});

test('books that end before the month show nothing of it, and say where they end', async () => {
  const january = fec(
    sectionLine('E1', '512000', { '2014-01': '5' }),
    sectionLine('E1', '706000', { '2014-01': '-5' }),
  );
  const february = await stated(await opened(), { books: january });
  expect(february).toEqual({ told: ['books-end-before'], lines: ['E1 – – – ', 'E2 – – – '] });
  const first = await stated(await opened(), { books: january, until: Month.of(2014, 1), only: ['E1'] });
  expect(first.lines).toEqual(['E1 5.00 5.00 5.00 booked']);
});

test.each(['2013', '2015'])('the books of %s show nothing on statements of 2014', async (year) => {
  const other = fec(
    sectionLine('E1', '512000', { [`${year}-12`]: '5' }),
    sectionLine('E1', '706000', { [`${year}-12`]: '-5' }),
  );
  const { told, lines } = await stated(await opened(), { books: other });
  expect([told, lines]).toEqual([['books-of-other-year'], ['E1 – – – ', 'E2 – – – ']]);
});

test.each([
  ['without sections', books(account('706000', '', '-1000'))],
  ['with sections of nobody', books(account('706000', 'ATELIER', '-1000'))],
  ['with entries of nobody', fec(sectionLine('ATELIER', '706000', { '2014-02': '-1000' }))],
])('books %s are told: statements show nothing of them', async (_, given) => {
  const { told, lines } = await stated(await opened(), { books: given });
  expect([told, lines]).toEqual([['books-without-sections'], ['E1 – – – ', 'E2 – – – ']]);
});

test('a position that was typed wins over that of the books', async () => {
  const cash = [
    ['Code', 'janvier', 'février'],
    ['E1', 1, -2.5],
    ['E2', 3, null],
  ];
  const { lines } = await stated(await opened({ Trésorerie: cash }), { books: fec(...ofE1) });
  expect(lines).toEqual(['E1 900.00 1511.09 -2.50 typed', 'E2 – – – ']);
});

test('a typed position that cannot be read refuses the statements, and nothing is written', async () => {
  const workbook = await opened({
    Trésorerie: [
      ['Code', 'février'],
      ['E1', 'beaucoup'],
      ['E2', 1],
    ],
  });
  const before = await snapshotOfBytes(workbook.save());
  expect(await stated(workbook)).toEqual({ told: ['amount-unreadable Trésorerie!B2'], lines: [] });
  expect(await snapshotOfBytes(workbook.save())).toEqual(before);
});

test('a section that does not balance has no cash position, and says by how much', async () => {
  const [, ...without] = ofE1;
  const workbook = await opened();
  const result = await stateAccounts(
    workbook,
    { layout: 'one-sheet', until: null, only: null, books: fec(...without, ...ofE2) },
    { destination: 'nowhere' },
  );
  expect(result).toMatchObject({
    status: 'done',
    problems: [
      { code: 'section-unbalanced', section: 'E1', gap: '-1000.00' },
      { code: 'section-unbalanced', section: 'E2', gap: '-210.00' },
    ],
  });
});

test('a contribution that is booked otherwise than computed is told, of those who are shown alone', async () => {
  const late = ofE1.map((line) =>
    line.account === '758800' ? sectionLine('E1', '758800', { '2014-01': '123.46' }) : line,
  );
  const given = fec(...late);
  expect((await stated(await opened(), { books: given })).told).toEqual(['section-contribution-differs']);
  expect((await stated(await opened(), { books: given, only: ['E2'] })).told).toEqual([]);
  expect((await stated(await opened(), { books: given, until: Month.of(2014, 1) })).told).toEqual([]);
});

test('the pages of somebody with everything, and of somebody with a typed position alone, are the golden ones', () => {
  const report = smallReport([
    { code: 'E1', name: 'Élodie Martin', turnover: ['1234.55', '1000'] },
    { code: 'E2', name: 'Paul Durand', turnover: ['100', '110'] },
  ]);
  const until = Month.of(2014, 2);
  const accountIn = (from: Month) => {
    const own = sectionAccounts(balanceOfMonths(ofE1, { from, until }), '758800').get('E1');
    if (own === undefined) throw new Error('The section has no account');
    return own;
  };
  const ofSection = { month: accountIn(until), sofar: accountIn(report.year.start) };
  const statements = buildStatements(report, {
    until,
    only: null,
    books: { title: 'FEC 2014.txt', accounts: new Map([['E1', ofSection]]) },
    cash: new Map([
      ['E1', { kind: 'booked', amount: Money.ofEuros('521.09') }],
      ['E2', { kind: 'typed', amount: Money.ofEuros('-12.30'), sheet: 'Trésorerie' }],
    ]),
  });
  const sheet = writeStatements({ report, statements, titles: new Map() });
  expectGolden('written-statement-books.txt', sheetText(sheet));
});

withLibreOffice(
  'LibreOffice finds the same results',
  async () => {
    const workbook = await opened();
    await writeBalance(workbook, fec(...ofE1));
    await stated(workbook);
    const values = await bothValues(workbook.save());
    const own = values.filter(({ cell }) => cell.startsWith('Relevés!'));
    expect(own.map(({ computed }) => computed)).toContain('1511.0900');
    expect(own.filter(({ cached, computed }) => cached !== computed)).toEqual([]);
  },
  60_000,
);
