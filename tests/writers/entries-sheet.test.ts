import { bookContributions } from '../../src/app/book-contributions';
import type { ContributionReport } from '../../src/reports/contribution-report';
import { buildContributionEntries } from '../../src/reports/contribution-entries';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../src/workbook/adapters/xlsx/index';
import { writeEntries } from '../../src/workbook/writers/write-entries';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { sheetText } from '../support/sheet-text';
import { smallReport } from '../support/small-report';
import { quietSheets, smallWorkbook } from '../support/small-workbook';
import { formulaValues, openBytes } from '../support/written-figures';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;
const accounts = { contribution: '6288', credited: '6288', journal: 'MUT', structureSection: 'STRUCTURE' };

test('the journal of a quarter and of a year without anyone are the golden sheets', () => {
  const quarter = smallReport([
    { code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '0', '-200'] },
    { code: 'E10', name: 'Paul Durand', turnover: [null, '500.05', '0'], rate: '0.08' },
  ]);
  const texts = [quarter, smallReport([], { months: 0 })].flatMap(sheetTexts);
  expectGolden('written-entries-sheet.txt', texts.join('\n'));
});

withLibreOffice(
  'LibreOffice finds the totals of the domain and says that they balance',
  async () => {
    const bytes = await booked();
    const before = await formulaValues(bytes);
    const after = await formulaValues(await recalculate(bytes));
    expect(before.size).toBe(3);
    for (const [cell, value] of before) expect([cell, after.get(cell)]).toEqual([cell, value]);
  },
  60_000,
);

test('a second run replaces the sheet and adds no other', async () => {
  const workbook = await openBytes(await booked(await booked()));
  const titles = workbook.worksheets.map(({ name }) => name);
  expect(titles.filter((title) => title === 'Écritures')).toHaveLength(1);
});

test('accounts, journal and sections come from the parameters and the list', async () => {
  const bytes = await smallWorkbook({
    ...quietSheets,
    Entrepreneurs: [
      ['Code', 'Nom', 'Section', 'Entrée'],
      ['E1', 'Élodie Martin', 'ANA-01', '01/01/2013'],
      ['E2', 'Paul Durand', null, '01/01/2013'],
    ],
    Paramètres: [
      ['Compte de contribution', 628800],
      ['Compte crédité', '791000'],
      ['Journal des écritures', 'OD'],
      ['Section de la structure', 'SIEGE'],
    ],
  });
  const result = await bookContributions(open(bytes), { month: null }, { destination: 'nowhere' });
  if (result.status === 'refused') throw new Error(result.problems.map(({ code }) => code).join());
  expect(result.entries.accounts.journal).toBe('OD');
  const lines = result.entries.months[0]?.lines ?? [];
  expect(lines.map(({ account, section }) => `${account} ${section}`)).toEqual([
    '628800 ANA-01',
    '791000 SIEGE',
    '628800 E2',
    '791000 SIEGE',
  ]);
});

test.each([
  ['Compte de contribution', '62', 'account'],
  ['Section de la structure', 'trop long pour un code de section', 'ledger-code'],
])('%s = %s is refused with its cell', async (label, value, expected) => {
  const bytes = await smallWorkbook({ ...quietSheets, Paramètres: [[label, value]] });
  const result = await bookContributions(open(bytes), { month: null }, { destination: 'nowhere' });
  expect(result).toMatchObject({
    status: 'refused',
    problems: [{ code: 'parameter-invalid', expected, place: { cell: { row: 0, column: 1 } } }],
  });
});

test('a person on the section of the structure is refused', async () => {
  const bytes = await smallWorkbook({ ...quietSheets, Paramètres: [['Section de la structure', 'e1']] });
  const result = await bookContributions(open(bytes), { month: null }, { destination: 'nowhere' });
  expect(result).toMatchObject({
    status: 'refused',
    problems: [{ code: 'section-of-structure', who: 'Élodie Martin', section: 'E1' }],
  });
});

function sheetTexts(report: ContributionReport): readonly string[] {
  const entries = buildContributionEntries(report, { accounts, month: null });
  return writeEntries(entries, report.year).sheets.map(sheetText);
}

async function booked(from?: Uint8Array): Promise<Uint8Array> {
  const workbook = open(from ?? (await smallWorkbook(quietSheets)));
  const result = await bookContributions(workbook, { month: null }, { destination: 'workbook' });
  if (result.status === 'refused') throw new Error(result.problems.map(({ code }) => code).join());
  return workbook.save();
}

function open(bytes: Uint8Array) {
  const opened = openXlsx(bytes, { codec: nodeCodec });
  if (opened.status === 'refused') throw new Error('The workbook could not be opened');
  return opened.value;
}
