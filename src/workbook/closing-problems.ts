import type { At, Place } from './place';

/** What stands in the way of closing and reopening, and of trusting what was closed. */
export type ClosingError =
  /** Figures of a closed month are not those that were frozen. */
  | ({ readonly code: 'closed-month-altered'; readonly month: string } & At)
  | {
      readonly code: 'month-already-closed';
      readonly month: string;
      readonly until: string;
      readonly place: null;
    }
  | {
      readonly code: 'month-not-closed';
      readonly month: string;
      /** The last closed month, `null` when none is. */
      readonly until: string | null;
      readonly place: null;
    };

/** A closed month would be another today: the difference is booked in `booked`, or in no month of this year. */
export interface ClosingWarning {
  readonly code: 'closed-month-changed';
  readonly month: string;
  readonly who: readonly string[];
  readonly contribution: string;
  readonly booked: string | null;
  readonly place: Place | null;
}
