import type { AppropriationError, BooksDiffer } from './appropriation-problems';
import type { At, Place } from './place';
import type { BudgetError, BudgetWarning } from './budget-problems';
import type { FileError } from './file-problems';
import type { LedgerError, LedgerWarning } from './ledger-problems';
import { ledgerWarnings } from './ledger-problems';
import type { BookingError, BookingWarning } from './booking-problems';
import { bookingWarnings } from './booking-problems';

export type { At, Place } from './place';
import type { SchemeError, SchemeWarning } from './scheme-problems';
import { schemeWarnings } from './scheme-warnings';

export type { SchemeCellKind } from './scheme-problems';

/**
 * Every fault of the workbook, of the file or of the host that a person is told about: a value with a place
 * and facts. The sentences are made in `text/problem-sentences.ts`, one per code. Amounts and rates stand
 * here as decimal strings, months as `2014-01`, days as `2014-01-31`.
 */
export type Problem = ErrorProblem | WarningProblem;

/** Refuses the request: all are listed, nothing is written. */
export type ErrorProblem =
  | AmountError
  | PersonError
  | PeriodError
  | SettingError
  | AppropriationError
  | BudgetError
  | LedgerError
  | BookingError
  | SchemeError
  | WorkbookError
  | FileError;

/** Does not refuse. */
export type WarningProblem =
  | BooksDiffer
  | BudgetWarning
  | LedgerWarning
  | SchemeWarning
  | ({ readonly code: 'amount-as-text'; readonly text: string; readonly amount: string } & At)
  | ({ readonly code: 'third-decimal'; readonly value: string; readonly rounded: string } & At)
  | ({ readonly code: 'total-differs'; readonly printed: string; readonly sum: string } & At)
  /** HT + VAT of a line is not its TTC. */
  | ({ readonly code: 'vat-differs'; readonly printed: string; readonly sum: string } & At)
  /** The amount stands in the given ratio (1.2, 1.1, 1.055) to this person's usual one: VAT included? */
  | ({ readonly code: 'vat-suspected'; readonly ratio: string } & AboutAmount & At)
  | ({ readonly code: 'negative-month' } & AboutAmount & At)
  | ({ readonly code: 'outlier'; readonly median: string } & AboutAmount & At)
  | ({ readonly code: 'before-entry'; readonly day: string } & AboutAmount & At)
  | ({ readonly code: 'after-exit'; readonly day: string } & AboutAmount & At)
  /** Present, but without any figure in these months. */
  | ({ readonly code: 'month-missing'; readonly who: string; readonly months: readonly string[] } & At)
  /** No sheet, column or line at all gives these months. */
  | {
      readonly code: 'month-missing-for-all';
      readonly months: readonly string[];
      readonly place: Place | null;
    }
  /** A second line for the same person and month is negative: taken as a credit note and deducted. */
  | ({ readonly code: 'credit-note-line' } & AboutAmount & At)
  /** The code is known and the name beside it is another one. */
  | ({ readonly code: 'name-differs'; readonly known: string; readonly found: string } & At)
  /** Without a table of entrepreneurs: two names so close that one may be a misspelling. */
  | ({ readonly code: 'names-alike'; readonly name: string; readonly other: string } & At)
  | ({ readonly code: 'outside-year'; readonly lines: number; readonly year: string } & At)
  /** Lines with an amount but nothing that says whose it is, and which is not a total. */
  | ({ readonly code: 'row-without-name'; readonly amount: string } & At)
  | ({ readonly code: 'rate-unusual'; readonly rate: string } & At)
  /** A rate for a status that no entrepreneur has: it applies to nobody. */
  | ({ readonly code: 'status-unused'; readonly status: string } & At)
  /** The title of the sheet tells one month, a line above the table another; the title counts. */
  | ({ readonly code: 'period-differs'; readonly used: string; readonly other: string } & At)
  | BookingWarning
  /** A comment that the person had typed beside a line that is not there any more: kept on the checks sheet. */
  | {
      readonly code: 'comment-kept';
      readonly comment: string;
      readonly line: string;
      readonly place: Place | null;
    };

type AmountError =
  | ({ readonly code: 'amount-unreadable'; readonly text: string } & At)
  /** `16.325`: the two readings; the person chooses with the decimal setting. */
  | ({
      readonly code: 'amount-ambiguous';
      readonly text: string;
      readonly asComma: string;
      readonly asPoint: string;
    } & At)
  | ({ readonly code: 'cell-error'; readonly value: string } & At)
  /** The only amounts of the table include VAT. */
  | ({ readonly code: 'vat-included'; readonly header: string } & At)
  /** Several columns could be the turnover and nothing tells which. */
  | ({ readonly code: 'amount-column-ambiguous'; readonly headers: readonly string[] } & At);

type PersonError =
  | ({
      readonly code: 'entrepreneur-unknown';
      readonly text: string;
      readonly candidates: readonly string[];
    } & At)
  | ({
      readonly code: 'entrepreneur-ambiguous';
      readonly text: string;
      readonly candidates: readonly string[];
    } & At)
  /** The same code (or the same name without code) twice in the table of entrepreneurs. */
  | ({ readonly code: 'entrepreneur-duplicate'; readonly who: string; readonly first: Place } & At)
  | ({ readonly code: 'entrepreneur-nameless' } & At)
  | ({ readonly code: 'exit-before-entry'; readonly who: string } & At);

