import { Day } from '../domain/values/day';
import { Month } from '../domain/values/month';
import { cellName } from '../workbook/cell-name';
import type { Place } from '../workbook/problems';
import { formatDay, formatMonth } from './formats';
import { french } from './french';

/** `a, b et c`. */
export function andList(parts: readonly string[]): string {
  return joined(parts, ' et ');
}

/** `a, b ou c`. */
export function orList(parts: readonly string[]): string {
  return joined(parts, ' ou ');
}

/** `« texte »`: on one line and not longer than a sentence bears, whatever the cell held. */
export function quoted(text: string): string {
  const line = text.replace(/[\s\p{Control}]+/gu, ' ').trim();
  return french`« ${line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line} »`;
}

const longestQuote = 80;

/** `feuille « Mars 2014 », cellule C12`, or the sheet alone; empty for no place. */
export function placeName(place: Place | null): string {
  if (place === null) return '';
  const cell = place.cell === null ? '' : `, cellule ${cellName(place.cell.row, place.cell.column)}`;
  return french`feuille « ${place.sheet} »` + cell;
}

/** `2014-01` as `janvier 2014`. */
export function monthPhrase(month: string): string {
  return formatMonth(Month.parse(month));
}

/** `janvier, mars et avril 2014`; consecutive months of three or more as `de janvier à avril 2014`. */
export function monthsPhrase(months: readonly string[]): string {
  const sorted = months.map((month) => Month.parse(month)).sort((a, b) => a.compare(b));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const isRun = sorted.length > 2 && last.index - first.index === sorted.length - 1;
  return isRun ? `${ofName(formatMonth(first))} à ${formatMonth(last)}` : andList(sorted.map(formatMonth));
}

/** `de janvier`, `d’avril`. */
export function ofName(name: string): string {
  return /^[aeiouyéèêà]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** `2014-01-31` as `31/01/2014`; a text that is no day stays as it is. */
export function dayPhrase(day: string): string {
  const parsed = Day.parse(day);
  return parsed === null ? day : formatDay(parsed);
}

/** The first letter as a capital, for a phrase that begins a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

function joined(parts: readonly string[], lastGlue: string): string {
  const head = parts.slice(0, -1).join(', ');
  const tail = parts.at(-1) ?? '';
  return head === '' ? tail : head + lastGlue + tail;
}
