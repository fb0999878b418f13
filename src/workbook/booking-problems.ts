import type { ClosingError, ClosingWarning } from './closing-problems';
import type { CollectiveError, CollectiveWarning } from './collective-problems';
import type { JournalError } from './journal-problems';
import { statementWarnings } from './statement-problems';
import type { StatementError, StatementWarning } from './statement-problems';

/** What concerns booking: shared activities, closed months, entries and statements. */
export type BookingError = JournalError | ClosingError | CollectiveError | StatementError;
export type BookingWarning = ClosingWarning | CollectiveWarning | StatementWarning;

export const bookingWarnings: Readonly<Record<BookingWarning['code'], true>> = {
  'closed-month-changed': true,
  'collective-key-not-whole': true,
  ...statementWarnings,
};
