import { Exact } from '../../src/domain/values/exact';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';

describe('money', () => {
  it.each([
    ['1234.55', '10', '123.46'],
    ['1234.54', '10', '123.45'],
    ['-1234.55', '10', '-123.46'],
    ['0.05', '10', '0.01'],
    ['0.04', '10', '0.00'],
    ['-0.04', '10', '0.00'],
    ['1000', '8.5', '85.00'],
    ['33.33', '33.333', '11.11'],
  ])('%s € at %s %% gives %s €, half away from zero', (amount, percent, contribution) => {
    expect(Money.ofEuros(amount).times(Rate.ofPercent(percent)).toString()).toBe(contribution);
  });

  it('keeps every cent of sums that doubles and twenty digits lose', () => {
    const large = Money.ofEuros('9007199254740993.07');
    expect(large.plus(Money.ofEuros('0.01')).toString()).toBe('9007199254740993.08');
    expect(large.times(Rate.ofPercent('100')).toString()).toBe('9007199254740993.07');
  });

  it.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [-5n, '-0.05'],
    [-12345n, '-123.45'],
    [9007199254740991n, '90071992547409.91'],
    [9007199254740992n, '90071992547409.92'],
    [-900719925474099300n, '-9007199254740993.00'],
  ])('%d cents are written %s', (cents, euros) => {
    expect(Money.ofCents(cents).toString()).toBe(euros);
  });

  it('never shows a negative zero', () => {
    expect(Exact.of('-0').toString()).toBe('0');
    expect(Money.ofEuros('-0.001').toString()).toBe('0.00');
  });

  it('lets matchers tell two amounts and two rates apart', () => {
    expect(Money.ofCents(100)).not.toEqual(Money.ofCents(101));
    expect(Rate.ofPercent('10')).not.toEqual(Rate.ofPercent('11'));
    expect(Rate.ofPercent('10')).toEqual(Rate.of('0.1'));
  });

  it('refuses what is no number: that is a bug of the caller', () => {
    expect(() => Money.ofEuros('12,50')).toThrow();
    expect(() => Rate.of('NaN')).toThrow(RangeError);
  });
});
