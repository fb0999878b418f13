import { fc, test } from '@fast-check/jest';
import { computeBudget } from '../../src/domain/budget/compute-budget';
import { weightsOf } from '../../src/domain/budget/line-figures';
import { pairVariances } from '../../src/domain/budget/pair-variances';
import { Money } from '../../src/domain/values/money';
import { explainByHeads } from '../../src/domain/variance/explain-by-heads';
import { explainContribution } from '../../src/domain/variance/explain-contribution';
import { buildBudgetReport } from '../../src/reports/build-budget-report';
import { balanced, smallBudgetLines } from '../support/small-budget-lines';

const money = fc
  .oneof(fc.constant(0n), fc.bigInt(-2_000n, 2_000n), fc.bigInt(-(10n ** 11n), 10n ** 11n))
  .map((value) => Money.ofCents(value));

const entry = fc
  .record({
    account: fc.constantFrom(
      '401',
      '601',
      '6132',
      '6281',
      '6411',
      '6451',
      '649',
      '706',
      '7411',
      '7588',
      '768',
    ),
    section: fc.constantFrom('', 'STR', 'E1', 'E2'),
    amount: money,
  })
  .map(({ account, section, amount }) => balanced(account, section, amount.toString()));

const budget = fc.record({
  balance: fc.array(entry, { maxLength: 40 }),
  lines: fc.subarray([...smallBudgetLines]),
  contribution: fc.option(money),
  structure: fc.constantFrom([], ['STR']),
});

const computedOf = ({
  structure,
  ...rest
}: { structure: readonly string[] } & Pick<
  Parameters<typeof computeBudget>[0],
  'balance' | 'lines' | 'contribution'
>) => computeBudget({ ...rest, owners: { structure, entrepreneurs: new Set(['E1', 'E2']) } });

test.prop([budget])('the lines and what is not mapped add up to classes 6 and 7', (inputs) => {
  const { books } = computedOf(inputs);
  expect(books.difference.toString()).toBe('0.00');
  expect(books.products.minus(books.charges).equals(books.result)).toBe(true);
});

test.prop([budget])(
  'the passage from the structure to the whole leaves nothing, and weights add up',
  (inputs) => {
    const report = buildBudgetReport(computedOf(inputs), {
      year: 2014,
      books: null,
      contribution: null,
      grants: [],
    });
    const { difference } = report.passage;
    expect([difference.forecast, difference.actual].map(String)).toEqual(['0.00', '0.00']);
    for (const { resources, uses } of [report.structure, report.global]) {
      for (const { groups } of [resources, uses]) {
        expect([0, 1000]).toContain(groups.reduce((sofar, { weight }) => sofar + weight, 0));
      }
    }
  },
);

test.prop([fc.array(money, { maxLength: 30 })])(
  'weights are whole tenths that add up to 1 000, or are all zero',
  (amounts) => {
    const weights = weightsOf(amounts);
    const sum = weights.reduce((sofar, weight) => sofar + weight, 0);
    expect(sum).toBe(amounts.some(({ cents }) => cents > 0n) ? 1000 : 0);
    expect(weights.every((weight) => weight >= 0)).toBe(true);
  },
);

const people = fc
  .uniqueArray(fc.record({ id: fc.nat(12), turnover: money, contribution: money }), {
    selector: ({ id }) => id,
    maxLength: 10,
  })
  .map((list) => list.map((one) => ({ ...one, id: `E${String(one.id)}` })));

test.prop([people, people])(
  'every cent of the difference has its effect, in total and for each person',
  (before, after) => {
    const effects = explainContribution(before, after);
    const { entrants, leavers, volume, rate, difference } = effects;
    expect(entrants.plus(leavers).plus(volume).plus(rate).equals(difference)).toBe(true);
    for (const { kind, before: was, after: is, volume: ofVolume, rate: ofRate } of effects.people) {
      if (kind === 'continuing') expect(ofVolume.plus(ofRate).equals(is.minus(was))).toBe(true);
    }
    const sum = Money.sum(effects.people.map(({ before: was, after: is }) => is.minus(was)));
    expect(sum.equals(difference)).toBe(true);
  },
);

const period = fc.record({ heads: fc.integer({ min: 0, max: 90 }), turnover: money, contribution: money });

test.prop([period, period])('by heads too, nothing is left', (before, after) => {
  const effects = explainByHeads(before, after);
  if (effects === null) return;
  const { heads, volume, rate, difference } = effects;
  expect(heads.plus(volume).plus(rate).equals(difference)).toBe(true);
  if (before.heads === after.heads) expect(heads.isZero).toBe(true);
});

test.prop([fc.array(money, { maxLength: 12 })])(
  'no gain and no loss is used twice, and one side is used up',
  (amounts) => {
    const lines = amounts.map((effect, index) => ({ key: String(index), effect }));
    const pairs = pairVariances(lines);
    const used = (role: 'gain' | 'loss', key: string): Money =>
      Money.sum(pairs.filter((pair) => pair[role].key === key).map(({ compensated }) => compensated));
    const rest = { gain: Money.zero, loss: Money.zero };
    for (const { key, effect } of lines) {
      const role = effect.isNegative ? 'loss' : 'gain';
      const left = effect.absolute().minus(used(role, key));
      expect(left.isNegative).toBe(false);
      rest[role] = rest[role].plus(left);
    }
    expect(rest.gain.isZero || rest.loss.isZero).toBe(true);
    expect(pairs.every(({ compensated }) => compensated.cents > 0n)).toBe(true);
  },
);
