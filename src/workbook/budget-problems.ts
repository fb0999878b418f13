import type { Place } from './problems';

interface Located {
  readonly place: Place;
}

/** Why a budget cannot be built. */
export type BudgetError =
  /** A sheet of ours whose header line cannot be found: renamed or deleted. */
  | ({ readonly code: 'header-missing'; readonly columns: readonly string[] } & Located)
  /** A budget line without a name. */
  | ({ readonly code: 'budget-line-nameless' } & Located)
  /** The same key for the same years on two lines. */
  | ({ readonly code: 'budget-line-twice'; readonly key: string; readonly first: Place } & Located)
  /** A word that is none of those that the column knows. */
  | ({
      readonly code: 'budget-word-unknown';
      readonly column: string;
      readonly text: string;
      readonly words: readonly string[];
    } & Located)
  /** Accounts of a line that cannot be read: `64x`. */
  | ({ readonly code: 'accounts-unreadable'; readonly text: string; readonly piece: string } & Located)
  | ({
      readonly code: 'budget-year-unreadable';
      readonly column: string;
      readonly text: string;
    } & Located)
  /** More than one line of the structure takes the computed contribution. */
  | ({ readonly code: 'contribution-line-twice'; readonly first: Place } & Located)
  /** Several lines take an account just as closely: nothing tells which one is meant. */
  | {
      readonly code: 'account-taken-twice';
      readonly account: string;
      readonly section: string;
      readonly lines: readonly string[];
      /** Of the second line, where the mapping stands in the workbook. */
      readonly place: Place | null;
    }
  /** A grant of a line that is not there. */
  | ({
      readonly code: 'budget-key-unknown';
      readonly key: string;
      readonly candidates: readonly string[];
    } & Located);

export type BudgetWarning =
  /** There is no list of lines yet: the usual ones were taken, without any forecast. */
  | { readonly code: 'budget-template-used'; readonly place: null }
  /** Neither a file of accounts nor a balance in the workbook: only typed figures are actual. */
  | { readonly code: 'books-missing'; readonly place: null }
  | {
      readonly code: 'accounts-unmapped';
      readonly count: number;
      readonly total: string;
      readonly accounts: readonly string[];
      readonly place: null;
    }
  /** The books tell no analytic section: the two perimeters cannot be told apart. */
  | { readonly code: 'sections-missing'; readonly place: null }
  /** The contribution as booked is not the computed one. */
  | {
      readonly code: 'contribution-differs';
      readonly computed: string;
      readonly received: string;
      readonly paid: string;
      readonly place: null;
    }
  /** The internal flow does not net to zero in the books. */
  | {
      readonly code: 'internal-flow-open';
      readonly received: string;
      readonly paid: string;
      readonly place: null;
    }
  /** The books close in another year than the turnover. */
  | {
      readonly code: 'books-of-other-year';
      readonly books: number;
      readonly year: number;
      readonly place: null;
    }
  /** Account 649 is more than the rate of the year on all of the pay (CGI art. 244 quater C). */
  | {
      readonly code: 'cice-too-large';
      readonly cice: string;
      readonly pay: string;
      readonly rate: string;
      readonly place: null;
    }
  /** The forecasts by entrepreneur are not the forecast of the line. */
  | {
      readonly code: 'forecast-differs';
      readonly people: string;
      readonly line: string;
      readonly place: Place | null;
    };
