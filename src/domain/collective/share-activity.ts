import { allocate } from '../values/allocate';
import type { Exact } from '../values/exact';
import { Money } from '../values/money';

/** One turnover that several entrepreneurs made together. */
export interface CollectiveActivity<T> {
  /** Excluding VAT; negative for a credit note. */
  readonly turnover: Money;
  readonly members: readonly { readonly who: T; readonly weight: Exact }[];
}

/**
 * What each member gets: in proportion to the key, whole cents, and together the turnover (largest remainder, ties to
 * the earlier member). The key may be in percent, in hours or in heads: only its proportions count. Example:
 * 100.00 by thirds gives 33.34, 33.33 and 33.33.
 *
 * Throws on a negative weight; `null` when no weight is above zero.
 */
export function shareActivity<T>({
  turnover,
  members,
}: CollectiveActivity<T>): readonly { readonly who: T; readonly amount: Money }[] | null {
  const weights = wholeWeights(members.map(({ weight }) => weight));
  if (weights.every((weight) => weight === 0n)) return null;
  const parts = allocate(turnover.cents, weights);
  return members.map(({ who }, at) => ({ who, amount: Money.ofCents(parts[at] ?? 0n) }));
}

/** Exact decimals as whole numbers of the same proportions: 0.25 and 0.5 are 25 and 50. */
function wholeWeights(weights: readonly Exact[]): readonly bigint[] {
  const decimals = weights.map((weight) => weight.toString().split('.')[1]?.length ?? 0);
  const scale = decimals.reduce((most, count) => Math.max(most, count), 0);
  return weights.map((weight) => weight.timesPowerOfTen(scale).roundedToInteger());
}
