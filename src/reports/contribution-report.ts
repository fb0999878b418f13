import type { ComputedLine } from '../domain/contribution/compute-contributions';
import type { Rounding } from '../domain/contribution/scheme';
import type { Entrepreneur } from '../domain/people/entrepreneur';
import type { FinancialYear } from '../domain/values/financial-year';
import type { Exact } from '../domain/values/exact';
import type { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';

/** What the accountant sees of a year of contributions: keys and figures, no cells, no French. */
export interface ContributionReport {
  readonly year: FinancialYear;
  readonly rounding: Rounding;
  /** From the first month of the year to the last one that has figures. */
  readonly months: readonly Month[];
  /** By code in natural order (E2 before E10), then by name. */
  readonly entrepreneurs: readonly EntrepreneurContribution[];
  readonly byMonth: readonly MonthTotal[];
  readonly totals: ContributionTotals;
  /** The last month that is closed; all before it are. */
  readonly closedUntil?: Month;
}

export interface EntrepreneurContribution {
  readonly entrepreneur: Entrepreneur;
  /** One per month of the report, in order, zeros included. */
  readonly lines: readonly ContributionLine[];
  readonly turnover: Money;
  readonly contribution: Money;
  /** Tenths of a percent of the year's contribution; all of them add up to 1 000 (0 when there is nothing to share). */
  readonly share: number;
}

/** A computed line, and whether the person was there. */
export interface ContributionLine extends ComputedLine {
  /** `absent` before the entry and after the exit. */
  readonly present: PresenceInMonth;
  /** What a change of closed months adds to this one; inside the amounts of the line. */
  readonly regularisations?: readonly Regularisation[];
  /** For a closed month: the rule in the words that it was closed with. */
  readonly frozenRule?: string;
}

/** A change of a closed month, booked in a later one: never a silent rewrite. */
export interface Regularisation {
  /** The closed month that changed. */
  readonly origin: Month;
  readonly turnover: Money;
  readonly base: Money;
  readonly contribution: Money;
}

/** `unknown` when neither entry nor exit is given. */
export type PresenceInMonth = 'present' | 'absent' | 'unknown';

export interface MonthTotal {
  readonly month: Month;
  readonly turnover: Money;
  readonly contribution: Money;
  /** Entrepreneurs with a turnover that is not zero. */
  readonly active: number;
}

export interface ContributionTotals {
  readonly turnover: Money;
  /** Sum of the lines, as printed. */
  readonly contribution: Money;
  /** What the rules give for the whole year, not rounded. */
  readonly exactContribution: Exact;
  /** contribution − exactContribution: what rounding line by line adds or takes. */
  readonly roundingDifference: Exact;
  readonly entrepreneurs: number;
}
