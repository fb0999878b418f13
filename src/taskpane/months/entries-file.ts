import { exportEntries, type EntryFormat } from '../../app/export-entries';
import type { ContributionEntries } from '../../reports/contribution-entries';
import { contributionJournal } from '../../text/entry-texts';

/** Entries as a file for an accounting software. */
export interface EntriesFile {
  readonly name: string;
  /** As saved: with the mark that tells a French Excel its encoding, where there is one. */
  readonly text: string;
  /** As pasted: the mark belongs to a file alone. */
  readonly pasted: string;
}

const endings: Readonly<Record<EntryFormat, string>> = { fec: 'txt', csv: 'csv' };

/** `MUT-2014-05.txt`, or `MUT-2014-01_2014-12.csv` for several months. */
export function entriesFile(entries: ContributionEntries, format: EntryFormat): EntriesFile {
  const { accounts, months } = entries;
  const [first, ...others] = months.map(({ month }) => month.toString());
  const last = others.at(-1);
  const period = [first, last].filter((month) => month !== undefined).join('_');
  const text = exportEntries(contributionJournal(entries), format);
  return {
    name: `${withoutSigns(accounts.journal)}-${period}.${endings[format]}`,
    text,
    pasted: text.replace(/^\uFEFF/, ''),
  };
}

/** A journal may be called as the co-operative likes; a file may not. */
function withoutSigns(journal: string): string {
  return journal.replace(/[^\p{Letter}\p{Number}_-]+/gu, '_');
}
