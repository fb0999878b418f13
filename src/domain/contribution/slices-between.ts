import type { Money } from '../values/money';
import type { Rate } from '../values/rate';
import type { Bracket, Tariff } from './scheme';
import type { Slice } from './working';

/** Two levels of the base of a window: before and after a month. The same window starts at zero. */
export interface Levels {
  readonly from: Money;
  readonly to: Money;
}

/**
 * The slices, each at its rate, that make the contribution between two levels of a base. Slices of consecutive
 * levels add up to those of the whole. A base that falls gives negative slices at the rates that it falls through.
 *
 * Optéos, 0 → 75 000: 30 000 at 11.5 %, 30 000 at 10.5 %, 15 000 at 9.5 %.
 */
export function slicesBetween(tariff: Tariff, levels: Levels): readonly Slice[] {
  const { from, to } = levels;
  switch (tariff.kind) {
    case 'flat':
      return withoutEmpty([{ amount: to.minus(from), rate: tariff.rate }]);
    case 'marginal':
      return to.compare(from) >= 0
        ? marginalSlices(tariff.brackets, levels)
        : marginalSlices(tariff.brackets, { from: to, to: from })
            .map(({ amount, rate }) => ({ amount: amount.negated(), rate }))
            .reverse();
    case 'slab':
      return slabSlices(tariff.brackets, levels);
    case 'crossing-month':
      return withoutEmpty([{ amount: to.minus(from), rate: rateAt(tariff.brackets, to) }]);
  }
}

/** The rate of the bracket that a level is in; bounds belong to the bracket below them. */
export function rateAt(brackets: readonly Bracket[], level: Money): Rate {
  const found = brackets.find(({ upTo }) => upTo === null || level.compare(upTo) <= 0);
  if (found === undefined) throw new RangeError('The last bracket of a tariff is open');
  return found.rate;
}

function marginalSlices(brackets: readonly Bracket[], { from, to }: Levels): readonly Slice[] {
  const slices: Slice[] = [];
  let level = from;
  for (const { upTo, rate } of brackets) {
    if (level.compare(to) >= 0) break;
    if (upTo !== null && upTo.compare(level) <= 0) continue;
    const top = upTo === null || upTo.compare(to) > 0 ? to : upTo;
    slices.push({ amount: top.minus(level), rate });
    level = top;
  }
  return slices;
}

/** The whole at the rate that it reaches, less what was counted at the rate reached before. */
function slabSlices(brackets: readonly Bracket[], { from, to }: Levels): readonly Slice[] {
  const rate = rateAt(brackets, to);
  const before = rateAt(brackets, from);
  return from.isZero || rate.equals(before)
    ? withoutEmpty([{ amount: to.minus(from), rate }])
    : withoutEmpty([
        { amount: to, rate },
        { amount: from.negated(), rate: before },
      ]);
}

function withoutEmpty(slices: readonly Slice[]): readonly Slice[] {
  return slices.filter(({ amount }) => !amount.isZero);
}
