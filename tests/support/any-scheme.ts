import { fc } from '@fast-check/jest';
import type { Scheme, SchemeTerms, Tariff } from '../../src/domain/contribution/scheme';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';

const anyRate = fc
  .integer({ min: 0, max: 10_000 })
  .map((hundredths) => Rate.ofPercent(String(hundredths / 100)));
const anyAmount = fc.integer({ min: 0, max: 900_000 }).map((cents) => Money.ofCents(cents));

/** Rising bounds, the last one open. */
export function anyTariff(...kinds: readonly Tariff['kind'][]): fc.Arbitrary<Tariff> {
  const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 0, maxLength: 5 });
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      bounds,
      rates: fc.array(anyRate, { minLength: 6, maxLength: 6 }),
    })
    .map(({ kind, bounds: found, rates }): Tariff => {
      const [first = Rate.zero] = rates;
      if (kind === 'flat') return { kind, rate: first };
      const rising = [...found].sort((a, b) => a - b).map((cents) => Money.ofCents(cents));
      return {
        kind,
        brackets: [...rising, null].map((upTo, position) => ({ upTo, rate: rates[position] ?? first })),
      };
    });
}

const anyTerms: fc.Arbitrary<SchemeTerms> = fc.record(
  {
    monthlyFee: anyAmount,
    monthlyFloor: fc.record({
      amount: anyAmount,
      beginning: fc.option(fc.record({ months: fc.integer({ min: 1, max: 24 }), amount: anyAmount })),
    }),
    yearlyFloor: anyAmount,
    monthlyCap: anyAmount,
    yearlyCap: anyAmount,
    exemptMonths: fc.integer({ min: 1, max: 12 }),
    internalRate: anyRate,
    levies: fc.array(
      fc.record({
        kind: fc.constant('rate' as const),
        name: fc.constant('x'),
        rate: anyRate,
        of: fc.constantFrom('base' as const, 'turnover' as const),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

/** Any scheme of the whole co-operative. */
export const anyScheme: fc.Arbitrary<Scheme> = fc
  .record({
    base: fc.constantFrom('turnover' as const, 'turnover-less-resale' as const, 'gross-margin' as const),
    window: fc.constantFrom('month' as const, 'year' as const, 'since-entry' as const),
    tariff: anyTariff('flat', 'marginal', 'slab', 'crossing-month'),
    terms: anyTerms,
  })
  .map((rule) => ({ name: '', scope: { kind: 'cooperative' }, validFrom: null, validTo: null, ...rule }));
