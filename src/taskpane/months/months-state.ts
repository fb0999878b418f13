import type { EntryResult } from '../../app/book-contributions';
import type { EntryFormat } from '../../app/export-entries';
import type { KnownMonth, KnownMonthsResult } from '../../app/read-months';
import type { StatementRequest, StatementResult } from '../../app/state-accounts';
import type { Day } from '../../domain/values/day';
import type { Month } from '../../domain/values/month';
import type { Applied } from '../../workbook/port';
import type { MutualisationState } from '../state/mutualisation-state';
import type { Problem } from '../../workbook/problems';

/** What was chosen of the months, and what came out. */
export interface MonthsState {
  /** The workbook as it was last looked at; `null` until it was. */
  readonly look: KnownMonthsResult | null;
  /** What the contributions were like then: other choices or another computation make the look old. */
  readonly basis: MutualisationState | null;
  /** As chosen; `null` for the last one that has figures. */
  readonly month: Month | null;
  readonly entriesOf: 'month' | 'year';
  readonly format: EntryFormat;
  /** Identifiers of the people whose statements are wanted; `null` for everybody. */
  readonly people: readonly string[] | null;
  readonly statementLayout: StatementRequest['layout'];
  /** The last month to close; `null` for the first open one. */
  readonly closeUntil: Month | null;
  /** The first month to reopen; `null` for the last closed one. */
  readonly reopenFrom: Month | null;
  /** What waits for the person to say yes. */
  readonly asked: AskedChange | null;
  readonly entries: DoneEntries | null;
  readonly statements: DoneStatements | null;
  readonly settled: SettledChange | null;
  /** Comments that found no line any more when sheets were written. */
  readonly moved: readonly Problem[];
  readonly refusal: MonthsRefusal | null;
  /** What came out last: it is brought into view. */
  readonly latest: MonthsPart | null;
}

export type MonthsPart = 'entries' | 'statements' | 'closing';

export type DoneEntries = Extract<EntryResult, { readonly status: 'done' }>;
export type DoneStatements = Extract<StatementResult, { readonly status: 'done' }>;

export type AskedChange =
  | { readonly kind: 'closing'; readonly months: readonly KnownMonth[]; readonly closedOn: Day }
  | { readonly kind: 'reopening'; readonly months: readonly Month[] };

export interface SettledChange {
  readonly asked: AskedChange;
  readonly sheets: Applied['sheets'];
}

export interface MonthsRefusal {
  readonly of: 'entries' | 'statements' | 'closing' | 'reopening';
  readonly problems: readonly Problem[];
}

export const initialMonths: MonthsState = {
  look: null,
  basis: null,
  month: null,
  entriesOf: 'month',
  format: 'fec',
  people: null,
  statementLayout: 'one-sheet',
  closeUntil: null,
  reopenFrom: null,
  asked: null,
  entries: null,
  statements: null,
  settled: null,
  moved: [],
  refusal: null,
  latest: null,
};
