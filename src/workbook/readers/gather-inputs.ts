import type { ContributionInputs, OtherKind } from '../../domain/contribution/contribution-inputs';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { Day } from '../../domain/values/day';
import type { FinancialYear } from '../../domain/values/financial-year';
import type { Month } from '../../domain/values/month';
import { hasErrors, type Problem } from '../problems';
import type { IgnoredReason } from '../understanding';
import { attachEntries, type AttachedEntry } from './attach-entries';
import { checkHistory } from './check-history';
import { checkPresence } from './check-presence';
import { checkRepeats } from './check-repeats';
import { gatherFigures } from './monthly-figures';
import type { PeopleIndex } from './people-index';
import type { ProblemList } from './problem-list';
import type { ListedPeople } from './read-people';
import type { ReadTable } from './read-turnover-tables';
import { findRecaps } from './set-recaps-aside';
import type { SheetTables } from './sheet-tables';
import { turnoverAmounts } from './turnover-amounts';

export interface GatheringParts {
  readonly sheets: readonly SheetTables[];
  readonly tables: readonly ReadTable[];
  readonly people: ListedPeople;
  readonly index: PeopleIndex;
  readonly year: FinancialYear | null;
  /** Tables of other things than turnover. */
  readonly strangers: ReadonlySet<number>;
  /** Tables of the sheets that give other amounts than turnover. */
  readonly sideTables: readonly SideTable[];
  /** Categories that a scheme is for: their spelling there, by comparable form. */
  readonly categories: ReadonlyMap<string, string>;
  readonly problems: ProblemList;
}

/** A table that gives purchases and the like, read as one of turnover. */
export interface SideTable {
  readonly kind: OtherKind;
  readonly table: ReadTable;
}

export interface GatheredInputs {
  readonly turnover: Pick<ContributionInputs, 'lastMonth' | 'entrepreneurs' | 'turnover' | 'others'> | null;
  readonly setAside: ReadonlyMap<number, IgnoredReason>;
}

/** From tables to the turnover of known people: which tables count, whose the lines are, what is odd about them. */
export function gatherInputs(parts: GatheringParts): GatheredInputs {
  const { tables, year, problems } = parts;
  const setAside = new Map<number, IgnoredReason>(
    [...parts.strangers].map((table) => [table, 'nobody-known']),
  );
  if (year !== null) {
    tables.forEach(({ turnover }, position) => {
      const isOutside = turnover.months.length > 0 && !turnover.months.some((month) => year.contains(month));
      if (isOutside) setAside.set(position, 'outside-year');
    });
  }
  const attached = attachEntries(tables, parts.index);
  const compared = attached.flatMap(({ entries: own }, table) => (setAside.has(table) ? [] : own));
  for (const recap of findRecaps(
    compared,
    tables.map(({ table }) => table.kind),
  ))
    setAside.set(recap, 'same-figures-elsewhere');
  // A table that does not count gives nothing, and what is wrong in it hinders nobody.
  tables.forEach((table, position) => {
    if (!setAside.has(position))
      tellTable(table.problems.concat(attached[position]?.problems ?? []), problems);
  });
  const entries = attached.flatMap(({ entries: own }, table) => (setAside.has(table) ? [] : own));
  if (year === null) {
    tellNoTurnover(parts);
    return { turnover: null, setAside };
  }
  const inYear = entries.filter(({ month }) => year.contains(month));
  tellOutsideYear(entries, year, parts);
  checkRepeats(
    inYear,
    tables.map(({ table }) => table),
    problems,
  );
  const lastMonth = lastOf(inYear.map(({ month }) => month));
  if (lastMonth === null) {
    tellNoTurnover(parts);
    return { turnover: null, setAside };
  }
  const entrepreneurs = parts.people.people.filter((person) => belongs(person, year, inYear));
  tellAboutPeople(entrepreneurs, inYear, { ...parts, year, lastMonth });
  const { categories } = parts;
  const apart = attachSides(parts);
  const amounts = turnoverAmounts({ entries: inYear, invoices: entries, apart, categories }, problems);
  return { turnover: { lastMonth, entrepreneurs, ...amounts }, setAside };
}

