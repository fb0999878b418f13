import fc from 'fast-check';
import { cashOfSections, type SectionCash } from '../../src/domain/budget/section-cash';
import { balanceOfMonths, type SectionMonths } from '../../src/domain/budget/section-months';
import { balanceOf } from '../../src/domain/budget/trial-balance';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { sectionLine } from '../support/section-months';

const owners = new Set(['E1', 'E2']);

function cashAt(month: string, sections: readonly SectionMonths[]): ReadonlyMap<string, string> | null {
  const cash = cashOfSections(sections, { owners, contribution: '758800', until: Month.parse(month) });
  return cash === null ? null : new Map([...cash].map(([section, own]) => [section, spoken(own)]));
}

function spoken(cash: SectionCash): string {
  return cash.kind === 'known' ? String(cash.position) : `gap ${String(cash.gap)}`;
}

/** An invoice of 1 000 in January, paid in February, a purchase of 300 not yet paid, contribution 100 in January. */
const activity = [
  sectionLine('e1', '401000', { '2014-01': '-300' }),
  sectionLine('E1', '411000', { '2014-01': '1000', '2014-02': '-1000' }),
  sectionLine('E1', '512000', { '2014-02': '1000' }),
  sectionLine('E1', '601000', { '2014-01': '300' }),
  sectionLine('E1', '706000', { '2014-01': '-1000' }),
  sectionLine('E1', '758800', { '2014-01': '100' }),
  sectionLine('STRUCTURE', '758800', { '2014-01': '-100' }),
];

test('the money of an activity is what its bank lines hold, less the contribution that no bank line moves', () => {
  expect(cashAt('2014-01', activity)).toEqual(new Map([['E1', '-100.00']]));
  expect(cashAt('2014-02', activity)).toEqual(new Map([['E1', '900.00']]));
});

test('a contribution that moved the bank, too, is deducted once', () => {
  const moved = [...activity, sectionLine('E1', '512100', { '2014-01': '-100' })];
  expect(cashAt('2014-02', moved)).toEqual(new Map([['E1', '900.00']]));
});

test('what was carried forward counts, and need not balance', () => {
  const carried = [...activity, sectionLine('E1', '512000', { AN: '250.50' })];
  expect(cashAt('2014-02', carried)).toEqual(new Map([['E1', '1150.50']]));
});

test('a section with a line missing has no position: the gap is told', () => {
  const [, ...without] = activity;
  expect(cashAt('2014-02', without)).toEqual(new Map([['E1', 'gap 300.00']]));
});

test('an activity without any bank line is known when the books have sections on the bank', () => {
  const other = [
    sectionLine('E2', '411000', { '2014-02': '120' }),
    sectionLine('E2', '706000', { '2014-02': '-120' }),
  ];
  expect(cashAt('2014-02', [...activity, ...other])?.get('E2')).toBe('0.00');
});

test.each([
  ['only classes 6 and 7', activity.filter(({ account }) => /^[67]/.test(account))],
  ['third parties and no bank', activity.filter(({ account }) => !account.startsWith('5'))],
  ['a bank of the structure alone', [sectionLine('STRUCTURE', '512000', { '2014-01': '9' })]],
  ['nothing', []],
])('sections on %s tell no cash', (_, sections) => {
  expect(cashAt('2014-02', sections)).toBeNull();
});

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
const entry = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  amount: cents,
  accounts: fc.constantFrom(
    ['411000', '706000'],
    ['512000', '411000'],
    ['641100', '512000'],
    ['601000', '401000'],
  ),
});

test('when every line has its section, all positions and the structure’s are the bank of the books', () => {
  const people = fc.record({
    E1: fc.array(entry),
    E2: fc.array(entry),
    STRUCTURE: fc.array(entry),
    given: fc.array(fc.tuple(fc.constantFrom('E1', 'E2'), fc.integer({ min: 1, max: 12 }), cents)),
  });
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 12 }), ({ given, ...entries }, last) => {
      const month = (number: number): string => `2014-${String(number).padStart(2, '0')}`;
      const lines = Object.entries(entries).flatMap(([section, own]) =>
        own.flatMap((one) => {
          const [debited, credited] = one.accounts;
          const amount = Money.ofCents(one.amount);
          return [
            sectionLine(section, debited ?? '', { [month(one.month)]: amount.toString() }),
            sectionLine(section, credited ?? '', { [month(one.month)]: amount.negated().toString() }),
          ];
        }),
      );
      const internal = given.flatMap(([section, at, amount]) => [
        sectionLine(section, '758800', { [month(at)]: Money.ofCents(amount).toString() }),
        sectionLine('STRUCTURE', '758800', { [month(at)]: Money.ofCents(-amount).toString() }),
      ]);
      const all = [
        ...lines,
        ...internal,
        ...['E1', 'E2', 'STRUCTURE'].map((one) => sectionLine(one, '512000', {})),
      ];
      const until = Month.of(2014, last);
      const everyone = new Set(['E1', 'E2', 'STRUCTURE']);
      const cash = cashOfSections(all, { owners: everyone, contribution: '758800', until });
      const positions = [...(cash?.values() ?? [])].map((one) =>
        one.kind === 'known' ? one.position : Money.ofCents(1),
      );
      const bank = balanceOfMonths(all, { from: null, until }).filter(({ account }) =>
        account.startsWith('5'),
      );
      expect(Money.sum(positions).toString()).toBe(Money.sum(bank.map(balanceOf)).toString());
    }),
  );
});
