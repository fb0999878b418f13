import type { JournalEntry } from '../domain/journal/journal-entry';
import type { Day } from '../domain/values/day';
import type { AppropriationReport } from '../reports/appropriation-report';
import { accountLabels } from './appropriation-labels';
import { french } from './french';

/** The entry that books the decision of the assembly, on the day of the assembly; none when nothing is booked. */
export function appropriationJournal(
  { entries, appropriation: { inputs } }: Pick<AppropriationReport, 'entries' | 'appropriation'>,
  date: Day,
): readonly JournalEntry[] {
  if (entries.length === 0) return [];
  const year = String(inputs.year ?? date.year - 1);
  return [
    {
      journal: { code: 'OD', label: french`Opérations diverses` },
      number: '1',
      date,
      piece: `AG-${year}`,
      lines: entries.map(({ account, debit, credit }) => ({
        account,
        accountLabel: accountLabels[account],
        section: '',
        label: french`Affectation du résultat ${year}`,
        debit,
        credit,
      })),
    },
  ];
}