type PeriodError =
  /** The same month twice for the same person, or for everyone (`who` null). */
  | ({
      readonly code: 'month-twice';
      readonly month: string;
      readonly who: string | null;
      readonly first: Place;
    } & At)
  | ({ readonly code: 'date-unreadable'; readonly text: string } & At)
  /** A table of amounts that tells no month. */
  | ({ readonly code: 'period-unknown' } & At)
  /** Months without a year anywhere (`years` empty), or several years to choose from. */
  | { readonly code: 'year-unknown'; readonly place: Place | null }
  | { readonly code: 'year-ambiguous'; readonly years: readonly string[]; readonly place: Place | null };

type SettingError =
  | ({
      readonly code: 'parameter-invalid';
      readonly parameter: string;
      readonly value: string;
      readonly expected: ParameterKind;
    } & At)
  | ({
      readonly code: 'parameter-unknown-person';
      readonly text: string;
      readonly candidates: readonly string[];
    } & At)
  | ({ readonly code: 'rate-invalid'; readonly value: string } & At)
  /** A plain `1` may be 1 % or 100 %. */
  | ({ readonly code: 'rate-ambiguous'; readonly value: string } & At)
  | ({ readonly code: 'rates-overlap'; readonly rule: string; readonly first: Place } & At)
  /** No rate is in force for this person in this month. */
  | {
      readonly code: 'rate-missing';
      readonly who: string;
      readonly month: string;
      readonly place: Place | null;
    }
  | ({
      readonly code: 'correction-invalid';
      readonly column: string;
      readonly value: string;
      readonly expected: string;
    } & At);

export type ParameterKind =
  | 'year'
  | 'month'
  | 'rate'
  | 'rounding'
  | 'decimal'
  | 'date'
  | 'known-name'
  | 'count'
  | 'amount'
  | 'positive-amount'
  | 'appropriation-choice'
  | 'account'
  | 'ledger-code';

type WorkbookError =
  | { readonly code: 'no-turnover'; readonly place: null; readonly sheets: readonly string[] }
  | ({ readonly code: 'sheet-protected' } & At)
  | ({ readonly code: 'sheet-title-taken' } & At)
  | ({ readonly code: 'table-name-taken'; readonly table: string } & At)
  | ({ readonly code: 'target-occupied' } & At)
  | ({ readonly code: 'target-filtered' } & At)
  | ({ readonly code: 'target-merged' } & At)
  | { readonly code: 'structure-locked'; readonly place: null }
  | { readonly code: 'workbook-read-only'; readonly place: null }
  | { readonly code: 'workbook-shared'; readonly place: null }
  | { readonly code: 'cell-being-edited'; readonly place: null }
  | { readonly code: 'session-lost'; readonly place: null }
  | { readonly code: 'connection-lost'; readonly place: null }
  | { readonly code: 'access-denied'; readonly place: null }
  | { readonly code: 'excel-too-old'; readonly place: null; readonly needs: string }
  | { readonly code: 'too-much-data'; readonly place: Place | null }
  /** The host failed in a way that we do not know; `detail` is its own word. */
  | { readonly code: 'host-failed'; readonly place: null; readonly detail: string }
  /** The host failed half way and what was there could not be put back whole. */
  | { readonly code: 'restore-failed'; readonly place: null; readonly sheets: readonly string[] }
  | { readonly code: 'cancelled'; readonly place: null };

interface AboutAmount {
  readonly who: string;
  readonly month: string;
  readonly amount: string;
}

export type ProblemCode = Problem['code'];
export type Severity = 'error' | 'warning';

const warningCodes: Readonly<Record<WarningProblem['code'], true>> = {
  'amount-as-text': true,
  'third-decimal': true,
  'total-differs': true,
  'vat-differs': true,
  'vat-suspected': true,
  'negative-month': true,
  outlier: true,
  'before-entry': true,
  'after-exit': true,
  'month-missing': true,
  'month-missing-for-all': true,
  'credit-note-line': true,
  'name-differs': true,
  'names-alike': true,
  'outside-year': true,
  'row-without-name': true,
  'rate-unusual': true,
  'status-unused': true,
  'period-differs': true,
  ...bookingWarnings,
  'comment-kept': true,
  'books-differ': true,
  'budget-template-used': true,
  'books-missing': true,
  'accounts-unmapped': true,
  'sections-missing': true,
  'contribution-differs': true,
  'internal-flow-open': true,
  'books-of-other-year': true,
  'forecast-differs': true,
  'cice-too-large': true,
  ...ledgerWarnings,
  ...schemeWarnings,
};

export function isWarning(problem: Problem): problem is WarningProblem {
  return problem.code in warningCodes;
}

export function severityOf(problem: Problem): Severity {
  return isWarning(problem) ? 'warning' : 'error';
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => !isWarning(problem));
}

export type { FileKind } from './file-problems';
