import type { JournalEntry } from '../../src/domain/journal/journal-entry';
import { Day } from '../../src/domain/values/day';
import { Money } from '../../src/domain/values/money';
import { fecColumns, writeFec } from '../../src/ledger/write-fec';
import { writeEntriesCsv } from '../../src/ledger/write-entries-csv';
import { entryColumns } from '../../src/workbook/layout/entry-columns';
import { buildContributionEntries } from '../../src/reports/contribution-entries';
import { contributionJournal } from '../../src/text/entry-texts';
import { expectGolden } from '../support/golden';
import { smallReport } from '../support/small-report';

const report = smallReport([
  { code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '0', '-200'] },
  { code: 'E10', name: 'Paul Durand', turnover: [null, '500.05', '0'], rate: '0.08' },
]);
const accounts = { contribution: '6288', credited: '6288', journal: 'MUT', structureSection: 'STRUCTURE' };
const journal = contributionJournal(buildContributionEntries(report, { accounts, month: null }));

test('a quarter as FEC and as CSV is the golden text', () => {
  expectGolden(
    'written-entries.txt',
    [writeFec(journal), writeEntriesCsv(journal, entryColumns)]
      .map((text) => text.replaceAll('\r\n', '\n').replaceAll('\t', ' | '))
      .join('\n'),
  );
});

test('a FEC has the columns of the law in their order, then the section', () => {
  expect(fecColumns).toHaveLength(19);
  expect(fecColumns.slice(0, 5)).toEqual([
    'JournalCode',
    'JournalLib',
    'EcritureNum',
    'EcritureDate',
    'CompteNum',
  ]);
  expect(fecColumns[18]).toBe('Section');
  const lines = writeFec(journal).split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(0, -1).every((line) => line.split('\t').length === 19)).toBe(true);
});

test('a CSV begins with the mark that tells Excel its encoding', () => {
  expect(writeEntriesCsv(journal, entryColumns).charCodeAt(0)).toBe(0xfeff);
});

test('tabs, line ends, quotes and formulas in a name break no line and compute nothing', () => {
  const entries = [entryOf({ label: '=CMD("x");\tA\nB' })];
  const [, fec = ''] = writeFec(entries).split('\r\n');
  expect(fec.split('\t')).toHaveLength(19);
  expect(fec).toContain('=CMD("x"); A B');
  const [, csv = ''] = writeEntriesCsv(entries, entryColumns).split('\r\n');
  expect(csv).toContain(`"'=CMD(""x""); A B"`);
});

test('an entry that does not balance is a bug and is never written', () => {
  const entries = [entryOf({ debit: Money.ofCents(1) })];
  expect(() => writeFec(entries)).toThrow('does not balance');
  expect(() => writeEntriesCsv(entries, entryColumns)).toThrow('does not balance');
});

function entryOf(line: Partial<JournalEntry['lines'][number]>): JournalEntry {
  const date = Day.parse('2014-05-31');
  if (date === null) throw new Error('No such day');
  const usual = {
    account: '6288',
    accountLabel: 'Contribution',
    section: 'E1',
    label: 'x',
    debit: Money.zero,
    credit: Money.zero,
  };
  return {
    journal: { code: 'MUT', label: 'Mutualisation' },
    number: '5',
    date,
    piece: 'MUT-2014-05',
    lines: [{ ...usual, ...line }],
  };
}
