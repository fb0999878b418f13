import type { ClosingError, ClosingWarning } from './closing-problems';
import type { CollectiveError, CollectiveWarning } from './collective-problems';
import type { JournalError } from './journal-problems';

/** What concerns booking: shared activities, closed months, entries and statements. */
export type BookingError = JournalError | ClosingError | CollectiveError;
export type BookingWarning = ClosingWarning | CollectiveWarning;

export const bookingWarnings: Readonly<Record<BookingWarning['code'], true>> = {
  'closed-month-changed': true,
  'collective-key-not-whole': true,
};
