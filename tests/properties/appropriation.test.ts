import { fc, test } from '@fast-check/jest';
import { appropriate } from '../../src/domain/appropriation/appropriate';
import { shareKeys } from '../../src/domain/appropriation/appropriation';
import type { Appropriation, ShareKey } from '../../src/domain/appropriation/appropriation';
import type { AppropriationInputs } from '../../src/domain/appropriation/appropriation-inputs';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';

const cents = fc.oneof(fc.bigInt(0n, 2_000n), fc.bigInt(0n, 10n ** 12n));
const amount = cents.map((value) => Money.ofCents(value));

/** Four shares that add up to 100 %, to a hundredth of a percent. */
const statutes = fc
  .tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000))
  .map((cuts) => [...cuts].sort((a, b) => a - b))
  .map(([one = 0, two = 0, three = 0]) => [one, two - one, three - two, 10_000 - three])
  .map((parts) => parts.map((part) => Rate.of((part / 10_000).toFixed(4))))
  .map(([legal, fund, labour, interest]) => ({
    legal: legal ?? Rate.zero,
    fund: fund ?? Rate.zero,
    labour: labour ?? Rate.zero,
    interest: interest ?? Rate.zero,
  }));

const inputs: fc.Arbitrary<AppropriationInputs> = fc.record({
  result: fc.tuple(cents, fc.boolean()).map(([value, isLoss]) => Money.ofCents(isLoss ? -value : value)),
  priorLosses: amount,
  excludedGains: fc.oneof(fc.constant(Money.zero), amount),
  statutes,
  reserve: fc.option(fc.record({ highestCapital: amount, legalReserve: amount })),
  ceiling: fc.constantFrom('within-year', 'none'),
  unit: fc.constantFrom('euro', 'cent'),
  policy: fc.constantFrom('report', 'strict'),
  lossTo: fc.constant('carried'),
  labourBooked: fc.constant(null),
  year: fc.constant(null),
});

function done(of: AppropriationInputs): Appropriation {
  const outcome = appropriate(of);
  if (outcome.status === 'refused') throw new Error(outcome.fault.code);
  return outcome.appropriation;
}

test.prop([inputs])('the parts add up to the result, and none is negative but a loss carried', (of) => {
  const { parts } = done(of);
  expect(Money.sum(Object.values(parts)).toString()).toBe(of.result.toString());
  const { carriedForward, ...others } = parts;
  expect(Object.values(others).filter((part) => part.isNegative)).toEqual([]);
  expect(carriedForward.isNegative).toBe(of.result.isNegative);
});

test.prop([inputs])(
  'under the strict policy the labour share never falls under a quarter of the base',
  (of) => {
    const { parts, base } = done({ ...of, policy: 'strict' });
    expect(parts.labourShare.cents * 4n >= base.cents).toBe(true);
  },
);

test.prop([inputs, amount, amount])(
  'the ceiling holds inside the year',
  (of, highestCapital, legalReserve) => {
    const { parts } = done({ ...of, ceiling: 'within-year', reserve: { highestCapital, legalReserve } });
    const after = legalReserve.plus(parts.legalReserve);
    expect(parts.legalReserve.isZero || after.compare(highestCapital) <= 0).toBe(true);
  },
);

test.prop([inputs])('each part is within one unit of its exact share, the fund within two', (of) => {
  const { parts, shares, base } = done({ ...of, reserve: null, excludedGains: Money.zero });
  const unit = of.unit === 'euro' ? 100n : 1n;
  const part: Readonly<Record<ShareKey, Money>> = {
    legal: parts.legalReserve,
    fund: parts.developmentFund,
    labour: parts.labourShare,
    interest: parts.interest,
  };
  for (const key of of.result.isNegative ? [] : shareKeys) {
    const { numerator, denominator } = (shares?.[key] ?? Rate.zero).ratio;
    const gap = part[key].cents * denominator - base.cents * numerator;
    const allowed = denominator * unit * (key === 'fund' ? 2n : 1n);
    expect((gap < 0n ? -gap : gap) <= allowed).toBe(true);
  }
});

test.prop([inputs])('a rule is broken when, and only when, the figures break it', (of) => {
  const { checks, parts, base } = done({ ...of, policy: 'report' });
  const labour = checks.find(({ rule }) => rule === 'labour-share');
  const unit = of.unit === 'euro' ? 100n : 1n;
  const short = base.cents - parts.labourShare.cents * 4n;
  if (labour?.state === 'kept') expect(short <= 0n).toBe(true);
  if (labour?.state === 'rounded') expect(short > 0n && short < unit * 4n).toBe(true);
  if (labour?.state === 'broken') expect(short > 0n).toBe(true);
});
