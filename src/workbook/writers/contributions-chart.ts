import type { ContributionReport } from '../../reports/contribution-report';
import { chartDescription, sheetTexts } from '../../text/sheet-texts';
import type { WrittenChart } from '../port';
import type { ContributionsGrid } from './contributions-grid';

/**
 * Turnover as columns and contribution as a line on its own axis: a tenth of the turnover would otherwise
 * lie flat on the floor of the chart. A year without months has none.
 */
export function contributionsChart(report: ContributionReport, grid: ContributionsGrid): WrittenChart[] {
  if (report.months.length === 0) return [];
  const { columns, summary, header, chart } = grid;
  const monthsOf = (row: number) => ({
    top: row,
    left: columns.firstMonth,
    bottom: row,
    right: columns.total - 1,
  });
  const series = (row: number, axis: 'first' | 'second') => ({
    name: { row, column: columns.name },
    values: monthsOf(row),
    axis,
  });
  return [
    {
      key: 'year-by-month',
      title: sheetTexts.chartTitle,
      description: chartDescription(report),
      kind: 'column-and-line',
      categories: monthsOf(header),
      series: [series(summary.turnover, 'first'), series(summary.contribution, 'second')],
      place: { top: chart.top, left: columns.name, bottom: chart.bottom, right: Math.max(columns.total, 8) },
      valueFormat: '#,##0 "€"',
    },
  ];
}
