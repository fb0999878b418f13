import type { JournalEntry } from '../domain/journal/journal-entry';
import type { ContributionEntries } from '../reports/contribution-entries';
import { contributionJournal } from '../text/entry-texts';
import type { Problem } from '../workbook/problems';
import { problemJson } from './problem-json';

/** Standard output of `entries --json`. Amounts are decimal strings. */
export function entriesJson(
  entries: ContributionEntries,
  problems: readonly Problem[],
  output: string | null,
): object {
  const total = entries.debit.toString();
  return {
    status: 'done',
    entries: contributionJournal(entries).map(entryJson),
    totals: { debit: total, credit: total },
    problems: problems.map(problemJson),
    output,
  };
}

/** The same document when the request is refused. */
export function refusedEntriesJson(problems: readonly Problem[]): object {
  const totals = { debit: '0.00', credit: '0.00' };
  return { status: 'refused', entries: [], totals, problems: problems.map(problemJson), output: null };
}

function entryJson({ journal, number, date, piece, lines }: JournalEntry): object {
  return {
    journal: journal.code,
    number,
    date: date.toString(),
    piece,
    lines: lines.map(({ account, section, label, debit, credit }) => ({
      account,
      section,
      label,
      debit: debit.toString(),
      credit: credit.toString(),
    })),
  };
}
