import type { StatementsReport } from '../reports/statements-report';
import { formatEuros } from './formats';
import { french } from './french';
import { oneLine } from './report-text';
import { statementsSubtitle, statementsTitle } from './statement-texts';
import { textTable } from './text-table';

/** What the terminal says of the statements. */
export const statementCliText = {
  description: french`écrit le relevé de compte de chaque entrepreneur : une page par personne, prête à imprimer`,
  month: french`dernier mois du relevé, par exemple 2014-05 ; sans lui, le dernier qui a des chiffres`,
  only: french`codes ou noms, séparés par des virgules ; sans lui, tout le monde`,
} as const;

/** Why a command line is not understood. */
export const statementUsage = {
  nobody: () => french`--only demande des codes ou des noms, par exemple E007,E012`,
} as const;

/** Whose statements were written, with their totals. */
export function statementsText(report: StatementsReport): string {
  const table = textTable({
    columns: [
      { head: 'Code', align: 'left' },
      { head: 'Nom', align: 'left' },
      { head: 'CA HT', align: 'right' },
      { head: 'Contribution', align: 'right' },
    ],
    rows: report.statements.map(({ person: { entrepreneur }, turnover, contribution }) => [
      oneLine(entrepreneur.code),
      oneLine(entrepreneur.name),
      formatEuros(turnover),
      formatEuros(contribution),
    ]),
    foot: [['Total', '', formatEuros(report.turnover), formatEuros(report.contribution)]],
  });
  return [statementsTitle(report), statementsSubtitle(report), '', ...table].join('\n');
}
