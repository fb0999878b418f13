import { largestCents } from './cents-sum';

/** Nothing but spaces. */
export const emptyAmount = Number.POSITIVE_INFINITY;

/**
 * The usual forms of an amount straight from bytes: spaces around, a minus before, digits, comma or point, at most two
 * decimals. Gives cents, {@link emptyAmount}, or NaN for any other form, which `readAmountText` takes or refuses.
 */
export function readAmountBytes(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  while (at < end && bytes[at] === 32) at += 1;
  while (at < end && bytes[end - 1] === 32) end -= 1;
  if (at === end) return emptyAmount;
  const isNegative = bytes[at] === 45;
  if (isNegative) at += 1;
  let value = 0;
  let decimals = -1;
  const first = at;
  for (; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      if (decimals >= 0) decimals += 1;
    } else if ((digit === -4 || digit === -2) && decimals < 0 && at > first) decimals = 0;
    else return Number.NaN;
  }
  if (decimals > 2 || at === first || end - first > 40) return Number.NaN;
  if (decimals <= 0) value *= 100;
  else if (decimals === 1) value *= 10;
  if (value >= largestCents) return Number.NaN;
  return isNegative ? 0 - value : value;
}
