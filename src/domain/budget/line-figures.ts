import { allocate } from '../values/allocate';
import { Exact } from '../values/exact';
import { Money } from '../values/money';
import type { BudgetSideName } from './budget-line';

/** Forecast against actual of a line, a group, a side. Amounts in whole cents. */
export interface Figures {
  readonly forecast: Money;
  readonly actual: Money;
  /** Actual of the year before; `null` when no line of it has one. */
  readonly previous: Money | null;
  /** Actual − forecast. */
  readonly variance: Money;
  /** Variance over the size of the forecast, to four decimals; `null` over a forecast of zero (« n.s. »). */
  readonly rate: Exact | null;
  /** A resource above or a use below its forecast; `null` without a variance. */
  readonly isFavourable: boolean | null;
}

export type Amounts = Pick<Figures, 'forecast' | 'actual' | 'previous'>;

/** What follows from forecast and actual: 71 000 against 61 000 is +10 000, 16.39 %, favourable for a resource. */
export function figuresOf({ forecast, actual, previous }: Amounts, side: BudgetSideName): Figures {
  const variance = actual.minus(forecast);
  const isUp = !variance.isNegative;
  return {
    forecast,
    actual,
    previous,
    variance,
    rate: ratio(variance, forecast.absolute()),
    isFavourable: variance.isZero ? null : isUp === (side === 'resource'),
  };
}

/** The sum of lines, with what follows from it. */
export function sumFigures(parts: readonly Amounts[], side: BudgetSideName): Figures {
  return figuresOf(sumAmounts(parts), side);
}

export function sumAmounts(parts: readonly Amounts[]): Amounts {
  const known = parts.flatMap(({ previous }) => previous ?? []);
  return {
    forecast: Money.sum(parts.map(({ forecast }) => forecast)),
    actual: Money.sum(parts.map(({ actual }) => actual)),
    previous: known.length === 0 ? null : Money.sum(known),
  };
}

/**
 * Weights in tenths of a percent of the whole, adding up to 1 000: a negative amount weighs 0. All are 0 when
 * there is nothing to weigh.
 */
export function weightsOf(amounts: readonly Money[]): readonly number[] {
  const shares = allocate(
    1000n,
    amounts.map(({ cents }) => (cents > 0n ? cents : 0n)),
  );
  return shares.map(Number);
}

/** part / whole to four decimals, half away from zero, as ROUND gives it; `null` over zero. */
export function ratio(part: Money, whole: Money): Exact | null {
  if (whole.isZero) return null;
  const sign = part.isNegative === whole.isNegative ? 1n : -1n;
  const [top, bottom] = [part.absolute().cents, whole.absolute().cents];
  const tenThousandths = (top * 20_000n + bottom) / (bottom * 2n);
  return Exact.of((sign * tenThousandths).toString()).timesPowerOfTen(-4);
}
