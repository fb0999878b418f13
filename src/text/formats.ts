import type { Day } from '../domain/values/day';
import { Exact } from '../domain/values/exact';
import type { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';
import type { Rate } from '../domain/values/rate';

const groupSpace = '\u202F';
const fixedSpace = '\u00A0';
const minus = '\u2212';

const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const shortMonthNames = [
  'janv.',
  'févr.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/** `1 234,56 €`, with fixed spaces and a true minus. */
export function formatEuros(amount: Money): string {
  return `${formatAmount(amount)}${fixedSpace}€`;
}

/** `30 000`, `1 234,56`: without the cents when there are none, inside an explanation. */
export function formatShortAmount(amount: Money): string {
  return formatAmount(amount).replace(/,00$/, '');
}

/** `1 234,56`, where the unit is said elsewhere. */
export function formatAmount(amount: Money): string {
  return formatDecimal(amount.toString());
}

/** An exact amount, shown to the cent or below when there is something below: `0,48 €`, `0,485 €`. */
export function formatExactEuros(amount: Exact): string {
  return formatEuroText(amount.toString());
}

/** The same for an amount that stands in a problem as a decimal text: `"1234.5"` is `1 234,50 €`. */
export function formatEuroText(decimal: string): string {
  return `${formatDecimal(decimal)}${fixedSpace}€`;
}

/** A decimal text with groups, a comma and at least two decimals: `"-1234.5"` is `−1 234,50`. */
export function formatDecimal(decimal: string): string {
  const [whole = '0', decimals = ''] = decimal.replace(/^[-+]/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupSpace);
  return `${decimal.startsWith('-') ? minus : ''}${grouped},${decimals.padEnd(2, '0')}`;
}

/** `10 %`, `11,5 %`. */
export function formatPercent(rate: Rate): string {
  return `${formatPlainNumber(rate.percent)}${fixedSpace}%`;
}

/** A rate that stands in a problem as a fraction: `"0.1"` is `10 %`. */
export function formatPercentText(fraction: string): string {
  return `${formatPlainNumber(Exact.of(fraction).timesPowerOfTen(2).toString())}${fixedSpace}%`;
}

/** Tenths of a percent: 421 is `42,1 %`. */
export function formatShare(tenths: number): string {
  return `${formatPlainNumber((tenths / 10).toFixed(1))}${fixedSpace}%`;
}

/** A number as it comes, with a decimal comma and a true minus. */
export function formatPlainNumber(decimal: string): string {
  return decimal.replace('-', minus).replace('.', ',');
}

/** `janvier 2014`. */
export function formatMonth(month: Month): string {
  return `${monthName(month.number)} ${String(month.year)}`;
}

/** `janv. 2014`, for the head of a column. */
export function formatShortMonth(month: Month): string {
  return `${shortMonthNames[month.number - 1] ?? ''} ${String(month.year)}`;
}

/** `janvier` for 1. */
export function monthName(number: number): string {
  return monthNames[number - 1] ?? '';
}

/** `05/01/2014`. */
export function formatDay(day: Day): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day.dayOfMonth)}/${two(day.monthNumber)}/${String(day.year)}`;
}

/** `12 000`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, groupSpace);
}

/** `1 ligne`, `0 ligne`, `2 lignes`: in French, zero is singular. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count < 2 ? one : many}`;
}
