import fc from 'fast-check';
import { packValue, unpackValue } from '../../src/app/carried-values';
import { Day } from '../../src/domain/values/day';
import { Exact } from '../../src/domain/values/exact';
import { FinancialYear } from '../../src/domain/values/financial-year';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { Rate } from '../../src/domain/values/rate';
import { sampleBytes } from '../sample/sample-book';
import { computeFile } from '../support/compute-file';

/** There and back, through the copy that the browser makes between two threads. */
const carried = <T>(value: T): T => unpackValue(structuredClone(packValue(value))) as T;

test('every value of the domain arrives as it left, with what it can do', () => {
  const value = {
    money: Money.ofEuros('-1234.56'),
    rate: Rate.ofPercent('11.5'),
    exact: Exact.of('0.1234567890123456789'),
    month: Month.parse('2014-02'),
    day: Day.parse('2014-02-28'),
    year: FinancialYear.startingIn(Month.parse('2013-09')),
  };
  const arrived = carried(value);
  expect(arrived).toEqual(value);
  expect(arrived.money.plus(Money.ofEuros('0.01')).toString()).toBe('-1234.55');
  expect(arrived.month.plus(1).toString()).toBe('2014-03');
  expect(arrived.year.months).toHaveLength(12);
});

test('any amount arrives to the cent', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), (cents) => {
      expect(carried(Money.ofCents(cents)).cents).toBe(cents);
    }),
  );
});

test('lists, maps, sets, bytes and nothing arrive as they left', () => {
  const value = {
    list: [1, null, undefined, 'a', true],
    map: new Map([['a', { money: Money.ofEuros('1.00') }]]),
    set: new Set(['b']),
    bytes: new Uint8Array([1, 2, 3]),
  };
  expect(carried(value)).toEqual(value);
});

test('what is shared stays shared', () => {
  const person = { name: 'Anouk Delmas' };
  const [one, other] = carried([{ person }, { person }]);
  expect(one?.person).toBe(other?.person);
});

test('a class that nobody has named is a fault, not a value without its methods', () => {
  class Unknown {
    readonly of = 1;
  }
  expect(() => packValue({ deep: [new Unknown()] })).toThrow('Unknown');
  expect(() => packValue(() => 1)).toThrow('function');
});

test('the result of the sample arrives whole', async () => {
  const { result } = await computeFile(sampleBytes(), {}, 'nowhere');
  expect(carried(result)).toEqual(result);
});
