import { Rate } from '../domain/values/rate';

export type TypedRate =
  | { readonly kind: 'rate'; readonly rate: Rate }
  /** `0.1` without a sign: a tenth of a percent, or ten percent written as a fraction? */
  | { readonly kind: 'ambiguous'; readonly asPercent: Rate; readonly asFraction: Rate }
  | { readonly kind: 'not-a-rate' };

/** Reads a rate typed at a door that asks for percent: `10`, `11,5`, `10 %`. */
export function readTypedRate(text: string): TypedRate {
  const match = /^(\d{1,3}(?:[.,]\d{1,10})?)\s*(%?)$/.exec(text.trim());
  if (match === null) return { kind: 'not-a-rate' };
  const number = (match[1] ?? '').replace(',', '.');
  const rate = Rate.ofPercent(number);
  if (!rate.isBetweenZeroAndOne) return { kind: 'not-a-rate' };
  const isDoubtful = match[2] === '' && !rate.isZero && Number(number) < 1;
  return isDoubtful
    ? { kind: 'ambiguous', asPercent: rate, asFraction: Rate.of(number) }
    : { kind: 'rate', rate };
}
