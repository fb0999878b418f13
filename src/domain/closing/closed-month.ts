import type { Day } from '../values/day';
import type { Money } from '../values/money';
import type { Month } from '../values/month';
import type { Rate } from '../values/rate';

/** A month whose figures do not change any more: what was booked stays booked. */
export interface ClosedMonth {
  readonly month: Month;
  readonly closedOn: Day;
  readonly lines: readonly FrozenLine[];
}

/** What was booked for one person in a closed month; several lines when it held regularisations. */
export interface FrozenLine {
  /** As {@link Entrepreneur.id}. */
  readonly personId: string;
  readonly code: string;
  readonly name: string;
  /** The month that the figures are about: an earlier one for a regularisation. */
  readonly origin: Month;
  readonly turnover: Money;
  readonly base: Money;
  readonly rate: Rate;
  /** The rule as it was worded then; a scheme may have changed since. */
  readonly rule: string;
  readonly contribution: Money;
}
