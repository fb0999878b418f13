import { Exact } from '../../domain/values/exact';
import { Money } from '../../domain/values/money';
import type { Cell } from '../port';
import { isDateFormat } from './number-format';

/** How a text such as `16.325` is to be read; `ask` makes it a fault. */
export type DecimalChoice = 'ask' | 'comma' | 'point';

/** One cell as an amount of money: exact cents, or why it is none. */
export type AmountReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'amount';
      readonly amount: Money;
      /** The decimal as it stands, when it has a real third decimal: `12.345`. */
      readonly unrounded: string | null;
      /** True when the cell is a text. */
      readonly isText: boolean;
    }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly asComma: string; readonly asPoint: string }
  | { readonly kind: 'error-value'; readonly value: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/**
 * Reads an amount strictly. Numbers: `1234.5600000000001` is 1 234,56, binary noise apart. Texts: `1 234,56 €`,
 * `(12,50)`, `12,50-`, `1.234,56`; `16.325` and `1,234` have two readings and are given back as such.
 */
export function readAmount(cell: Cell | null, decimal: DecimalChoice): AmountReading {
  if (cell === null) return { kind: 'blank' };
  switch (cell.kind) {
    case 'number':
      return isDateFormat(cell.format)
        ? { kind: 'unreadable', text: String(cell.value) }
        : readNumber(cell.value);
    case 'text':
      return readAmountText(cell.value, decimal);
    case 'boolean':
      return { kind: 'unreadable', text: String(cell.value) };
    case 'error':
      return { kind: 'error-value', value: cell.value };
  }
}

/** A double as the decimal that Excel shows: 15 significant digits, and noise under a millionth of a euro dropped. */
function readNumber(value: number): AmountReading {
  if (Number.isSafeInteger(value)) return amount(Money.ofCents(BigInt(value) * 100n), null);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e13) return { kind: 'unreadable', text: String(value) };
  const cents = Math.round(value * 100);
  if (Math.abs(value - cents / 100) < noise) return amount(Money.ofCents(cents), null);
  const shown = Exact.of(value.toPrecision(15)).toString();
  return amount(Money.ofEuros(shown), shown);
}

const noise = 1e-6;

/** Reads the text of an amount; exported for the settings that are typed as text. */
export function readAmountText(text: string, decimal: DecimalChoice): AmountReading {
  const bare = strip(text);
  if (bare === '' || /^[-–—−]$/.test(bare)) return { kind: 'blank' };
  const signed = takeSign(bare);
  const unreadable = { kind: 'unreadable', text: text.trim() } as const;
  if (signed === null) return unreadable;
  const readings = readDigits(signed.digits);
  if (readings === null) return unreadable;
  const sign = signed.isNegative ? '-' : '';
  if (typeof readings === 'string') return textAmount(sign + readings);
  if (decimal === 'comma') return textAmount(sign + readings.asComma);
  if (decimal === 'point') return textAmount(sign + readings.asPoint);
  return {
    kind: 'ambiguous',
    text: text.trim(),
    asComma: sign + readings.asComma,
    asPoint: sign + readings.asPoint,
  };
}

function strip(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009\u2007\t]/g, ' ')
    .trim()
    .replace(/^(€|eur(os?)?(?![a-z]))\s*/i, '')
    .replace(/\s*(€|eur(os?)?)?\s*(h\.?t\.?)?\s*(€|eur(os?)?)?$/i, '')
    .trim();
}

interface Signed {
  readonly isNegative: boolean;
  readonly digits: string;
}

function takeSign(text: string): Signed | null {
  const match = /^(\(|[-−–+])?\s*(?:€\s*)?([\d.,'’ ]*\d)\s*(?:€\s*)?(\)|[-−–])?$/.exec(text);
  if (match === null) return null;
  const [, before = '', digits = '', after = ''] = match;
  if ((before === '(') !== (after === ')')) return null;
  const isNegative = before === '(' || /[-−–]/.test(before) || /[-−–]/.test(after);
  if (before !== '' && before !== '(' && after !== '') return null;
  return { isNegative, digits };
}

/** The plain decimal, or its two readings, or `null`. */
function readDigits(digits: string): string | { readonly asComma: string; readonly asPoint: string } | null {
  if (/^\d+$/.test(digits)) return digits;
  // A space or an apostrophe separates thousands only; what follows a comma or a point are decimals then.
  const spaced = /^(\d{1,3}(?:([ '’])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(digits);
  if (spaced !== null) return join((spaced[1] ?? '').replace(/[ '’]/g, ''), spaced[3]);
  const one = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (one !== null) {
    const [, whole = '', separator, decimals = ''] = one;
    const mayBeThousands = decimals.length === 3 && whole.length <= 3 && !whole.startsWith('0');
    if (!mayBeThousands) return join(whole, decimals);
    const grouped = whole + decimals;
    const pointed = join(whole, decimals);
    return separator === ','
      ? { asComma: pointed, asPoint: grouped }
      : { asComma: grouped, asPoint: pointed };
  }
  const two = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(digits);
  if (two !== null && two[2] !== two[3]) return join((two[1] ?? '').replace(/[.,]/g, ''), two[4]);
  return /^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : null;
}

function join(whole: string, decimals: string | undefined): string {
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}

function textAmount(decimal: string): AmountReading {
  const hasThirdDecimal = /\.\d\d\d*[1-9]/.test(decimal) && !/\.\d{1,2}0*$/.test(decimal);
  return { ...amount(Money.ofEuros(decimal), hasThirdDecimal ? decimal : null), isText: true };
}

function amount(money: Money, unrounded: string | null): AmountReading & { readonly kind: 'amount' } {
  return { kind: 'amount', amount: money, unrounded, isText: false };
}
