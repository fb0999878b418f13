import type { Exact } from '../values/exact';
import type { Money } from '../values/money';
import type { Month } from '../values/month';
import type { Rate } from '../values/rate';
import type { Scheme } from './scheme';

/** How the amount of one line came about, as data; `text/` makes a sentence of it. */
export interface Working {
  /** One for each rule that had a part in the month; mostly one. */
  readonly parts: readonly ChargePart[];
  /** The sum of the parts in euros, before rounding. */
  readonly exact: Exact;
}

/** What one rule gave in one month. */
export interface ChargePart {
  readonly rule: Scheme;
  /** The base of the month; negative for credit notes. */
  readonly base: Money;
  /** The cumulated base before the month, for a window longer than it; `null` otherwise. */
  readonly cumulatedBefore: Money | null;
  readonly slices: readonly Slice[];
  readonly internal: Slice | null;
  readonly fee: Money;
  /** Slices, internal sales and fee together; and what floor and cap left of them, before the levies. */
  readonly beforeLimit: Exact;
  readonly afterLimit: Exact;
  /** The floor or cap that decided, `null` when none did. */
  readonly limit: AppliedLimit | null;
  /** Set in a month of exemption: its rank since the entry. */
  readonly exemptRank: number | null;
  readonly levies: readonly ChargedLevy[];
  /** The month of the corrected invoices, for credit notes that take the rule of another month. */
  readonly corrects: Month | null;
  readonly exact: Exact;
}

/** A part of the base and the rate that it bears. */
export interface Slice {
  readonly amount: Money;
  readonly rate: Rate;
}

export interface AppliedLimit {
  readonly kind: 'floor' | 'cap';
  readonly per: 'month' | 'year';
  /** The limit that was applied, pro rata where it is. */
  readonly amount: Money;
  /** For a limit of the year: as it stands in the scheme, and over how many months it was taken. */
  readonly ofYear: { readonly amount: Money; readonly months: number } | null;
}

export interface ChargedLevy {
  readonly name: string;
  /** `null` for an amount by month. */
  readonly slice: Slice | null;
  readonly amount: Exact;
}
