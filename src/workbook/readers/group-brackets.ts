import type { Bracket, Tariff } from '../../domain/contribution/scheme';
import type { Money } from '../../domain/values/money';
import { comparableText } from '../layout/comparable-text';
import type { RateRole } from '../layout/rate-words';
import { readTariffWord } from '../layout/scheme-words';
import type { ProblemList } from './problem-list';
import type { RateRow } from './rate-row';

/** The lines of one scheme: one, or one for each bracket. */
export type SchemeRows = readonly [RateRow, ...RateRow[]];

/**
 * A line with a bound goes on in the line below, until one without a bound, which is the open bracket. A line below
 * that has another name begins another scheme, and the bound above it stays without an end.
 */
export function groupRows(rows: readonly RateRow[], problems: ProblemList): readonly SchemeRows[] {
  const groups: [RateRow, ...RateRow[]][] = [];
  let open: [RateRow, ...RateRow[]] | null = null;
  for (const row of rows) {
    if (open !== null && !continues(row, open[0])) tellUnclosed(open, problems);
    if (open !== null && continues(row, open[0])) open.push(row);
    else {
      open = [row];
      groups.push(open);
    }
    if (row.isBlankAt('up-to')) open = null;
  }
  if (open !== null) tellUnclosed(open, problems);
  return groups;
}

function continues(row: RateRow, first: RateRow): boolean {
  const name = comparableText(row.text('name'));
  return name === '' || name === comparableText(first.text('name'));
}

function tellUnclosed(group: SchemeRows, problems: ProblemList): void {
  const last = group[group.length - 1] ?? group[0];
  problems.add({ code: 'bracket-unclosed', rule: group[0].text('name'), place: last.place('up-to') });
}

/** The tariff that the lines of a scheme make, `null` when something in them is told. */
export function readTariff(rows: SchemeRows, problems: ProblemList): Tariff | null {
  const [first, ...others] = rows;
  const kind = first.word('tariff', readTariffWord, 'tariff');
  const rates = rows.map((row) => row.rate('rate'));
  const [rate = null] = rates;
  if (others.length === 0 && first.isBlankAt('up-to')) return rate === null ? null : { kind: 'flat', rate };
  for (const row of others) tellDifferences(first, row, problems);
  const bounds = rows.map((row) => row.amount('up-to'));
  const isInOrder = tellDisorder(rows, bounds, problems);
  if (kind === null || kind === 'flat') {
    if (first.isBlankAt('tariff') || kind === 'flat')
      problems.add({ code: 'tariff-unstated', rule: first.text('name'), place: first.place('tariff') });
    return null;
  }
  const brackets = rows.flatMap((_, position): readonly Bracket[] => {
    const found = rates[position] ?? null;
    return found === null ? [] : [{ upTo: bounds[position] ?? null, rate: found }];
  });
  const isWhole = brackets.length === rows.length && rows.at(-1)?.isBlankAt('up-to') === true;
  return isWhole && isInOrder ? { kind, brackets } : null;
}

/** What is said once, on the first line, may be repeated below it, not changed. */
function tellDifferences(first: RateRow, row: RateRow, problems: ProblemList): void {
  for (const role of saidOnce) {
    if (row.isBlankAt(role) || comparableText(row.text(role)) === comparableText(first.text(role))) continue;
    const [column, value] = [row.header(role), row.text(role)];
    problems.add({ code: 'bracket-line-differs', column, value, place: row.place(role) });
  }
}

const saidOnce: readonly RateRole[] = [
  'entrepreneur',
  'category',
  'status',
  'from',
  'to',
  'tariff',
  'base',
  'window',
  'monthly-fee',
  'monthly-floor',
  'monthly-cap',
  'yearly-floor',
  'yearly-cap',
  'exempt-months',
  'internal-rate',
  'levies',
];

/** Bounds rise from line to line; a bracket that ends before it begins is none. */
function tellDisorder(rows: SchemeRows, bounds: readonly (Money | null)[], problems: ProblemList): boolean {
  let isInOrder = true;
  rows.forEach((row, position) => {
    const below = bounds[position - 1] ?? null;
    const bound = bounds[position] ?? null;
    if (below === null || bound === null || bound.compare(below) > 0) return;
    isInOrder = false;
    const [before, value] = [below.toString(), bound.toString()];
    problems.add({ code: 'bracket-order', before, bound: value, place: row.place('up-to') });
  });
  return isInOrder;
}
