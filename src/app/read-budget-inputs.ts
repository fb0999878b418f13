import type { BudgetLine } from '../domain/budget/budget-line';
import type { Grant } from '../domain/budget/grant';
import type { ContributionReport } from '../reports/contribution-report';
import type { DecimalChoice } from '../workbook/cells/read-amount';
import type { SheetKey, WorkbookSnapshot } from '../workbook/port';
import { hasErrors, type Problem } from '../workbook/problems';
import { PeopleIndex } from '../workbook/readers/people-index';
import { ProblemList } from '../workbook/readers/problem-list';
import {
  linesInForce,
  readBudgetLines,
  type BudgetLinesReading,
} from '../workbook/readers/read-budget-lines';
import {
  readContributionForecast,
  type ContributionForecast,
} from '../workbook/readers/read-contribution-forecast';
import { readGrants } from '../workbook/readers/read-grants';
import { readOwnBalance } from '../workbook/readers/read-own-balance';
import { readWorkbook, type WorkbookReading } from '../workbook/readers/read-workbook';
import { balanceInWorkbook, type BalanceOnSheet } from './balance-in-workbook';
import { ownedSheets } from './books-sheets';
import type { Books, BudgetSettings } from './budget-requests';
import { computeReport } from './compute-report';

/** All that a budget is built from, once it could be read. */
export interface BudgetSheets {
  readonly year: number;
  readonly reading: BudgetLinesReading;
  /** Those in force in the year. */
  readonly lines: readonly BudgetLine[];
  /** Of the door, else those that an earlier import left in the workbook. */
  readonly books: Books | null;
  readonly grants: readonly Grant[];
  readonly forecast: ContributionForecast;
  /** `null` when the workbook has no turnover. */
  readonly contribution: ContributionReport | null;
  readonly lastYear: ContributionReport | null;
  readonly entrepreneurs: ReadonlySet<string>;
  /** Our sheets that the workbook has already. */
  readonly owned: ReadonlySet<SheetKey>;
}

export interface BudgetReading {
  /** `null` when the problems hold an error. */
  readonly sheets: BudgetSheets | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads turnover, lines, forecasts, grants and the imported balance from one snapshot; all faults together. Warnings
 * about the turnover are those of the mutualisation: they are told there.
 */
export function readBudgetInputs(snapshot: WorkbookSnapshot, settings: BudgetSettings): BudgetReading {
  const turnover = readWorkbook(snapshot, settings);
  const found = new ProblemList();
  const { decimal } = turnover.settings;
  const reading = readBudgetLines(snapshot, decimal, found);
  const keys = [...new Set(reading.lines.map(({ line }) => line.key))];
  const grants = readGrants(snapshot, { keys, decimal }, found);
  const forecast = readContributionForecast(
    snapshot,
    { people: new PeopleIndex(turnover.people), decimal },
    found,
  );
  const onSheet = settings.books === undefined ? balanceOfWorkbook(snapshot, decimal, found) : null;
  const books = settings.books ?? onSheet?.books ?? null;
  const year = settings.year ?? turnover.settings.year ?? books?.year ?? null;
  const computed = computedYear(turnover);
  const problems = [...computed.problems, ...(onSheet?.problems ?? []), ...found.all];
  if (year === null && !problems.some(({ code }) => code === 'year-unknown'))
    problems.push({ code: 'year-unknown', place: null });
  if (year === null || hasErrors(problems)) return { sheets: null, problems };
  return {
    sheets: {
      year,
      reading,
      lines: linesInForce(reading.lines, year),
      books,
      grants,
      forecast,
      contribution: computed.report,
      lastYear: computed.report === null ? null : reportOf(snapshot, settings, year - 1),
      entrepreneurs: codesOf(turnover.people),
      owned: ownedSheets(snapshot),
    },
    problems,
  };
}

/** Codes as sections carry them: without regard to case. */
export function codesOf(people: WorkbookReading['people']): ReadonlySet<string> {
  return new Set(people.map(({ code }) => code.toUpperCase()).filter((code) => code !== ''));
}

/** What an earlier import left, else a trial balance that the person keeps on a sheet of her own. */
export function balanceOfWorkbook(
  snapshot: WorkbookSnapshot,
  decimal: DecimalChoice,
  problems: ProblemList,
): BalanceOnSheet | null {
  const own = readOwnBalance(snapshot, decimal, problems);
  return own === null ? balanceInWorkbook(snapshot) : { books: { ...own, year: null }, problems: [] };
}

interface ComputedYearReport {
  readonly report: ContributionReport | null;
  readonly problems: Problem[];
}

/** A workbook without any turnover has no contribution, and that alone refuses nothing. */
function computedYear(turnover: WorkbookReading): ComputedYearReport {
  const errors = turnover.problems.filter((problem) => hasErrors([problem]));
  const isOnlyAbsent = errors.every(({ code }) => code === 'no-turnover');
  if (turnover.inputs === null) return { report: null, problems: isOnlyAbsent ? [] : errors };
  const computed = computeReport(turnover);
  return 'report' in computed
    ? { report: computed.report, problems: [] }
    : { report: null, problems: computed.problems.filter((problem) => hasErrors([problem])) };
}

/**
 * The contributions of another year of the same workbook, of everybody who was there then; `null` when it has none, or
 * none that can be computed.
 */
function reportOf(
  snapshot: WorkbookSnapshot,
  settings: BudgetSettings,
  year: number,
): ContributionReport | null {
  const { report } = computedYear(readWorkbook(snapshot, { ...settings, year, unknownPeople: 'added' }));
  return report === null || report.totals.turnover.isZero ? null : report;
}
