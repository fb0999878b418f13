import { formatShortMonth } from '../../text/formats';
import { contributionsSubtitle, contributionsTitle, sheetTexts } from '../../text/sheet-texts';
import { contributionColumns } from '../layout/result-columns';
import { sheetTitles } from '../layout/sheet-titles';
import type { ColumnWidth, SheetEdit, WrittenRow } from '../port';
import { amountWidth } from './amount-width';
import type { CommentTaker } from './comment-taker';
import { contributionBlock, turnoverBlock } from './contributions-blocks';
import { contributionsChart } from './contributions-chart';
import { contributionsGrid } from './contributions-grid';
import type { ContributionsPage } from './contributions-grid';
import { summaryRows } from './contributions-summary';
import type { MutualisationInput } from './mutualisation-input';
import { textCell } from './written-cells';

/** The year by entrepreneur and month: contributions, turnover, totals, shares and the chart. */
export function writeContributions(input: MutualisationInput, comments: CommentTaker): SheetEdit {
  const grid = contributionsGrid(input.report);
  const page: ContributionsPage = { input, comments, grid };
  return {
    key: 'contributions',
    title: sheetTitles.contributions,
    mode: 'replace',
    rows: [...headRows(page), ...summaryRows(page), ...contributionBlock(page), ...turnoverBlock(page)],
    widths: columnWidths(page),
    freeze: { rows: grid.header + 1, columns: 2 },
    tables: [],
    charts: contributionsChart(input.report, grid),
    conditionalFormats: [],
    print: {
      orientation: 'landscape',
      titleRows: { first: grid.header, last: grid.header },
      fitToWidth: true,
      // The co-operative and its chart are a page of their own, so is the beginning of each block.
      breakBefore: { rows: [grid.contributions.title, grid.turnover.title], columns: [] },
      header: contributionsTitle(input.report),
      footer: '&P / &N',
    },
  };
}

function headRows({
  input: { report, proposal },
  grid: { columns, header },
}: ContributionsPage): WrittenRow[] {
  const months = report.months.map((month, index) =>
    textCell(columns.firstMonth + index, formatShortMonth(month), 'header-number'),
  );
  return [
    { row: 0, cells: [textCell(0, contributionsTitle(report), 'title')] },
    { row: 1, cells: [textCell(0, contributionsSubtitle(report, proposal.settings.rate), 'subtitle')] },
    { row: 2, cells: [textCell(0, sheetTexts.matrixNote, 'note')] },
    {
      row: header,
      cells: [
        textCell(columns.code, contributionColumns.code, 'header'),
        textCell(columns.name, contributionColumns.name, 'header'),
        ...months,
        textCell(columns.total, contributionColumns.total, 'header-number'),
        textCell(columns.share, contributionColumns.share, 'header-number'),
        textCell(columns.comment, contributionColumns.comment, 'header'),
      ],
    },
  ];
}

/** Month columns are as wide as the widest amount in any of them, so that none shows as ####. */
function columnWidths({ input: { report }, grid: { columns } }: ContributionsPage): ColumnWidth[] {
  const monthWidth = amountWidth([
    ...report.byMonth.flatMap(({ turnover, contribution }) => [turnover, contribution]),
    ...report.entrepreneurs.flatMap(({ lines }) => lines.map(({ turnover }) => turnover)),
  ]);
  const totals = report.entrepreneurs.map(({ turnover }) => turnover);
  const names = report.entrepreneurs.map(({ entrepreneur }) => entrepreneur.name.length);
  const codes = report.entrepreneurs.map(({ entrepreneur }) => entrepreneur.code.length);
  return [
    { column: columns.code, characters: longest(codes, 8, 16) },
    { column: columns.name, characters: longest(names, 26, 40) },
    ...report.months.map((_, index) => ({ column: columns.firstMonth + index, characters: monthWidth })),
    { column: columns.total, characters: amountWidth([report.totals.turnover, ...totals]) + 1 },
    { column: columns.share, characters: 9 },
    { column: columns.comment, characters: 24 },
  ];
}

function longest(lengths: readonly number[], least: number, most: number): number {
  return Math.min(
    most,
    lengths.reduce((sofar, length) => Math.max(sofar, length + 1), least),
  );
}
