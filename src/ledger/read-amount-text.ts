import { largestCents } from './cents-sum';

export type AmountText =
  | { readonly kind: 'cents'; readonly cents: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const unreadable: AmountText = { kind: 'unreadable' };

/**
 * An amount of an accounting file, in whole cents: sign first or last or parentheses, padded, grouped by spaces or
 * apostrophes, decimal comma or point, exponent, `€` around. A third decimal that is not zero is no amount of money, and
 * a lone sign before three digits (`16.325`, `1,234`) may group thousands: neither is guessed.
 */
export function readAmountText(raw: string): AmountText {
  const text = raw.replace(/[\s\u00A0\u202F\u2009'’]|€|EUR$/g, '').replaceAll('\u2212', '-');
  if (text === '') return { kind: 'empty' };
  if (!isGrouped(raw.trim())) return unreadable;
  const match = /^(\()?([-+]?)([\d.,]*\d[\d.,]*)(?:[eE]([-+]?\d{1,2}))?([-+]?)(\))?$/.exec(text);
  if (match === null) return unreadable;
  const [, opened, before = '', digits = '', exponent, after = '', closed] = match;
  if ((opened === undefined) !== (closed === undefined)) return unreadable;
  const signs = before + after;
  if (signs.length + (opened === undefined ? 0 : 1) > 1) return unreadable;
  if (exponent === undefined && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return { kind: 'ambiguous' };
  const plain = withoutGroups(digits);
  if (plain === null) return unreadable;
  const cents = centsOf(plain, Number(exponent ?? 0));
  if (cents === null) return unreadable;
  const isNegative = signs === '-' || opened !== undefined;
  return { kind: 'cents', cents: isNegative && cents !== 0 ? -cents : cents };
}

/** Spaces within a number stand between groups of three, and nowhere else: `12 34` is two numbers. */
function isGrouped(text: string): boolean {
  const number = /\d[\d\s\u00A0\u202F\u2009'’]*/.exec(text)?.[0].trimEnd() ?? '';
  return /^(\d+|\d{1,3}([\s\u00A0\u202F\u2009'’]\d{3})+)['’]?$/.test(number);
}

/** `1.234.567,89` and `1,234,567.89` as whole and decimal part; `null` when the signs contradict each other. */
function withoutGroups(digits: string): { readonly whole: string; readonly decimals: string } | null {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return { whole: digits, decimals: '' };
  const sign = digits.charAt(last);
  const other = sign === ',' ? '.' : ',';
  const whole = digits.slice(0, last);
  const decimals = digits.slice(last + 1);
  if (whole.includes(sign)) {
    // The same sign twice groups thousands, and there are no decimals.
    const groups = digits.split(sign);
    return !digits.includes(other) && areGroups(groups) ? { whole: groups.join(''), decimals: '' } : null;
  }
  if (!whole.includes(other)) return { whole, decimals };
  const groups = whole.split(other);
  return areGroups(groups) ? { whole: groups.join(''), decimals } : null;
}

function areGroups([first = '', ...others]: readonly string[]): boolean {
  return /^\d{1,3}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
}

/** Shifts the decimal sign two places and by the exponent; `null` below the cent or beyond all money. */
function centsOf(
  { whole, decimals }: { readonly whole: string; readonly decimals: string },
  exponent: number,
): number | null {
  const digits = whole + decimals;
  const scale = exponent + 2 - decimals.length;
  const shifted = scale >= 0 ? digits + '0'.repeat(scale) : digits.slice(0, scale);
  const rest = scale >= 0 ? '' : digits.slice(scale);
  if (/[1-9]/.test(rest)) return null;
  const significant = shifted.replace(/^0+/, '');
  if (significant.length > 15) return null;
  const cents = Number(significant === '' ? '0' : significant);
  return cents < largestCents ? cents : null;
}
