import type { BudgetReport, PassageStep } from '../reports/budget-report';
import { passageTexts, passageTitle } from './budget-passage-texts';
import { formatEuros } from './formats';
import { textTable } from './text-table';
import { french } from './french';

/** From the structure to the whole co-operative, for a terminal. */
export function passageText(report: BudgetReport): readonly string[] {
  const { structure, entrepreneurs, eliminations, global, difference, books } = report.passage;
  const row = (label: string, { result }: PassageStep): readonly string[] => [
    label,
    formatEuros(result.forecast),
    formatEuros(result.actual),
  ];
  return [
    passageTitle(report),
    '',
    ...textTable({
      columns: [
        { head: french`Résultat`, align: 'left' },
        { head: french`Prévisionnel`, align: 'right' },
        { head: french`Réalisé`, align: 'right' },
      ],
      rows: [
        row(passageTexts.structure, structure),
        row(passageTexts.entrepreneurs, entrepreneurs),
        row(passageTexts.eliminations, eliminations),
        row(passageTexts.computed, global),
      ],
      foot: [
        [passageTexts.difference, formatEuros(difference.forecast), formatEuros(difference.actual)],
        ...(books === null ? [] : [[passageTexts.resultCheck, '', formatEuros(books.difference)]]),
      ],
    }),
  ];
}
