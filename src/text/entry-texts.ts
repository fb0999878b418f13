import type { JournalEntry } from '../domain/journal/journal-entry';
import type { FinancialYear } from '../domain/values/financial-year';
import type { ContributionEntries, ContributionEntryLine, MonthEntry } from '../reports/contribution-entries';
import { counted, formatMonth } from './formats';
import { french } from './french';
import { yearLabel } from './labels';
import { oneLine } from './report-text';
import { regularisationLabel } from './statement-texts';

/** Words of the journal, its sheet and its files. */
export const entryTexts = {
  journalLabel: french`Mutualisation`,
  accountLabel: french`Contribution aux services communs`,
  note: french`Chaque contribution est débitée sur la section de l'entrepreneur et créditée sur celle de la structure : seules les sections bougent. Les totaux suivent le filtre.`,
  total: french`Total des lignes affichées`,
  balanced: french`équilibré`,
  unbalanced: french`écart`,
} as const;

/** The entries with the words that a ledger shows: one entry a month, `MUT-2014-05` as its piece. */
export function contributionJournal({ accounts, months }: ContributionEntries): readonly JournalEntry[] {
  return months
    .filter(({ lines }) => lines.length > 0)
    .map((entry) => ({
      journal: { code: accounts.journal, label: entryTexts.journalLabel },
      number: String(entry.number),
      date: entry.date,
      piece: `${accounts.journal}-${entry.month.toString()}`,
      lines: entry.lines.map((line) => ({ ...line, ...wordsOf(line, entry) })),
    }));
}

function wordsOf(
  { entrepreneur, origin }: ContributionEntryLine,
  { month }: MonthEntry,
): { readonly label: string; readonly accountLabel: string } {
  const { code, name } = entrepreneur;
  const who = code === '' || code === name ? name : `${code} ${name}`;
  const what = origin.equals(month)
    ? `${entryTexts.journalLabel} ${formatMonth(month)}`
    : regularisationLabel(formatMonth(origin));
  return {
    label: `${what} – ${oneLine(who)}`,
    accountLabel: entryTexts.accountLabel,
  };
}

/** `Écritures de mutualisation – mai 2014`, or of the whole year. */
export function entriesTitle({ months }: ContributionEntries, year: FinancialYear): string {
  const [only] = months;
  const period = months.length === 1 && only !== undefined ? formatMonth(only.month) : yearLabel(year);
  return french`Écritures de mutualisation – ${period}`;
}

/** `130 lignes · compte 758800 · journal MUT · section de la structure : STRUCTURE`. */
export function entriesSubtitle({ accounts, months }: ContributionEntries): string {
  const { contribution, credited, journal, structureSection } = accounts;
  const lines = months.reduce((sofar, month) => sofar + month.lines.length, 0);
  return [
    counted(lines, 'ligne', 'lignes'),
    contribution === credited
      ? french`compte ${contribution}`
      : french`débit ${contribution}, crédit ${credited}`,
    french`journal ${journal}`,
    french`section de la structure : ${structureSection}`,
  ].join(' · ');
}
