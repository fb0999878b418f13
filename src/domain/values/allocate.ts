/**
 * Shares `total` units in proportion to `weights` so that the parts add up to `total` exactly: each part
 * is its exact share cut down, and the units left over go to the largest remainders, ties to the earlier
 * line. Example: 1 000 tenths of a percent over 8, 6, 3, 2 of 19 give 421, 316, 158, 105.
 *
 * Weights are whole numbers ≥ 0 (cents, heads); `total` may be negative. With no weight at all, every
 * part is 0. Throws on a negative weight: the caller has no share to show.
 */
export function allocate(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  if (weights.some((weight) => weight < 0n))
    throw new RangeError('A share needs weights that are not negative');
  const sum = weights.reduce((sofar, weight) => sofar + weight, 0n);
  if (sum === 0n) return weights.map(() => 0n);
  const size = total < 0n ? -total : total;
  const parts = weights.map((weight) => (size * weight) / sum);
  const left = Number(size - parts.reduce((sofar, part) => sofar + part, 0n));
  const ranked = weights
    .map((weight, line) => ({ line, remainder: (size * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.line - b.line : a.remainder > b.remainder ? -1 : 1));
  const lucky = new Set(ranked.slice(0, left).map(({ line }) => line));
  return parts.map((part, line) => {
    const share = lucky.has(line) ? part + 1n : part;
    return total < 0n ? -share : share;
  });
}
