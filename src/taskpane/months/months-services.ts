import type { EntryRequest, EntryResult } from '../../app/book-contributions';
import type { CloseRequest, ClosingResult } from '../../app/close-months';
import type { KnownMonthsResult } from '../../app/read-months';
import type { MutualisationSettings, StepProgress } from '../../app/requests';
import type { StatementRequest, StatementResult } from '../../app/state-accounts';
import type { Day } from '../../domain/values/day';
import type { Month } from '../../domain/values/month';

/** The words of the rules are added where the request is made: they are no data that travels. */
export type ClosingRequest = Omit<CloseRequest, 'wordRule'>;

/** What entries, statements and closing need of the workbook, and of the clock. */
export interface MonthsServices {
  /** Which months have figures and which are closed; nothing is written. */
  readonly readMonths: (
    settings: MutualisationSettings,
    progress: StepProgress,
  ) => Promise<KnownMonthsResult>;
  /** The entries alone, for a file. */
  readonly prepareEntries: (request: EntryRequest, progress: StepProgress) => Promise<EntryResult>;
  /** The same, written to a sheet of their own. */
  readonly writeEntries: (request: EntryRequest, progress: StepProgress) => Promise<EntryResult>;
  readonly writeStatements: (request: StatementRequest, progress: StepProgress) => Promise<StatementResult>;
  readonly closeMonths: (request: ClosingRequest, progress: StepProgress) => Promise<ClosingResult>;
  readonly reopenMonths: (month: Month, progress: StepProgress) => Promise<ClosingResult>;
  /** The day of a closing: only a door has a clock. */
  readonly today: () => Day;
}
