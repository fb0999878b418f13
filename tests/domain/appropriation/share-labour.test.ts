import { fc, test as prop } from '@fast-check/jest';
import { shareLabour, singleKeys } from '../../../src/domain/appropriation/share-labour';
import type { Employee } from '../../../src/domain/appropriation/share-labour';
import { Money } from '../../../src/domain/values/money';
import { Rate } from '../../../src/domain/values/rate';
import { euros } from './appropriation-case';

const ceiling = 2;
const mix = { pay: Rate.of('0.5'), presence: Rate.of('0.3'), equal: Rate.of('0.2') };

function employee(name: string, pay: string, { presence = '1607', seniority = '1' } = {}): Employee {
  return { name, pay: euros(pay), presence: Rate.of(presence), seniority: Rate.of(seniority) };
}

function totals(...args: Parameters<typeof shareLabour>): readonly string[] {
  const outcome = shareLabour(...args);
  if (outcome.status === 'refused') throw new Error(outcome.fault.code);
  return outcome.shares.map(({ total }) => total.toString());
}

const two = [employee('Ana', '30000', { presence: '800.5' }), employee('Bob', '10000')];

test.each([
  ['pay', ['1509.75', '503.25']],
  ['presence', ['669.33', '1343.67']],
  ['equal', ['1006.50', '1006.50']],
] as const)('2 013 € by %s', (key, shares) => {
  expect(totals(euros('2013'), two, { key: singleKeys[key], seniorityCeiling: ceiling })).toEqual(shares);
});

test('a mix shares each piece by its own criterion', () => {
  const outcome = shareLabour(euros('1000'), two, { key: mix, seniorityCeiling: ceiling });
  expect(outcome).toMatchObject({
    status: 'done',
    shares: [
      { byPay: euros('375'), byPresence: euros('99.75'), equally: euros('100') },
      { byPay: euros('125'), byPresence: euros('200.25'), equally: euros('100') },
    ],
  });
});

test.each([
  ['1.99', '665.55'],
  ['2', '666.67'],
  ['2.5', '666.67'],
])('a coefficient of seniority of %s counts up to 2', (seniority, share) => {
  const people = [employee('Ana', '1', { seniority }), employee('Bob', '1')];
  expect(totals(euros('1000'), people, { key: singleKeys.equal, seniorityCeiling: ceiling })[0]).toBe(share);
});

test('a mix that is not whole is refused', () => {
  const key = { ...mix, equal: Rate.of('0.1') };
  const outcome = shareLabour(euros('1000'), two, { key, seniorityCeiling: ceiling });
  expect(outcome).toEqual({ status: 'refused', fault: { code: 'mix-not-whole', total: Rate.of('0.9') } });
});

test('a criterion that nobody has anything of is refused: its piece would be lost', () => {
  const people = [employee('Ana', '100', { presence: '0' })];
  const outcome = shareLabour(euros('1000'), people, { key: mix, seniorityCeiling: ceiling });
  expect(outcome).toEqual({ status: 'refused', fault: { code: 'criterion-empty', criterion: 'presence' } });
});

const people = fc.array(
  fc.record({
    name: fc.constant('Ana'),
    pay: fc.integer({ min: 1, max: 9_000_000 }).map((cents) => Money.ofCents(cents)),
    presence: fc
      .integer({ min: 1, max: 160_700 })
      .map((hundredths) => Rate.of((hundredths / 100).toFixed(2))),
    seniority: fc.integer({ min: 100, max: 300 }).map((hundredths) => Rate.of((hundredths / 100).toFixed(2))),
  }),
  { minLength: 1, maxLength: 30 },
);

prop.prop([people, fc.bigInt(0n, 10n ** 9n)])(
  'no cent is lost and nobody owes anything',
  (employees, cents) => {
    const outcome = shareLabour(Money.ofCents(cents), employees, { key: mix, seniorityCeiling: ceiling });
    if (outcome.status === 'refused') throw new Error(outcome.fault.code);
    expect(Money.sum(outcome.shares.map(({ total }) => total)).cents).toBe(cents);
    expect(outcome.shares.filter(({ total }) => total.isNegative)).toEqual([]);
  },
);
