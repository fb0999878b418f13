import type { BudgetTable } from '../../reports/budget-report';
import { budgetLineLabel } from '../../text/budget-labels';
import { budgetSheetTexts } from '../../text/budget-sheet-texts';
import type { BudgetCommentedSheet } from '../budget-comments';
import { budgetColumns } from '../layout/budget-sheets';
import { sheetTitles } from '../layout/sheet-titles';
import type { ColumnWidth, SheetEdit, WrittenConditionalFormat, WrittenRow } from '../port';
import { amountWidth } from './amount-width';
import type { BudgetCommentTaker } from './budget-comment-taker';
import { amountsIn } from './budget-figure-cells';
import { budgetGrid } from './budget-grid';
import type { BudgetPage, SideRows } from './budget-grid';
import { resultRow, sideBlock } from './budget-side-block';
import { summaryBlock, summaryCharts } from './budget-summary-block';
import { verdictLooks } from './verdict-looks';
import { textCell } from './written-cells';

/** What tells one budget sheet from the other. */
export interface BudgetTableSheet {
  readonly sheet: BudgetCommentedSheet;
  readonly table: BudgetTable;
  readonly title: string;
  readonly subtitle: string;
}

/** A budget: both sides, the result, and charts of forecast against actual. */
export function writeBudgetTable(
  { sheet, table, title, subtitle }: BudgetTableSheet,
  comments: BudgetCommentTaker,
): SheetEdit {
  const grid = budgetGrid(table);
  const page: BudgetPage = { sheet, table, grid, comments };
  return {
    key: sheet,
    title: sheetTitles[sheet],
    mode: 'replace',
    rows: [
      { row: 0, cells: [textCell(0, title, 'title')] },
      { row: 1, cells: [textCell(0, subtitle, 'subtitle')] },
      { row: 2, cells: [textCell(0, budgetSheetTexts.note, 'note')] },
      headerRow(page),
      ...sideBlock(page, table.resources),
      ...sideBlock(page, table.uses),
      resultRow(page),
      ...summaryBlock(page),
    ],
    widths: columnWidths(page),
    freeze: { rows: grid.header + 1, columns: 1 },
    tables: [],
    charts: summaryCharts(page),
    conditionalFormats: looksOf(page),
    print: {
      orientation: 'landscape',
      titleRows: { first: grid.header, last: grid.header },
      fitToWidth: true,
      breakBefore: { rows: pageBreaks(page), columns: [] },
      header: title,
      footer: '&P / &N',
    },
  };
}

function headerRow({ grid: { header, columns } }: BudgetPage): WrittenRow {
  const number = (column: number, text: string) => textCell(column, text, 'header-number');
  return {
    row: header,
    cells: [
      textCell(columns.label, budgetColumns.label, 'header'),
      number(columns.forecast, budgetColumns.forecast),
      number(columns.actual, budgetColumns.actual),
      number(columns.variance, budgetColumns.variance),
      number(columns.rate, budgetColumns.rate),
      textCell(columns.verdict, budgetColumns.verdict, 'header'),
      number(columns.weight, budgetColumns.weight),
      ...(columns.previous === null ? [] : [number(columns.previous, budgetColumns.previous)]),
      textCell(columns.comment, budgetColumns.comment, 'header'),
      textCell(columns.key, budgetColumns.key, 'header'),
    ],
  };
}

function columnWidths({ grid: { columns }, table }: BudgetPage): readonly ColumnWidth[] {
  const { resources, uses, result } = table;
  const amounts = amountWidth([resources.total, uses.total, result].flatMap(amountsIn)) + 2;
  const labels = [resources, uses]
    .flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))
    .map(({ line }) => budgetLineLabel(line).length + 3);
  const widest = labels.reduce((most, length) => Math.max(most, length), 32);
  return [
    { column: columns.label, characters: Math.min(widest, 52) },
    { column: columns.forecast, characters: amounts },
    { column: columns.actual, characters: amounts },
    { column: columns.variance, characters: amounts },
    { column: columns.rate, characters: 10 },
    { column: columns.verdict, characters: 16 },
    { column: columns.weight, characters: 9 },
    ...(columns.previous === null ? [] : [{ column: columns.previous, characters: amounts }]),
    { column: columns.comment, characters: 34 },
    { column: columns.key, characters: 15 },
  ];
}

function looksOf({ grid }: BudgetPage): readonly WrittenConditionalFormat[] {
  const { columns, sides, result } = grid;
  const { variance, verdict } = columns;
  const rowsOf = ({ title, total }: SideRows) => ({ top: title + 1, bottom: total });
  return [
    ...verdictLooks(rowsOf(sides.resource), { variance, verdict, side: 'resource' }),
    ...verdictLooks(rowsOf(sides.use), { variance, verdict, side: 'use' }),
    ...verdictLooks({ top: result, bottom: result }, { variance, verdict, side: 'resource' }),
  ];
}

/** Rows of one landscape page, about. */
const rowsOfPage = 36;

/** The charts have a page of their own; either side too when both do not fit on one. */
function pageBreaks({ grid: { sides, result, summary } }: BudgetPage): readonly number[] {
  return result < rowsOfPage ? [summary.title] : [sides.use.title, summary.title];
}
