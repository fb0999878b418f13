import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';
import { budgetTemplate } from '../../src/workbook/layout/budget-template';
import { PeopleIndex } from '../../src/workbook/readers/people-index';
import { ProblemList } from '../../src/workbook/readers/problem-list';
import { readBudgetLines } from '../../src/workbook/readers/read-budget-lines';
import { readContributionForecast } from '../../src/workbook/readers/read-contribution-forecast';
import { readGrants } from '../../src/workbook/readers/read-grants';
import { readOwnBalance } from '../../src/workbook/readers/read-own-balance';
import { writeBudgetLines } from '../../src/workbook/writers/write-budget-lines';
import type { BudgetLineRow } from '../../src/workbook/writers/write-budget-lines';
import { writeContributionForecast } from '../../src/workbook/writers/write-contribution-forecast';
import { writeGrants } from '../../src/workbook/writers/write-grants';
import { writeTrialBalance } from '../../src/workbook/writers/write-trial-balance';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere } from '../support/libreoffice';
import { bothValues, openedBytes, snapshotOfBytes, writtenBytes } from '../support/recalculated';
import { sheetText } from '../support/sheet-text';
import { smallBalance } from '../support/small-budget-lines';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;
const euros = (amount: string): Money => Money.ofEuros(amount);

const lines: readonly BudgetLineRow[] = [
  {
    key: 'cice',
    label: 'CICE',
    side: 'resource',
    group: 'Aides sur salaires',
    perimeter: 'structure',
    source: 'accounts',
    accounts: '649',
    section: 'STR*',
    from: 2013,
    until: 2018,
    phrase: 'le CICE',
    forecast: euros('5000'),
    previous: euros('2500.50'),
  },
  {
    key: 'benevolat',
    label: 'Mise à disposition',
    side: 'use',
    group: 'Fonctionnement',
    perimeter: 'structure',
    source: 'typed',
    accounts: '',
    phrase: '',
    typedActual: euros('300'),
  },
];

const grants = [
  {
    funder: 'Région',
    key: 'region',
    asked: euros('35000'),
    agreed: euros('30625'),
    received: euros('24500'),
  },
  { funder: 'Commune', key: 'collectivites', asked: euros('13000') },
  { funder: 'Europe', key: '', notified: euros('100'), received: euros('120') },
];

const forecast = {
  heads: 3,
  turnover: euros('90000'),
  people: [
    { code: 'E1', name: 'Élodie Martin', rate: Rate.of('0.1'), turnover: euros('50000') },
    { code: 'E2', name: 'Paul Durand', rate: Rate.of('0.1') },
  ],
};

const edits = [
  writeBudgetLines({ lines, structureSections: ['STR', 'ADM*'] }),
  writeGrants(grants),
  writeContributionForecast(forecast),
  writeTrialBalance({ title: 'FEC 2014.txt', balance: smallBalance }),
];

test('the sheets that the person fills and the imported balance are the golden ones', () => {
  expectGolden(
    'written-budget-inputs.txt',
    edits.flatMap(({ sheets }) => sheets.map(sheetText)).join('\n\n'),
  );
});

test('what is written is read again as it was given', async () => {
  const snapshot = await snapshotOfBytes(await writtenBytes(...edits));
  const problems = new ProblemList();
  const read = readBudgetLines(snapshot, 'ask', problems);
  expect(read.structureSections).toEqual(['STR', 'ADM*']);
  expect(read.lines.map(({ line, from, until }) => [line.key, line.source, from, until])).toEqual([
    ['cice', 'accounts', 2013, 2018],
    ['benevolat', 'typed', null, null],
  ]);
  expect(read.lines.map(({ line }) => line.typedActual?.toString())).toEqual([undefined, '300.00']);
  const keys = ['region', 'collectivites'];
  expect(readGrants(snapshot, { keys, decimal: 'ask' }, problems)).toMatchObject(grants);
  const people = new PeopleIndex(forecast.people.map(personOf));
  expect(readContributionForecast(snapshot, { people, decimal: 'ask' }, problems)).toMatchObject({
    heads: 3,
    turnover: euros('90000'),
    people: [{ id: 'E1', contribution: euros('5000') }],
  });
  expect(readOwnBalance(snapshot, 'ask', problems)?.balance).toEqual(smallBalance);
  expect(problems.all).toEqual([]);
});

test('the template is written and read again whole', async () => {
  const bytes = await writtenBytes(writeBudgetLines({ lines: budgetTemplate, structureSections: [] }));
  const problems = new ProblemList();
  const read = readBudgetLines(await snapshotOfBytes(bytes), 'ask', problems);
  expect(problems.all).toEqual([]);
  expect(read.from).toBe('workbook');
  expect(read.lines.map(({ line }) => line.key)).toEqual(budgetTemplate.map(({ key }) => key));
});

test('sheets of the person are never written over', async () => {
  const bytes = await writtenBytes(...edits);
  const again = openedBytes(bytes);
  await again.apply(writeBudgetLines({ lines: budgetTemplate, structureSections: [] }));
  await again.apply(writeGrants([]));
  await again.apply(writeContributionForecast({ people: [] }));
  expect(await snapshotOfBytes(again.save())).toEqual(await snapshotOfBytes(bytes));
});

withLibreOffice(
  'LibreOffice computes balances and what is outstanding to the same cents',
  async () => {
    const values = await bothValues(await writtenBytes(...edits));
    expect(values.length).toBeGreaterThan(30);
    expect(values.filter(({ cached, computed }) => cached !== computed)).toEqual([]);
  },
  60_000,
);

test('a balance without accounts has its sheet and zero totals', () => {
  const [sheet] = writeTrialBalance({ title: 'vide.csv', balance: [] }).sheets;
  expect(sheet?.tables[0]?.area).toEqual({ top: 3, left: 0, bottom: 4, right: 5 });
});

function personOf({ code, name }: { readonly code: string; readonly name: string }) {
  return { id: code, code, name, activity: '', status: '', entry: null, exit: null };
}
