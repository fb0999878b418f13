import { fc, test as property } from '@fast-check/jest';
import { presetScheme } from '../../src/app/preset-schemes';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';
import { anyScheme } from '../support/any-scheme';
import { simulate } from '../support/simulated-year';

const people = [
  { code: 'E1', name: 'Élodie Martin', turnover: ['500', '0'] },
  { code: 'E2', name: 'Paul Durand', turnover: ['40000', '40000'] },
  { code: 'E3', name: 'Aïcha Benali', turnover: ['1000', '1000'] },
  { code: 'E4', name: 'Jean Petit', turnover: ['0', '0'] },
];

test('those who would pay more come first, each with the difference', () => {
  const report = simulate(people, presetScheme('solstice'));
  expect(
    report.people.map(({ entrepreneur, today, simulated, difference }) =>
      [entrepreneur.code, today, simulated, difference].map(String).join(' '),
    ),
  ).toEqual([
    'E4 0.00 200.00 200.00',
    'E1 50.00 200.00 150.00',
    'E3 200.00 260.00 60.00',
    'E2 8000.00 5500.00 -2500.00',
  ]);
  expect(report.more).toEqual({ people: 3, sum: Money.ofEuros('410') });
  expect(report.less).toEqual({ people: 1, sum: Money.ofEuros('-2500') });
  expect(report.same).toBe(0);
  expect(report.median).toEqual(Money.ofEuros('60'));
  expect(report.total.difference).toEqual(Money.ofEuros('-2090'));
});

test('a class of differences ends at its bound', () => {
  const at = ['1000', '1000.10', '5000', '10000', '0'].map((amount, index) => ({
    code: `E${String(index)}`,
    name: `P${String(index)}`,
    turnover: [amount],
  }));
  const report = simulate(at, { ...presetScheme('coodyssee'), tariff: flat('0.2') });
  expect(report.distribution.map(({ people: count }) => count)).toEqual([0, 0, 0, 0, 1, 1, 2, 1, 0]);
  const lower = simulate(at, { ...presetScheme('coodyssee'), tariff: flat('0') });
  expect(lower.distribution.map(({ people: count }) => count)).toEqual([0, 1, 2, 1, 1, 0, 0, 0, 0]);
});

test('a year without anyone has no median', () => {
  expect(simulate([], presetScheme('opteos')).median).toBeNull();
});

const turnovers = fc.array(
  fc.array(fc.integer({ min: -50_000, max: 5_000_000 }), { minLength: 3, maxLength: 3 }),
  { minLength: 1, maxLength: 8 },
);

property.prop([anyScheme, turnovers])('people, months and classes add up to the whole', (scheme, rows) => {
  const report = simulate(
    rows.map((cents, index) => ({
      code: `E${String(index)}`,
      name: `P${String(index)}`,
      turnover: cents.map((value) => Money.ofCents(value).toString()),
    })),
    scheme,
  );
  const sum = (parts: readonly { readonly difference: Money }[]): Money =>
    Money.sum(parts.map(({ difference }) => difference));
  expect(sum(report.people)).toEqual(report.total.difference);
  expect(sum(report.byMonth)).toEqual(report.total.difference);
  expect(Money.sum(report.distribution.map((one) => one.sum))).toEqual(report.total.difference);
  expect(report.distribution.reduce((count, one) => count + one.people, 0)).toBe(rows.length);
  expect(report.more.people + report.less.people + report.same).toBe(rows.length);
});

function flat(fraction: string) {
  return { kind: 'flat', rate: Rate.of(fraction) } as const;
}
