import type { Day } from '../values/day';
import type { Money } from '../values/money';
import type { Rate } from '../values/rate';

/** A scheme (barème) as data: to whom it applies, from when to when, on which base, by which tariff and terms. */
export interface Scheme {
  /** Shown on every line that it gives; empty when the rate stands in a plain parameter or column. */
  readonly name: string;
  readonly scope: Scope;
  /** Both ends included; `null` is open. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly base: BaseKind;
  readonly window: SchemeWindow;
  readonly tariff: Tariff;
  /** Absent when there is nothing but base and tariff. */
  readonly terms?: SchemeTerms;
}

/** Gross margin is turnover less purchases and subcontracting. */
export type BaseKind = 'turnover' | 'turnover-less-resale' | 'gross-margin';

/** Over what the base adds up before the brackets are looked at: the month alone, the financial year, the whole stay. */
export type SchemeWindow = 'month' | 'year' | 'since-entry';

export type Tariff = { readonly kind: 'flat'; readonly rate: Rate } | BracketTariff;

/**
 * `marginal`: each slice at its own rate. `slab`: the whole base of the window at the rate of the bracket that it
 * reaches. `crossing-month`: the month's base at the rate of the bracket that the cumulated base reaches in it.
 */
export interface BracketTariff {
  readonly kind: 'marginal' | 'slab' | 'crossing-month';
  /** By rising upper bound, the last one open: there can be neither holes nor overlaps. */
  readonly brackets: readonly Bracket[];
}

/** `(lower, upper]`, as people write « up to 2 000 € »; `null` is open. */
export interface Bracket {
  readonly upTo: Money | null;
  readonly rate: Rate;
}

/**
 * What comes with the tariff. Floors and caps bound tariff, fee and internal sales together; levies come on top.
 * Fee and monthly limits are due for months of presence; yearly ones are pro rata of the months of presence.
 */
export interface SchemeTerms {
  readonly monthlyFee?: Money;
  readonly monthlyFloor?: MonthlyFloor;
  readonly yearlyFloor?: Money;
  readonly monthlyCap?: Money;
  readonly yearlyCap?: Money;
  /** The first months since the entry, in which nothing but the levies is due. */
  readonly exemptMonths?: number;
  /** For sales to other entrepreneurs of the co-operative, which then stand outside base and window. */
  readonly internalRate?: Rate;
  readonly levies?: readonly Levy[];
}

/** The floor of a month, and another one in the first months of a stay. */
export interface MonthlyFloor {
  readonly amount: Money;
  readonly beginning: { readonly months: number; readonly amount: Money } | null;
}

/** An add-on (insurance, CG Scop…): a rate on the base or on the turnover, or an amount for each month of presence. */
export type Levy =
  | { readonly kind: 'rate'; readonly name: string; readonly rate: Rate; readonly of: 'base' | 'turnover' }
  | { readonly kind: 'fixed'; readonly name: string; readonly amount: Money };

/** The most specific scheme in force applies: entrepreneur, category of sale, status, then the whole co-operative. */
export type Scope =
  | { readonly kind: 'entrepreneur'; readonly entrepreneurId: string }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'cooperative' };

/** `month`: each line rounded half away from zero. `cumulative`: lines add up to the rounded year exactly. */
export type Rounding = 'month' | 'cumulative';

/** True when base × rate of each month says it all. */
export function isPlainRate(scheme: Scheme): boolean {
  return scheme.tariff.kind === 'flat' && scheme.base === 'turnover' && scheme.terms === undefined;
}
