import type { JournalEntry } from '../domain/journal/journal-entry';
import { writeEntriesCsv } from '../ledger/write-entries-csv';
import { writeFec } from '../ledger/write-fec';
import { entryColumns } from '../workbook/layout/entry-columns';

export type EntryFormat = 'fec' | 'csv';

/** Entries, whatever they book, as a text for an accounting software. Throws on one that does not balance. */
export function exportEntries(entries: readonly JournalEntry[], format: EntryFormat): string {
  return format === 'fec' ? writeFec(entries) : writeEntriesCsv(entries, entryColumns);
}
