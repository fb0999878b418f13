import { emptySectionAccount, sectionAccounts } from '../domain/budget/section-account';
import { cashOfSections } from '../domain/budget/section-cash';
import { balanceOfMonths, type SectionMonths } from '../domain/budget/section-months';
import type { Entrepreneur } from '../domain/people/entrepreneur';
import type { Month } from '../domain/values/month';
import { sectionOf } from '../reports/contribution-entries';
import type { ContributionReport } from '../reports/contribution-report';
import type { SectionBooks, StatementAccount, StatementCash } from '../reports/statements-report';
import type { WorkbookSnapshot } from '../workbook/port';
import { hasErrors, type Problem } from '../workbook/problems';
import { PeopleIndex } from '../workbook/readers/people-index';
import { ProblemList } from '../workbook/readers/problem-list';
import { readCashPositions } from '../workbook/readers/read-cash-positions';
import { readSectionMonths } from '../workbook/readers/read-section-months';
import type { WorkbookReading } from '../workbook/readers/read-workbook';
import { reachOf, reachProblems, type Reach } from './books-reach';
import type { Books } from './budget-requests';
import { balanceOfWorkbook } from './read-budget-inputs';

/** What statements take of the books and of what was typed of the cash. */
export interface StatementBooks {
  readonly books?: SectionBooks;
  readonly cash: ReadonlyMap<string, StatementCash>;
  /** Errors about what was typed, warnings about the books. */
  readonly problems: readonly Problem[];
}

export interface StatementSources {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: WorkbookReading['settings'];
  readonly report: ContributionReport;
  readonly until: Month;
  /** Of the door; `null`: those that an import left in the workbook. */
  readonly books: Books | null;
}

/**
 * What the books say of every section, by month when they are entries. A cash position that was typed wins over theirs.
 */
export function statementBooks(sources: StatementSources): StatementBooks {
  const found = new ProblemList();
  const known = sources.books ?? booksOfWorkbook(sources, found);
  const sections = known?.sectionMonths ?? [];
  const reach = reachOf(sections, sources);
  if (known !== null) for (const problem of reachProblems(known, reach, sources)) found.add(problem);
  const books = known === null ? null : sectionBooks(known, reach, sources);
  if (known !== null && reach.kind === 'whole' && !hasAnybody(books, sources))
    found.add({ code: 'books-without-sections', books: known.title, place: null });
  const booked = reach.kind === 'whole' ? bookedCash(sections, sources) : [];
  const cash = new Map([...booked, ...typedCash(sources, found)]);
  return { ...(books === null ? {} : { books }), cash, problems: found.all };
}

/**
 * What an import left, else a balance on a sheet of the person's own. A balance that cannot be read gives nothing: the
 * budget tells why.
 */
function booksOfWorkbook({ snapshot, settings }: StatementSources, found: ProblemList): Books | null {
  const { decimal } = settings;
  const months = readSectionMonths(snapshot, decimal, found);
  if (months !== null) {
    const { title, sections } = months;
    return { title, balance: [], year: null, sectionMonths: sections };
  }
  const quiet = new ProblemList();
  const kept = balanceOfWorkbook(snapshot, decimal, quiet);
  return kept === null || hasErrors([...kept.problems, ...quiet.all]) ? null : kept.books;
}

function sectionBooks(
  { title, balance, sectionMonths = [] }: Books,
  reach: Reach,
  sources: StatementSources,
): SectionBooks | null {
  const { contribution } = sources.settings.accounts;
  if (reach.kind === 'other-year') return null;
  if (reach.kind === 'short') return { title, end: reach.last, accounts: new Map() };
  if (sectionMonths.length > 0) return { title, accounts: accountsByMonth(sectionMonths, sources) };
  const whole = [...sectionAccounts(balance, contribution)];
  if (whole.length === 0) return null;
  return { title, accounts: new Map(whole.map(([section, sofar]) => [section, { month: null, sofar }])) };
}

function hasAnybody(books: SectionBooks | null, { report }: StatementSources): boolean {
  return report.entrepreneurs.some(
    ({ entrepreneur }) => books?.accounts.has(sectionKey(entrepreneur)) === true,
  );
}

/** As books are looked up: without regard to case. */
function sectionKey(person: Entrepreneur): string {
  return sectionOf(person).toUpperCase();
}

/** Sections that are in the books at all; those without an entry in the year have an account of zeros. */
function accountsByMonth(
  sections: readonly SectionMonths[],
  { report, until, settings }: StatementSources,
): ReadonlyMap<string, StatementAccount> {
  const { contribution } = settings.accounts;
  const year = sectionAccounts(balanceOfMonths(sections, { from: report.year.start, until }), contribution);
  const last = sectionAccounts(balanceOfMonths(sections, { from: until, until }), contribution);
  return new Map(
    sections.map(({ section }): readonly [string, StatementAccount] => {
      const key = section.toUpperCase();
      const sofar = year.get(key) ?? emptySectionAccount;
      return [key, { month: last.get(key) ?? emptySectionAccount, sofar }];
    }),
  );
}

/** By identifier of the person. */
function bookedCash(
  sections: readonly SectionMonths[],
  { report, until, settings }: StatementSources,
): readonly (readonly [string, StatementCash])[] {
  const people = report.entrepreneurs.map(({ entrepreneur }) => entrepreneur);
  const owners = new Set(people.map(sectionKey));
  const { contribution } = settings.accounts;
  const cash = cashOfSections(sections, { owners, contribution, until });
  return people.flatMap((person): readonly (readonly [string, StatementCash])[] => {
    const own = cash?.get(sectionKey(person));
    if (own === undefined) return [];
    if (own.kind === 'unbalanced') return [[person.id, own]];
    return [[person.id, { kind: 'booked', amount: own.position }]];
  });
}

/** The positions typed for the last month, by identifier of the person. */
function typedCash(
  { snapshot, report, until, settings }: StatementSources,
  problems: ProblemList,
): readonly (readonly [string, StatementCash])[] {
  const people = new PeopleIndex(report.entrepreneurs.map(({ entrepreneur }) => entrepreneur));
  const { firstMonth, decimal } = settings;
  const typed = readCashPositions(snapshot, {
    people,
    year: report.year.year,
    firstMonth,
    decimal,
    problems,
  });
  return [...typed].flatMap(([id, months]): readonly (readonly [string, StatementCash])[] => {
    const own = months.get(until.index);
    if (own === undefined) return [];
    return [[id, { kind: 'typed', amount: own.amount, sheet: own.place.sheet }]];
  });
}