function attachSides({
  sideTables,
  index,
  problems,
}: GatheringParts): readonly (readonly [OtherKind, AttachedEntry])[] {
  const attached = attachEntries(
    sideTables.map(({ table }) => table),
    index,
  );
  return sideTables.flatMap(({ kind, table }, position) => {
    const { entries = [], problems: found = [] } = attached[position] ?? {};
    tellTable(table.problems.concat(found), problems);
    return entries.map((entry) => [kind, entry] as const);
  });
}

/** What is wrong in a table; a year that nobody knows is told once, not for every sheet. */
function tellTable(found: readonly Problem[], problems: ProblemList): void {
  for (const problem of found) {
    const isTold =
      problem.code === 'year-unknown' && problems.all.some(({ code }) => code === 'year-unknown');
    if (!isTold) problems.add(problem);
  }
}

/** Said only when no error explains already why there is nothing to compute. */
function tellNoTurnover({ problems, sheets }: GatheringParts): void {
  if (hasErrors(problems.all)) return;
  const names = sheets.filter(({ role }) => role === 'data').map(({ sheet }) => sheet.name);
  problems.add({ code: 'no-turnover', sheets: names, place: null });
}

function tellOutsideYear(
  entries: readonly AttachedEntry[],
  year: FinancialYear,
  { tables, problems }: GatheringParts,
): void {
  const outside = new Map<number, AttachedEntry[]>();
  for (const entry of entries) {
    if (year.contains(entry.month)) continue;
    const left = outside.get(entry.table);
    if (left === undefined) outside.set(entry.table, [entry]);
    else left.push(entry);
  }
  for (const [position, left] of outside) {
    const [first] = left;
    if (first === undefined || tables[position] === undefined) continue;
    problems.add({ code: 'outside-year', lines: left.length, year: String(year.year), place: first.place });
  }
}

/** Listed and there at some time of the year, or with a turnover in it. */
function belongs(person: Entrepreneur, year: FinancialYear, entries: readonly AttachedEntry[]): boolean {
  const isThere =
    (person.entry === null || person.entry.compare(Day.lastOf(year.end)) <= 0) &&
    (person.exit === null || person.exit.compare(Day.firstOf(year.start)) >= 0);
  return isThere || entries.some(({ entrepreneur }) => entrepreneur.id === person.id);
}

interface PeopleParts extends GatheringParts {
  readonly year: FinancialYear;
  readonly lastMonth: Month;
}

function tellAboutPeople(
  entrepreneurs: readonly Entrepreneur[],
  entries: readonly AttachedEntry[],
  parts: PeopleParts,
): void {
  const { year, lastMonth, tables, problems } = parts;
  const months = year.months.filter((month) => month.compare(lastMonth) <= 0);
  const given = new Set(entries.map(({ month }) => month.index));
  const missing = months.filter((month) => !given.has(month.index));
  if (missing.length > 0)
    problems.add({ code: 'month-missing-for-all', months: missing.map(String), place: null });
  const listed = new Set<number>();
  for (const { month, table } of entries) {
    if (tables[table]?.table.kind !== 'journal') listed.add(month.index);
  }
  const figures = gatherFigures(entrepreneurs, entries);
  checkPresence(figures, {
    months,
    missingForAll: new Set(missing.map(({ index }) => index)),
    isJournalOnly: (month) => !listed.has(month.index),
    placeOfPerson: (id) => parts.people.placeOf.get(id) ?? null,
    problems,
  });
  checkHistory(figures, problems);
}

function lastOf(months: readonly Month[]): Month | null {
  return months.reduce<Month | null>(
    (last, month) => (last === null || month.compare(last) > 0 ? month : last),
    null,
  );
}
