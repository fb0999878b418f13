import { fc, test as property } from '@fast-check/jest';
import { computeContributions } from '../../src/domain/contribution/compute-contributions';
import { slicesBetween } from '../../src/domain/contribution/slices-between';
import { Exact } from '../../src/domain/values/exact';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { buildContributionReport } from '../../src/reports/build-contribution-report';
import { anyScheme, anyTariff } from '../support/any-scheme';
import { inputsOf, linesOfYear, somebody } from '../support/scheme-year';

const cents = fc.bigInt({ min: -5_000_000n, max: 20_000_000n });
const months = fc.array(cents, { minLength: 1, maxLength: 12 });
const entries = fc.constantFrom('', '2013-03-15', '2014-01-01', '2014-04-30');
const rounding = fc.constantFrom('month' as const, 'cumulative' as const);

const euros = (values: readonly bigint[]): readonly string[] =>
  values.map((value) => Money.ofCents(value).toString());

property.prop([anyTariff('flat', 'marginal'), fc.array(cents, { minLength: 2, maxLength: 2 })])(
  'a base that rises never lowers a marginal contribution',
  (tariff, [a = 0n, b = 0n]) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const due = (to: bigint): Exact =>
      slicesBetween(tariff, { from: Money.zero, to: Money.ofCents(to) }).reduce(
        (sum, { amount, rate }) => sum.plus(amount.timesExactly(rate)),
        Exact.zero,
      );
    expect(due(low).compare(due(high))).toBeLessThanOrEqual(0);
  },
);

property.prop([anyTariff('flat', 'marginal', 'slab'), months])(
  'the slices of consecutive months are those of the whole',
  (tariff, values) => {
    let level = Money.zero;
    let sum = Exact.zero;
    for (const value of values) {
      const to = level.plus(Money.ofCents(value));
      for (const { amount, rate } of slicesBetween(tariff, { from: level, to }))
        sum = sum.plus(amount.timesExactly(rate));
      level = to;
    }
    const whole = slicesBetween(tariff, { from: Money.zero, to: level });
    const expected = whole.reduce((so, { amount, rate }) => so.plus(amount.timesExactly(rate)), Exact.zero);
    expect(sum.toString()).toBe(expected.toString());
    expect(Money.sum(whole.map(({ amount }) => amount))).toEqual(level);
  },
);

property.prop([anyScheme, months, entries])(
  'cumulative rounding gives the rounded year, whatever the scheme',
  (scheme, values, entry) => {
    const inputs = inputsOf({ schemes: [scheme], turnover: euros(values), entry, rounding: 'cumulative' });
    const computed = computeContributions(inputs);
    const { totals } = buildContributionReport(inputs, computed);
    const printed = computed.lines.flatMap(({ lines }) => lines.map(({ contribution }) => contribution));
    expect(Money.sum(printed)).toEqual(Money.roundedFrom(totals.exactContribution));
    expect(totals.contribution).toEqual(Money.sum(printed));
  },
);

property.prop([anyScheme, months, entries])(
  'month rounding is never more than half a cent a line away from the exact year',
  (scheme, values, entry) => {
    const inputs = inputsOf({ schemes: [scheme], turnover: euros(values), entry });
    const { totals } = buildContributionReport(inputs, computeContributions(inputs));
    const bound = Exact.of('0.005').times(Exact.of(String(values.length)));
    expect(totals.roundingDifference.compare(bound)).toBeLessThanOrEqual(0);
    expect(Exact.zero.minus(totals.roundingDifference).compare(bound)).toBeLessThanOrEqual(0);
  },
);

const invoices = fc.array(
  fc.record({ month: fc.integer({ min: 1, max: 6 }), cents, corrected: fc.integer({ min: 0, max: 6 }) }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

property.prop([anyScheme, anyScheme, invoices, fc.integer(), rounding])(
  'the order of the invoices changes nothing',
  (first, second, found, seed, mode) => {
    const schemes = [first, { ...second, scope: { kind: 'category' as const, category: 'X' } }];
    const turnover = found.map(({ month, cents: value, corrected }, position) => ({
      entrepreneurId: somebody,
      month: Month.of(2014, month),
      amount: Money.ofCents(value),
      ...(position % 3 === 0 ? { category: 'X' } : {}),
      ...(value < 0n && corrected > 0 ? { corrects: Month.of(2014, corrected) } : {}),
    }));
    const shuffled = turnover
      .map((one, position) => ({ one, key: (position * 7919 + seed) % 101 }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
    const given = (list: typeof turnover): readonly string[] =>
      linesOfYear({
        schemes,
        turnover: Array.from({ length: 6 }, () => '0'),
        rounding: mode,
        entry: '2013-11-02',
        more: { turnover: list },
      }).map(({ contribution, base }) => `${base.toString()} ${contribution.toString()}`);
    expect(given(shuffled)).toEqual(given(turnover));
  },
);
