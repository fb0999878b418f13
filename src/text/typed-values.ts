import { Rate } from '../domain/values/rate';

/** What a person types for a rate, in percent: `10`, `11,5`, `11.5 %`. `null` unless it is from 0 to 100. */
export function rateFromTyping(text: string): Rate | null {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,6}))?\s*%?\s*$/.exec(text);
  if (match === null) return null;
  const rate = Rate.ofPercent(`${match[1] ?? '0'}.${match[2] ?? '0'}`);
  return rate.isBetweenZeroAndOne ? rate : null;
}

/** Four digits; `null` for anything else. */
export function yearFromTyping(text: string): number | null {
  return /^\s*(19|20|21)\d\d\s*$/.test(text) ? Number(text) : null;
}
