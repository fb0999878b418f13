import { Money } from '../../domain/values/money';
import { formatEuros } from '../../text/formats';

/** Characters that a column of these amounts needs, so that none shows as ####. */
export function amountWidth(amounts: readonly Money[]): number {
  const sizes = amounts.map((amount) => amount.absolute());
  const largest = sizes.reduce((most, size) => (most.compare(size) < 0 ? size : most), Money.zero);
  return Math.max(11, formatEuros(largest.negated()).length + 1);
}
