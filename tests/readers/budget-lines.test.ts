import type { DecimalChoice } from '../../src/workbook/cells/read-amount';
import { memoryWorkbook, type WorkbookDescription } from '../../src/workbook/adapters/memory';
import type { WorkbookSnapshot } from '../../src/workbook/port';
import { ProblemList } from '../../src/workbook/readers/problem-list';
import {
  linesInForce,
  readBudgetLines,
  type BudgetLinesReading,
} from '../../src/workbook/readers/read-budget-lines';
import { budgetWorkbook, linesSheet, type LineCells } from '../support/budget-workbook';
import { briefly } from '../support/read-description';

test('a workbook without a list of lines has the usual ones, for the year', async () => {
  const { reading } = await readLines({ sheets: [] });
  expect(reading.from).toBe('template');
  const accountsIn = (year: number, key: string): readonly string[] =>
    linesInForce(reading.lines, year)
      .filter((line) => line.key === key)
      .flatMap(({ mapping }) => mapping.prefixes);
  expect(accountsIn(2024, 'formation')).toEqual(['791']);
  expect(accountsIn(2025, 'formation')).toEqual(['649']);
  expect([2012, 2013, 2018, 2019].map((year) => accountsIn(year, 'cice').length)).toEqual([0, 1, 1, 0]);
});

test('every usual line has one key in a year, and one of them takes the contribution', async () => {
  const { reading } = await readLines({ sheets: [] });
  for (const year of [2012, 2014, 2020, 2025, 2026]) {
    const lines = linesInForce(reading.lines, year);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(lines.filter(({ source }) => source === 'contribution')).toHaveLength(1);
  }
});

test('the columns stand in any order, and what is left empty has its usual value', async () => {
  const { reading, problems } = await readLines(
    budgetWorkbook([['Timbres', null, 'emploi', null, null, null, '626']]),
  );
  expect(briefly(problems.all)).toEqual([]);
  expect(reading.structureSections).toEqual(['STRUCTURE']);
  expect(reading.lines[0]?.line).toMatchObject({
    key: 'timbres',
    label: 'Timbres',
    side: 'use',
    group: 'Timbres',
    perimeter: 'structure',
    source: 'accounts',
    mapping: { prefixes: ['626'], exclusions: [], sections: [] },
    previous: null,
    typedActual: null,
  });
});

test('a line without accounts waits for what is typed', async () => {
  const { reading } = await readLines(
    budgetWorkbook([
      ['Bénévolat', 'b', 'Ressource', null, null, null, null, null, null, null, '1 250,50', 0, null],
    ]),
  );
  const [first] = reading.lines;
  expect(first?.line.source).toBe('typed');
  expect([first?.line.forecast, first?.line.typedActual].map(String)).toEqual(['1250.50', '0.00']);
});

test.each<readonly [string, LineCells, string]>([
  ['no side', ['A', 'a', null, null, null, null, '64'], 'budget-word-unknown Postes!C5'],
  ['an unknown side', ['A', 'a', 'Entrée', null, null, null, '64'], 'budget-word-unknown Postes!C5'],
  ['an unknown perimeter', ['A', 'a', 'Emploi', null, 'Bureau'], 'budget-word-unknown Postes!E5'],
  ['an unknown origin', ['A', 'a', 'Emploi', null, null, 'Devinée'], 'budget-word-unknown Postes!F5'],
  ['accounts of class 4', ['A', 'a', 'Emploi', null, null, null, '64, 401'], 'accounts-unreadable Postes!G5'],
  ['words for accounts', ['A', 'a', 'Emploi', null, null, null, 'salaires'], 'accounts-unreadable Postes!G5'],
  ['no name', [null, null, 'Emploi', null, null, null, '64'], 'budget-line-nameless Postes!A5'],
  [
    'a year that is none',
    ['A', 'a', 'Emploi', null, null, null, '64', null, 'depuis toujours'],
    'budget-year-unreadable Postes!I5',
  ],
  [
    'an amount that may be two',
    ['A', 'a', 'Emploi', null, null, null, '64', null, null, null, '16.325'],
    'amount-ambiguous Postes!K5',
  ],
  [
    'an amount that is none',
    ['A', 'a', 'Emploi', null, null, null, '64', null, null, null, 'à voir'],
    'amount-unreadable Postes!K5',
  ],
])('%s is told with its cell', async (_, line, expected) => {
  const { problems } = await readLines(budgetWorkbook([line]));
  expect(briefly(problems.all)).toEqual([expected]);
});

test('one key may stand twice when the years do not meet', async () => {
  const line = (from: number | null, until: number | null): LineCells => [
    'Formation',
    'formation',
    'Ressource',
    null,
    null,
    null,
    '791',
    null,
    from,
    until,
  ];
  const apart = await readLines(budgetWorkbook([line(null, 2024), line(2025, null)]));
  expect(briefly(apart.problems.all)).toEqual([]);
  const meeting = await readLines(budgetWorkbook([line(null, 2025), line(2025, null)]));
  expect(briefly(meeting.problems.all)).toEqual(['budget-line-twice Postes!B6']);
});

test('the computed contribution goes to one line', async () => {
  const line = (key: string): LineCells => [key, key, 'Ressource', null, null, 'Mutualisation', '7588'];
  const { problems } = await readLines(budgetWorkbook([line('a'), line('b')]));
  expect(briefly(problems.all)).toEqual(['contribution-line-twice Postes!B6']);
});

test('a sheet of ours without its header is told, never taken for an absent one', async () => {
  const sheet = linesSheet([]);
  const { reading, problems } = await readLines({ sheets: [{ ...sheet, rows: [['Postes du budget']] }] });
  expect(briefly(problems.all)).toEqual(['header-missing Postes']);
  expect(reading.from).toBe('workbook');
});

test.each([
  ['comma', '16.33'],
  ['point', '16325.00'],
] as const)(
  'the decimal setting says which amount a text of two readings is: %s',
  async (decimal, amount) => {
    const line = ['A', 'a', 'Emploi', null, null, null, '64', null, null, null, '16,325'];
    const { reading, problems } = await readLines(budgetWorkbook([line]), decimal);
    expect(reading.lines[0]?.line.forecast.toString()).toBe(amount);
    expect(problems.all.filter(({ code }) => code === 'amount-ambiguous')).toEqual([]);
  },
);

interface LinesRead {
  readonly reading: BudgetLinesReading;
  readonly problems: ProblemList;
}

async function readLines(
  description: WorkbookDescription,
  decimal: DecimalChoice = 'ask',
): Promise<LinesRead> {
  const problems = new ProblemList();
  return { reading: readBudgetLines(await snapshotOf(description), decimal, problems), problems };
}

async function snapshotOf(description: WorkbookDescription): Promise<WorkbookSnapshot> {
  const snapshot = await memoryWorkbook(description).read({});
  if (snapshot.status === 'refused') throw new Error('The memory refused');
  return snapshot.value;
}
