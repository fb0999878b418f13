import fc from 'fast-check';
import { shareActivity } from '../../src/domain/collective/share-activity';
import { Exact } from '../../src/domain/values/exact';
import { Money } from '../../src/domain/values/money';
import type { DescribedCell, SheetDescription } from '../../src/workbook/adapters/memory';
import { briefly, linesOf, readDescription } from '../support/read-description';
import { month, people } from '../support/small-cooperative';

const quarter = [
  month('Janvier 2014', ['E1', 'Martin Élodie', 1000]),
  month('Février 2014', ['E1', 'Martin Élodie', 50], ['E2', 'Durand Paul', 60]),
];

function collective(...rows: readonly (readonly DescribedCell[])[]): SheetDescription {
  return { name: 'Activités collectives', rows: [['Activités collectives 2014'], [], ...rows] };
}

const head = (amount: DescribedCell, ...more: readonly DescribedCell[]) => [
  'Multiservices',
  'Montant partagé HT',
  amount,
  ...more,
];

async function read(...rows: readonly (readonly DescribedCell[])[]) {
  return readDescription({ sheets: [people, ...quarter, collective(...rows)] });
}

test('shares that are a note are not added to months that hold them already', async () => {
  const reading = await read(head(100), ['Martin Élodie', null, 0.6], ['Durand Paul', null, 0.4]);
  expect(linesOf(reading)).toEqual([
    'E1 2014-01 1000.00 0.1 100.00',
    'E1 2014-02 50.00 0.1 5.00',
    'E2 2014-02 60.00 0.08 4.80',
  ]);
  expect(reading.problems).toEqual([]);
});

test('with a month to share them in, they are added to it, to the cent', async () => {
  const reading = await read(
    head(100.01, 'À répartir en', 'février 2014'),
    ['Martin Élodie', null, 0.5],
    ['E2', null, 0.5],
    [],
    ['Autre note'],
  );
  expect(linesOf(reading)).toEqual([
    'E1 2014-01 1000.00 0.1 100.00',
    'E1 2014-02 100.01 0.1 10.00',
    'E2 2014-02 110.00 0.08 8.80',
  ]);
  expect(reading.problems).toEqual([]);
});

test('a month that no sheet has is added to the year', async () => {
  const reading = await read(
    head(30, 'À répartir en', 'mars'),
    ['Martin Élodie', null, 2],
    ['Durand Paul', null, 1],
  );
  expect(linesOf(reading).slice(2)).toEqual([
    'E1 2014-03 20.00 0.1 2.00',
    'E2 2014-02 60.00 0.08 4.80',
    'E2 2014-03 10.00 0.08 0.80',
  ]);
});

test.each<[string, readonly (readonly DescribedCell[])[], string]>([
  [
    'a month that cannot be read',
    [head(100, 'À répartir en', 'oui'), ['E1', null, 1]],
    'collective-month-unreadable Activités collectives!E3',
  ],
  [
    'nobody to share between',
    [head(100, 'À répartir en', 'mars 2014')],
    'collective-key-missing Activités collectives!C3',
  ],
  [
    'shares of nothing',
    [head(100, 'À répartir en', 'mars 2014'), ['E1', null, 0]],
    'collective-key-missing Activités collectives!C3',
  ],
  [
    'a share in words',
    [head(100, 'À répartir en', 'mars 2014'), ['E1', null, 'un quart']],
    'collective-share-unreadable Activités collectives!C4',
  ],
  [
    'a negative share',
    [head(100, 'À répartir en', 'mars 2014'), ['E1', null, -1]],
    'collective-share-unreadable Activités collectives!C4',
  ],
  [
    'somebody unknown',
    [head(100, 'À répartir en', 'mars 2014'), ['E9', null, 1]],
    'entrepreneur-unknown Activités collectives!A4',
  ],
  [
    'an amount that cannot be read',
    [head('beaucoup', 'À répartir en', 'mars 2014'), ['E1', null, 1]],
    'amount-unreadable Activités collectives!C3',
  ],
  [
    'shares of 95 %',
    [head(100, 'À répartir en', 'mars 2014'), ['E1', null, 0.6], ['E2', null, 0.35]],
    'collective-key-not-whole Activités collectives!C3',
  ],
  [
    'a month of another year',
    [head(100, 'À répartir en', 'mars 2015'), ['E1', null, 1]],
    'outside-year Activités collectives!C3',
  ],
])('%s is told with its cell', async (_, rows, told) => {
  expect(briefly((await read(...rows)).problems)).toContain(told);
});

describe('the published activities', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'Multiservices',
      '10036',
      ['0.2', '0.25', '0.15', '0.3', '0.1'],
      ['2007.20', '2509.00', '1505.40', '3010.80', '1003.60'],
    ],
    [
      'Des Nuées De Sens',
      '7620',
      ['0.25', '0.15', '0.4', '0.2'],
      ['1905.00', '1143.00', '3048.00', '1524.00'],
    ],
    ['by thirds', '100', ['1', '1', '1'], ['33.34', '33.33', '33.33']],
  ])('%s', (_, turnover, weights, parts) => {
    const members = weights.map((weight, who) => ({ who, weight: Exact.of(weight) }));
    const shared = shareActivity({ turnover: Money.ofEuros(turnover), members });
    expect(shared?.map(({ amount }) => amount.toString())).toEqual(parts);
  });
});

test('whatever the key and the amount, the parts add up to it', () => {
  const weight = fc
    .integer({ min: 0, max: 100_000 })
    .map((tenths) => Exact.of(String(tenths)).timesPowerOfTen(-3));
  fc.assert(
    fc.property(
      fc.bigInt(-1_000_000_000_000n, 1_000_000_000_000n),
      fc.array(weight, { minLength: 1 }),
      (cents, weights) => {
        const members = weights.map((one, who) => ({ who, weight: one }));
        const shared = shareActivity({ turnover: Money.ofCents(cents), members });
        if (shared === null) expect(weights.every(({ isZero }) => isZero)).toBe(true);
        else expect(Money.sum(shared.map(({ amount }) => amount)).cents).toBe(cents);
      },
    ),
  );
});
