import { Day } from '../../domain/values/day';
import { comparableText } from '../layout/comparable-text';
import { readMonthLabel, type WrittenMonth } from '../layout/month-words';
import type { Cell } from '../port';
import { isDateFormat } from './number-format';

export type DateSystem = '1900' | '1904';

/** A cell that tells a time: a day, a month (perhaps without its year), nothing, or something unreadable. */
export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month'; readonly month: WrittenMonth }
  | { readonly kind: 'error-value'; readonly value: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/**
 * Reads a cell of a date column: serial numbers (with a date format, or bare and between 1990 and 2100), and
 * texts, day before month: `18/12/2014`, `18 déc. 2014`, `2014-12-18`, `janv. 2014`, `01/2014`.
 */
export function readDate(cell: Cell | null, system: DateSystem): DateReading {
  if (cell === null) return { kind: 'blank' };
  switch (cell.kind) {
    case 'number':
      return readSerial(cell.value, isDateFormat(cell.format), system);
    case 'text':
      return readDateText(cell.value);
    case 'boolean':
      return { kind: 'unreadable', text: String(cell.value) };
    case 'error':
      return { kind: 'error-value', value: cell.value };
  }
}

/** The day of a serial number; serial 60 of the 1900 system is a day that never was (29 February 1900). */
export function dayOfSerial(serial: number, system: DateSystem): Day | null {
  const whole = Math.floor(serial + 1e-9);
  const days = cache[system];
  const known = days.get(whole);
  if (known !== undefined) return known;
  const day = findDay(whole, system);
  days.set(whole, day);
  return day;
}

// A journal has two hundred thousand dates and a few hundred days.
const cache: Readonly<Record<DateSystem, Map<number, Day | null>>> = { '1900': new Map(), '1904': new Map() };

function findDay(whole: number, system: DateSystem): Day | null {
  if (system === '1904') return whole < 0 ? null : Day.ofEpochDays(whole - 24_107);
  if (whole < 1 || whole === 60 || whole > 2_958_465) return null;
  return Day.ofEpochDays(whole < 60 ? whole - 25_568 : whole - 25_569);
}

function readSerial(value: number, hasDateFormat: boolean, system: DateSystem): DateReading {
  const day = dayOfSerial(value, system);
  const isPlausible = day !== null && day.year >= 1990 && day.year <= 2100;
  if (day !== null && (hasDateFormat || isPlausible)) return { kind: 'day', day };
  if (Number.isInteger(value) && value >= 1 && value <= 12) {
    return { kind: 'month', month: { month: value, year: null } };
  }
  return { kind: 'unreadable', text: String(value) };
}

function readDateText(text: string): DateReading {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  const day = readNumericDay(trimmed) ?? readWordedDay(trimmed);
  if (day !== null) return { kind: 'day', day };
  const month = readMonthLabel(trimmed);
  if (month !== null) return { kind: 'month', month };
  return { kind: 'unreadable', text: trimmed };
}

function readNumericDay(text: string): Day | null {
  const dayFirst =
    /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(text);
  if (dayFirst !== null)
    return Day.of(fullYear(Number(dayFirst[3])), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T\s].*)?$/.exec(text);
  if (yearFirst !== null) return Day.of(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  return compact === null ? null : Day.of(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}

function readWordedDay(text: string): Day | null {
  const match =
    /^(?:(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]* )?(?:le )?(\d{1,2})(?: ?er)? ([a-z]+) (\d{4}|\d{2})$/.exec(
      comparableText(text),
    );
  if (match === null) return null;
  const month = readMonthLabel(match[2] ?? '');
  return month === null ? null : Day.of(fullYear(Number(match[3])), month.month, Number(match[1]));
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}
