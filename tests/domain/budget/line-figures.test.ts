import { figuresOf, ratio, sumFigures, weightsOf } from '../../../src/domain/budget/line-figures';
import { Money } from '../../../src/domain/values/money';

const euros = (amount: string) => Money.ofEuros(amount);
const of = (forecast: string, actual: string, side: 'resource' | 'use' = 'resource') =>
  figuresOf({ forecast: euros(forecast), actual: euros(actual), previous: null }, side);

test.each([
  ['resource', '100', '99.99', false],
  ['resource', '100', '100', null],
  ['resource', '100', '100.01', true],
  ['use', '100', '99.99', true],
  ['use', '100', '100', null],
  ['use', '100', '100.01', false],
] as const)('a %s of %s forecast and %s actual is favourable: %s', (side, forecast, actual, expected) => {
  expect(of(forecast, actual, side).isFavourable).toBe(expected);
});

test('the rate is of the size of the forecast, none over zero', () => {
  expect(of('61000', '71000').rate?.toString()).toBe('0.1639');
  expect(of('-1000', '-1100').rate?.toString()).toBe('-0.1');
  expect(of('0', '5').rate).toBeNull();
});

test('a ratio is rounded half away from zero', () => {
  expect(ratio(euros('0.5'), euros('10000'))?.toString()).toBe('0.0001');
  expect(ratio(euros('-0.5'), euros('10000'))?.toString()).toBe('-0.0001');
  expect(ratio(euros('0.49'), euros('10000'))?.toString()).toBe('0');
});

test('the year before of a sum is what is known of it', () => {
  const known = { forecast: euros('1'), actual: euros('1'), previous: euros('3') };
  const unknown = { ...known, previous: null };
  expect(sumFigures([known, unknown], 'use').previous?.toString()).toBe('3.00');
  expect(sumFigures([unknown], 'use').previous).toBeNull();
});

test('a negative amount weighs nothing, and nothing to weigh gives only zeros', () => {
  expect(weightsOf(['-5', '1', '2'].map(euros))).toEqual([0, 333, 667]);
  expect(weightsOf(['0', '-1'].map(euros))).toEqual([0, 0]);
});
