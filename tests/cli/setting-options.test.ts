import { Rate } from '../../src/domain/values/rate';
import { settingsOf } from '../../src/cli/setting-options';
import { UsageError } from '../../src/cli/usage-error';

test('what is not typed is not set', () => {
  expect(settingsOf({})).toEqual({});
});

test.each([
  ['10', '0.1'],
  ['11,5', '0.115'],
  ['11.5', '0.115'],
  ['10 %', '0.1'],
  ['0.5%', '0.005'],
  ['0', '0'],
  ['1', '0.01'],
  ['100', '1'],
])('--rate %s is the fraction %s', (typed, fraction) => {
  expect(settingsOf({ rate: typed })).toEqual({ rate: Rate.of(fraction) });
});

test.each([
  { rate: '0.1' },
  { rate: '0,99' },
  { rate: '101' },
  { rate: '-5' },
  { rate: 'dix' },
  { rate: '' },
  { year: '14' },
  { year: '2014.5' },
  { year: '3014' },
  { rounding: 'monthly' },
  { decimal: ',' },
])('%j is wrong usage', (options) => {
  expect(() => settingsOf(options)).toThrow(UsageError);
});

test('the choices are taken as they are', () => {
  expect(settingsOf({ year: '2014', rounding: 'cumulative', decimal: 'comma' })).toEqual({
    year: 2014,
    rounding: 'cumulative',
    decimal: 'comma',
  });
});
