import type { ContributionReport } from '../reports/contribution-report';
import { counted, formatEuros, formatExactEuros, formatShare } from './formats';
import { french } from './french';
import { roundingLabels, yearPhrase } from './labels';
import { textTable } from './text-table';

/** The year for a terminal: one line per entrepreneur, the totals, and what rounding did. */
export function reportText(report: ContributionReport): string {
  const { totals, entrepreneurs } = report;
  // A co-operative without codes gets no empty column.
  const hasCodes = entrepreneurs.some(({ entrepreneur }) => entrepreneur.code !== '');
  const withCode = (code: string, rest: readonly string[]) => (hasCodes ? [code, ...rest] : rest);
  const sums = [formatEuros(totals.turnover), formatEuros(totals.contribution), totalShare(report)];
  const table = textTable({
    columns: [
      ...(hasCodes ? [{ head: 'Code', align: 'left' } as const] : []),
      { head: 'Nom', align: 'left' },
      { head: 'CA HT', align: 'right' },
      { head: 'Contribution', align: 'right' },
      { head: 'Part', align: 'right' },
    ],
    rows: entrepreneurs.map(({ entrepreneur, turnover, contribution, share }) =>
      withCode(oneLine(entrepreneur.code), [
        oneLine(entrepreneur.name),
        formatEuros(turnover),
        formatEuros(contribution),
        formatShare(share),
      ]),
    ),
    foot: [hasCodes ? ['Total', '', ...sums] : ['Total', ...sums]],
  });
  return [
    [
      yearPhrase(report.year),
      counted(totals.entrepreneurs, 'entrepreneur', 'entrepreneurs'),
      roundingLabels[report.rounding],
    ].join(' · '),
    '',
    ...table,
    '',
    french`Contribution sans arrondi : ${formatExactEuros(totals.exactContribution)}`,
    french`Écart d'arrondi : ${formatExactEuros(totals.roundingDifference)}`,
  ].join('\n');
}

function totalShare({ entrepreneurs }: ContributionReport): string {
  return formatShare(entrepreneurs.reduce((sofar, { share }) => sofar + share, 0));
}

/** Names come from cells, which may hold line ends and signs that a terminal obeys. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Control}]+/gu, ' ').trim();
}
