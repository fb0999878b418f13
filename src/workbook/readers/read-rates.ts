import type { Scheme, Scope } from '../../domain/contribution/scheme';
import type { Day } from '../../domain/values/day';
import { isBlank } from '../cells/cell-text';
import { comparableText } from '../layout/comparable-text';
import { readBaseWord, readWindowWord } from '../layout/scheme-words';
import type { Place } from '../problems';
import type { Area, RowSnapshot } from '../port';
import type { RateTable } from './find-rate-table';
import { groupRows, readTariff, type SchemeRows } from './group-brackets';
import type { PeopleIndex } from './people-index';
import type { ProblemList } from './problem-list';
import { RateRow, type RateContext } from './rate-row';
import { readSchemeTerms } from './read-scheme-terms';
import { rowsBetween } from './sheet-rows';

/** A scheme and the cell of its (first) rate. */
export interface PlacedScheme {
  readonly scheme: Scheme;
  readonly place: Place;
}

/** Reads schemes, each for a person, a category of sale, a status or the whole co-operative. */
export function readRates(
  table: RateTable,
  people: PeopleIndex,
  context: RateContext,
): readonly PlacedScheme[] {
  const { problems } = context;
  const rows = rowsBetween(table.sheet, table.headerRow + 1, table.area.bottom)
    .filter((row) => !isEmptyBetween(row, table.area))
    .map((row) => new RateRow(row, table, context));
  const schemes = groupRows(rows, problems).flatMap((group): readonly PlacedScheme[] => {
    const scheme = readScheme(group, people, problems);
    return scheme === null ? [] : [{ scheme, place: group[0].place('rate') }];
  });
  tellOverlaps(schemes, problems);
  return schemes;
}

function isEmptyBetween(row: RowSnapshot, { left, right }: Area): boolean {
  return row.cells.filter(({ column }) => column >= left && column <= right).every(isBlank);
}

function readScheme(rows: SchemeRows, people: PeopleIndex, problems: ProblemList): Scheme | null {
  const [row] = rows;
  const tariff = readTariff(rows, problems);
  const scope = row.scope(people);
  const validFrom = row.day('from', 'first');
  const validTo = row.day('to', 'last');
  const base = row.word('base', readBaseWord, 'base') ?? 'turnover';
  const window = row.word('window', readWindowWord, 'window') ?? 'month';
  const terms = readSchemeTerms(row, problems);
  if (tariff === null || scope === null) return null;
  const scheme = { name: row.text('name'), scope, validFrom, validTo, base, window, tariff };
  return terms === undefined ? scheme : { ...scheme, terms };
}

/** Two rates for the same scope in force on one day: nobody could tell which applies. */
function tellOverlaps(schemes: readonly PlacedScheme[], problems: ProblemList): void {
  schemes.forEach((later, position) => {
    const earlier = schemes
      .slice(0, position)
      .find((one) => isSameScope(one.scheme.scope, later.scheme.scope) && overlap(one.scheme, later.scheme));
    if (earlier === undefined) return;
    problems.add({
      code: 'rates-overlap',
      rule: later.scheme.name,
      first: earlier.place,
      place: later.place,
    });
  });
}

function isSameScope(a: Scope, b: Scope): boolean {
  if (a.kind === 'entrepreneur') return b.kind === 'entrepreneur' && a.entrepreneurId === b.entrepreneurId;
  if (a.kind === 'status')
    return b.kind === 'status' && comparableText(a.status) === comparableText(b.status);
  if (a.kind === 'category')
    return b.kind === 'category' && comparableText(a.category) === comparableText(b.category);
  return b.kind === 'cooperative';
}

function overlap(a: Scheme, b: Scheme): boolean {
  const startsBeforeEnd = (start: Day | null, end: Day | null): boolean =>
    start === null || end === null || start.compare(end) <= 0;
  return startsBeforeEnd(a.validFrom, b.validTo) && startsBeforeEnd(b.validFrom, a.validTo);
}
