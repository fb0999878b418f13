import type { Money } from '../../domain/values/money';
import type { Month } from '../../domain/values/month';
import type { Place } from '../problems';
import type { FoundTable } from './found-table';
import type { SideAmount } from './side-columns';

/** One amount of turnover as it stands in a table, not yet attached to a known entrepreneur. */
export interface TurnoverEntry {
  readonly who: WrittenIdentity;
  readonly month: Month;
  /** Negative for a credit note, whatever sign the table gives it. */
  readonly amount: Money;
  /** The cell of the amount. */
  readonly place: Place;
  /** The cell of the code or name; `null` when the whole sheet is one person's. */
  readonly whoPlace: Place | null;
  /** Number of the invoice; empty when there is none. */
  readonly number: string;
  /** The category of the sale and the number of the corrected invoice, as written; absent where there is none. */
  readonly category?: string;
  readonly corrects?: string;
  /** Purchases and the like of the same line; absent when there are none. */
  readonly sides?: readonly SideAmount[];
  /** `line`: a line of its own says it is a credit note. */
  readonly creditNote: 'line' | 'no';
}

/** Whose a line is, as written. Either may be empty, not both. */
export interface WrittenIdentity {
  readonly code: string;
  readonly name: string;
}

/** A table with all that its rows gave. */
export interface TurnoverTable {
  readonly table: FoundTable;
  readonly entries: readonly TurnoverEntry[];
  /** Lines of people without any amount: they are there, and gave nothing. */
  readonly withoutAmount: readonly { readonly who: WrittenIdentity; readonly place: Place }[];
  /** Months that the table speaks of, with figures or not. */
  readonly months: readonly Month[];
}
