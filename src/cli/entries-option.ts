import { exportEntries, type EntryFormat } from '../app/export-entries';
import { readTypedDay } from '../app/typed-day';
import type { Day } from '../domain/values/day';
import type { AppropriationReport } from '../reports/appropriation-report';
import { appropriationUsage } from '../text/appropriation-cli-text';
import { appropriationJournal } from '../text/appropriation-journal';
import { choiceOf } from './setting-options';
import { UsageError } from './usage-error';

/** `--entries` and the day that they are booked on, as typed. */
export interface EntriesOption {
  readonly entries?: string;
  readonly date?: string;
  readonly json?: true;
}

/** The entries instead of the report on standard output, `null` when they are not asked for. */
export interface AskedEntries {
  readonly format: EntryFormat;
  readonly date: Day;
}

/** Throws {@link UsageError} when the day is missing or makes no sense, or JSON is asked for too. */
export function askedEntries({ entries, date, json }: EntriesOption): AskedEntries | null {
  if (entries === undefined) {
    if (date !== undefined) throw new UsageError(appropriationUsage.dateWithoutEntries());
    return null;
  }
  const format = choiceOf('--entries', entries, ['fec', 'csv'] as const);
  const day = date === undefined ? null : readTypedDay(date);
  if (day === null) throw new UsageError(appropriationUsage.entriesDate());
  if (json === true) throw new UsageError(appropriationUsage.entriesOrJson());
  return { format, date: day };
}

/** The entry of the appropriation as a text for an accounting software. */
export function appropriationEntriesText(
  report: AppropriationReport,
  { format, date }: AskedEntries,
): string {
  return exportEntries(appropriationJournal(report, date), format);
}
