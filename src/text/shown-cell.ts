import type { ShownValue } from '../app/preview-rows';
import { Day } from '../domain/values/day';
import { Exact } from '../domain/values/exact';
import { Month } from '../domain/values/month';
import { formatDay, formatShortMonth } from './formats';

type NumberShown = Extract<ShownValue, { readonly kind: 'number' }>;

/** A cell as a French Excel shows it: `1 234,50 €`, `31/01/2014`, `10 %`. */
export function shownCell(shown: ShownValue): string {
  switch (shown.kind) {
    case 'text':
    case 'error':
      return shown.text;
    case 'boolean':
      return shown.value ? 'VRAI' : 'FAUX';
    case 'day': {
      const day = Day.parse(shown.day);
      return day === null ? shown.day : formatDay(day);
    }
    case 'month':
      return formatShortMonth(Month.parse(shown.month));
    case 'number':
      return shownNumber(shown);
  }
}

const groupSpace = '\u202F';
const units = { euro: '\u00A0€', percent: '\u00A0%', none: '' } as const;

function shownNumber({ value, decimals, isGrouped, unit }: NumberShown): string {
  const decimal = unit === 'percent' ? Exact.of(String(value)).timesPowerOfTen(2) : Exact.of(String(value));
  const text = decimals === null ? asItComes(decimal) : toDecimals(decimal, decimals);
  const [whole = '', rest] = text.replace('-', '').split('.');
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, groupSpace) : whole;
  const sign = text.startsWith('-') ? '\u2212' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `,${rest}`}${units[unit]}`;
}

/** Excel shows eleven digits of a number without format. */
function asItComes(decimal: Exact): string {
  const text = decimal.toString();
  return text.length > 12 ? Exact.of(Number(text).toPrecision(11)).toString() : text;
}

/** Half away from zero on the decimal number, as Excel shows it: 1.005 is 1,01. */
function toDecimals(decimal: Exact, decimals: number): string {
  const rounded = decimal.timesPowerOfTen(decimals).roundedToInteger();
  if (decimals === 0) return String(rounded);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(decimals + 1, '0');
  return `${rounded < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
