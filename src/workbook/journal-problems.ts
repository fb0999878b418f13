import type { Place } from './place';

/** Why the entries of a month cannot be made. */
export type JournalError =
  /** The month lies outside those that have figures. */
  | {
      readonly code: 'month-not-computed';
      readonly month: string;
      readonly first: string;
      readonly last: string;
      readonly place: null;
    }
  /** Somebody whose statement was asked for, by a code or name that nobody has. */
  | {
      readonly code: 'statement-for-unknown';
      readonly text: string;
      readonly candidates: readonly string[];
      readonly place: null;
    }
  /** An entrepreneur with the section of the structure: debit and credit would fall together. */
  | {
      readonly code: 'section-of-structure';
      readonly who: string;
      readonly section: string;
      readonly place: Place | null;
    };
