import type { Entrepreneur } from '../../src/domain/people/entrepreneur';
import { Month } from '../../src/domain/values/month';
import { memoryWorkbook, type SheetDescription } from '../../src/workbook/adapters/memory';
import { PeopleIndex } from '../../src/workbook/readers/people-index';
import { ProblemList } from '../../src/workbook/readers/problem-list';
import { readCashPositions } from '../../src/workbook/readers/read-cash-positions';
import { briefly, linesOf, readDescription } from '../support/read-description';

const people: readonly Entrepreneur[] = [
  { id: 'E1', code: 'E1', name: 'Martin Élodie', activity: '', status: '', entry: null, exit: null },
  { id: 'E2', code: 'E2', name: 'Durand Paul', activity: '', status: '', entry: null, exit: null },
];

async function read(...sheets: readonly SheetDescription[]) {
  const snapshot = await memoryWorkbook({ sheets }).read({});
  if (snapshot.status === 'refused') throw new Error('The memory refused');
  const problems = new ProblemList();
  const positions = readCashPositions(snapshot.value, {
    people: new PeopleIndex(people),
    year: 2014,
    firstMonth: 1,
    decimal: 'ask',
    problems,
  });
  const spoken = [...positions].flatMap(([id, months]) =>
    [...months].map(([index, { amount }]) => `${id} ${Month.ofIndex(index).toString()} ${amount.toString()}`),
  );
  return { spoken, problems: briefly(problems.all) };
}

const sheet = (name: string, ...rows: NonNullable<SheetDescription['rows']>): SheetDescription => ({
  name,
  rows,
});

test.each<readonly [string, SheetDescription, readonly string[]]>([
  [
    'a column for each month',
    sheet('Trésorerie 2014', ['Code', 'janvier', 'févr. 2014'], ['E1', 10.5, -20], ['e2', null, 0]),
    ['E1 2014-01 10.50', 'E1 2014-02 -20.00', 'E2 2014-02 0.00'],
  ],
  [
    'days, and names alone',
    sheet(
      'Position de trésorerie',
      ['Situation des activités'],
      [],
      ['Nom', 'Solde au 31/03/2014', 'Solde au 30 avril 2014'],
      ['Élodie MARTIN', 5, 6],
      ['Total', 5, 6],
    ),
    ['E1 2014-03 5.00', 'E1 2014-04 6.00'],
  ],
  [
    'one column on the sheet of a month',
    sheet('Trésorerie mars 2014', ['Code', 'Nom', 'Disponible'], ['E1', 'Martin Élodie', 7]),
    ['E1 2014-03 7.00'],
  ],
  [
    'a plain amount on the sheet of a month',
    sheet('Trésorerie mars 2014', ['Code', 'Nom', 'Montant'], ['E1', 'Martin Élodie', 7]),
    ['E1 2014-03 7.00'],
  ],
])('positions are read from %s', async (_, given, expected) => {
  expect(await read(given)).toEqual({ spoken: expected, problems: [] });
});

test('the cash of a month is never taken for its turnover', async () => {
  const turnover = sheet('Mars 2014', ['Code', 'Nom', 'CA HT'], ['E1', 'Martin Élodie', 100]);
  const cash = sheet('Trésorerie mars 2014', ['Code', 'Nom', 'Montant'], ['E1', 'Martin Élodie', 7]);
  const reading = await readDescription({ sheets: [turnover, cash] });
  expect(linesOf(reading)).toEqual(['E1 2014-03 100.00 0.1 10.00']);
});

test.each([
  ['a cash plan', sheet('Plan de trésorerie', ['Code', 'janvier'], ['E1', 10])],
  ['a forecast', sheet('Trésorerie prévisionnelle', ['Code', 'janvier'], ['E1', 10])],
  ['banks by month', sheet('Trésorerie', ['Nom', 'janvier'], ['Crédit coopératif', 10], ['Livret', 'x'])],
  ['a sheet of something else', sheet('Soldes', ['Code', 'janvier'], ['E1', 10])],
])('%s is no position of anybody', async (_, given) => {
  expect(await read(given)).toEqual({ spoken: [], problems: [] });
});

test('a sheet about known people is told of even when none of its amounts can be taken', async () => {
  const timeless = sheet('Trésorerie', ['Code', 'Nom', 'Solde'], ['E1', 'Martin Élodie', 7]);
  expect(await read(timeless)).toEqual({ spoken: [], problems: ['cash-month-unknown Trésorerie!C1'] });
  const unreadable = sheet('Trésorerie', ['Code', 'mars 2014'], ['E1', 'env. 12']);
  expect(await read(unreadable)).toEqual({ spoken: [], problems: ['amount-unreadable Trésorerie!B2'] });
});

test('an amount without anybody and a code in error are told, a note and a named total are not', async () => {
  const odd = sheet(
    'Trésorerie',
    ['Code', 'Nom', 'mars 2014'],
    ['E1', 'Martin Élodie', 7],
    [null, null, 12.5],
    [{ error: '#REF!' }, null, 3],
    [null, null, 'arrêté provisoire'],
    ['Total', null, 22.5],
  );
  expect(await read(odd)).toEqual({
    spoken: ['E1 2014-03 7.00'],
    problems: ['row-without-name Trésorerie!C3', 'cell-error Trésorerie!A4'],
  });
});

test('every fault is told with its cell', async () => {
  const faulty = sheet(
    'Trésorerie',
    ['Code', 'mars 2014', 'Solde'],
    ['E1', 'env. 12', 5],
    ['E2', 1, null],
    ['E9', 2, null],
  );
  const again = sheet('Trésorerie de mars 2014', ['Code', 'Solde'], ['E2', 3]);
  expect(await read(faulty, again)).toEqual({
    spoken: ['E2 2014-03 1.00'],
    problems: [
      'cash-month-unknown Trésorerie!C1',
      'amount-unreadable Trésorerie!B2',
      'entrepreneur-unknown Trésorerie!A4',
      'cash-twice Trésorerie de mars 2014!B2',
    ],
  });
});
