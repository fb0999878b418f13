import type { At, Place } from './place';

/** Typed cash positions that cannot be taken. */
export type StatementError =
  /** A second position of the same person for the same month. */
  | ({
      readonly code: 'cash-twice';
      readonly who: string;
      readonly month: string;
      readonly first: Place;
    } & At)
  /** A column of positions that tells no month, on a sheet that tells none either. */
  | ({ readonly code: 'cash-month-unknown'; readonly header: string } & At);

/** What the books say of a section and cannot be right. */
export type StatementWarning =
  /** The entries of the books end before the month of the statements: nothing of them can be shown. */
  | {
      readonly code: 'books-end-before';
      readonly books: string;
      readonly last: string;
      readonly until: string;
      readonly place: null;
    }
  /** Books were found, and nothing in them is under the section of an entrepreneur. */
  | { readonly code: 'books-without-sections'; readonly books: string; readonly place: null }
  /** Entries of the section neither balance nor miss exactly its contribution: `gap` is debit − credit. */
  | {
      readonly code: 'section-unbalanced';
      readonly who: string;
      readonly section: string;
      readonly gap: string;
      readonly place: null;
    }
  /** The contribution of the section in the books up to the month is not the computed one. */
  | {
      readonly code: 'section-contribution-differs';
      readonly who: string;
      readonly section: string;
      readonly month: string;
      readonly computed: string;
      readonly booked: string;
      readonly place: null;
    };

export const statementWarnings: Readonly<Record<StatementWarning['code'], true>> = {
  'books-end-before': true,
  'books-without-sections': true,
  'section-unbalanced': true,
  'section-contribution-differs': true,
};
