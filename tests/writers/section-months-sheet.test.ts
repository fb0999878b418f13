import { writeBalance } from '../../src/app/write-balance';
import { Money } from '../../src/domain/values/money';
import { ProblemList } from '../../src/workbook/readers/problem-list';
import { readSectionMonths } from '../../src/workbook/readers/read-section-months';
import { writeSectionMonths } from '../../src/workbook/writers/write-section-months';
import { account, books } from '../support/budget-books';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere } from '../support/libreoffice';
import { bothValues, openedBytes, snapshotOfBytes, writtenBytes } from '../support/recalculated';
import { sectionLine } from '../support/section-months';
import { sheetText } from '../support/sheet-text';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

const sections = [
  sectionLine('E1', '512000', { AN: '100.50', '2014-02': '-0.10' }),
  sectionLine('E1', '706000', { '2014-01': '-1234567.89', '2014-04': '0' }),
  sectionLine('STRUCTURE', '758800', { '2014-01': '-123456.79' }),
];
const sheet = writeSectionMonths({ title: 'FEC 2014.txt', sections });

test('the books by section and month are the golden sheet', () => {
  expectGolden('written-section-months.txt', sheetText(sheet));
});

test('what is written is read again as it was given', async () => {
  const snapshot = await snapshotOfBytes(await writtenBytes({ sheets: [sheet] }));
  const problems = new ProblemList();
  expect(readSectionMonths(snapshot, 'ask', problems)?.sections).toEqual(sections);
  expect(problems.all).toEqual([]);
});

test('an amount that was spoilt on the sheet is told with its cell', async () => {
  const bytes = await writtenBytes({ sheets: [sheet] });
  const snapshot = await snapshotOfBytes(bytes);
  const spoilt = {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({
        row: row.row,
        cells: row.cells.map((cell) =>
          one.owned !== null && row.row === 6 && cell.column === 4
            ? ({ kind: 'text', column: 4, value: 'douze' } as const)
            : cell,
        ),
      })),
    })),
  };
  const problems = new ProblemList();
  readSectionMonths(spoilt, 'ask', problems);
  expect(problems.all).toMatchObject([
    { code: 'amount-unreadable', place: { sheet: 'Balance analytique', cell: { row: 6, column: 4 } } },
  ]);
});

withLibreOffice(
  'LibreOffice finds the same sums',
  async () => {
    const values = await bothValues(await writtenBytes({ sheets: [sheet] }));
    expect(values.length).toBeGreaterThanOrEqual(8);
    expect(values.filter(({ cached, computed }) => cached !== computed)).toEqual([]);
  },
  60_000,
);

describe('an import of the books', () => {
  const plain = books(account('706000', 'E1', '-10'));
  const titlesAfter = async (...imports: readonly (typeof plain)[]): Promise<readonly string[]> => {
    const workbook = openedBytes(await writtenBytes());
    for (const one of imports) {
      const written = await writeBalance(workbook, one);
      if (written.status === 'refused') throw new Error('The balance is not written');
    }
    const snapshot = await snapshotOfBytes(workbook.save());
    const read = readSectionMonths(snapshot, 'ask', new ProblemList());
    return [...snapshot.sheets.map(({ name }) => name), String(read?.sections.length ?? 'none')];
  };

  it('writes the months of the sections beside the balance', async () => {
    expect(await titlesAfter({ ...plain, sectionMonths: sections })).toEqual([
      'Feuil1',
      'Balance',
      'Balance analytique',
      '3',
    ]);
  });

  it('makes no sheet of months when there are none', async () => {
    expect(await titlesAfter(plain)).toEqual(['Feuil1', 'Balance', 'none']);
  });

  it('empties the months of an import before: a workbook never holds the books of two files', async () => {
    expect(await titlesAfter({ ...plain, sectionMonths: sections }, plain)).toEqual([
      'Feuil1',
      'Balance',
      'Balance analytique',
      'none',
    ]);
  });
});

test('no amount is lost between the file and the sheet', () => {
  const total = sheet.rows.at(-1)?.cells.at(-1);
  const all = Money.sum(sections.flatMap(({ opening, months }) => [opening, ...months.values()]));
  expect(total).toMatchObject({ kind: 'formula', result: all.toString() });
});
