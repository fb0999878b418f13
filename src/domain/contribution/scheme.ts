import type { Day } from '../values/day';
import type { Rate } from '../values/rate';

/**
 * A scheme (barème) as data: to whom it applies, from when to when, on which base, by which tariff. Flat
 * rates on turnover are what there is today; base, window and tariff are unions that further kinds extend.
 */
export interface Scheme {
  /** Shown on every line that it gives; empty when the rate stands in a plain parameter or column. */
  readonly name: string;
  readonly scope: Scope;
  /** Both ends included; `null` is open. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly base: 'turnover';
  readonly window: 'month';
  readonly tariff: Tariff;
}

export type Tariff = { readonly kind: 'flat'; readonly rate: Rate };

/** The most specific scheme in force applies: entrepreneur, then status, then the whole co-operative. */
export type Scope =
  | { readonly kind: 'entrepreneur'; readonly entrepreneurId: string }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'cooperative' };

/** `month`: each line rounded half away from zero. `cumulative`: lines add up to the rounded year exactly. */
export type Rounding = 'month' | 'cumulative';
