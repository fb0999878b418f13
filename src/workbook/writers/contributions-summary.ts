import type { Money } from '../../domain/values/money';
import type { MonthTotal } from '../../reports/contribution-report';
import { sheetTexts } from '../../text/sheet-texts';
import { cellName } from '../cell-name';
import type { WrittenCell, WrittenRow } from '../port';
import type { Block, ContributionsPage } from './contributions-grid';
import {
  blankCell,
  columnArea,
  fieldCell,
  formulaCell,
  nonZeroCountFormula,
  numberCell,
} from './written-cells';
import { textCell } from './written-cells';

/** The co-operative's months: turnover, contribution, number of active entrepreneurs; then what rounding did. */
export function summaryRows(page: ContributionsPage): WrittenRow[] {
  const { summary, turnover, contributions } = page.grid;
  return [
    amountRow(
      page,
      { row: summary.turnover, label: sheetTexts.turnover, look: 'label-total', block: turnover },
      (of) => of.turnover,
    ),
    amountRow(
      page,
      {
        row: summary.contribution,
        label: sheetTexts.contribution,
        look: 'label-total',
        block: contributions,
      },
      (of) => of.contribution,
    ),
    activeRow(page),
    ...roundingRows(page),
  ];
}

interface AmountLine extends SummaryLine {
  /** The block whose totals are shown again here. */
  readonly block: Block;
}

interface Sums {
  readonly turnover: Money;
  readonly contribution: Money;
}

function amountRow(page: ContributionsPage, line: AmountLine, pick: (of: Sums) => Money): WrittenRow {
  const { columns } = page.grid;
  const { byMonth, totals } = page.input.report;
  const shown = (column: number, result: Money) => ({ formula: cellName(line.block.total, column), result });
  return summaryRow(page, line, [
    ...byMonth.map((month, index) => {
      const column = columns.firstMonth + index;
      return formulaCell(column, shown(column, pick(month)), 'euro-total');
    }),
    formulaCell(columns.total, shown(columns.total, pick(totals)), 'euro-total'),
    blankCell(columns.share, 'label-total'),
  ]);
}

function activeRow(page: ContributionsPage): WrittenRow {
  const { columns, summary, turnover } = page.grid;
  const { byMonth, entrepreneurs } = page.input.report;
  const counted = (column: number, result: number) => ({
    formula: nonZeroCountFormula(columnArea(column, turnover.first, turnover.last)),
    result,
  });
  const inYear = entrepreneurs.filter((line) => !line.turnover.isZero).length;
  return summaryRow(page, { row: summary.active, label: sheetTexts.active, look: 'text' }, [
    ...byMonth.map((month: MonthTotal, index) => {
      const column = columns.firstMonth + index;
      return formulaCell(column, counted(column, month.active), 'count');
    }),
    formulaCell(columns.total, counted(columns.total, inYear), 'count'),
  ]);
}

function roundingRows(page: ContributionsPage): WrittenRow[] {
  const { columns, summary } = page.grid;
  const { totals } = page.input.report;
  // Binary subtraction would show half a cent as a little less: what is under the millionth is noise.
  const formula = `ROUND(${cellName(summary.contribution, columns.total)}-${cellName(summary.exact, columns.total)},6)`;
  return [
    summaryRow(page, { row: summary.exact, label: sheetTexts.exact, look: 'text' }, [
      numberCell(columns.total, totals.exactContribution.toString(), 'euro'),
    ]),
    summaryRow(
      page,
      { row: summary.roundingDifference, label: sheetTexts.roundingDifference, look: 'text' },
      [formulaCell(columns.total, { formula, result: totals.roundingDifference }, 'euro')],
    ),
  ];
}

interface SummaryLine {
  readonly row: number;
  readonly label: string;
  /** Amounts of the whole co-operative stand out; what explains them does not. */
  readonly look: 'label-total' | 'text';
}

function summaryRow(
  { grid: { columns }, comments }: ContributionsPage,
  { row, label, look }: SummaryLine,
  cells: readonly WrittenCell[],
): WrittenRow {
  return {
    row,
    cells: [
      blankCell(columns.code, look),
      textCell(columns.name, label, look),
      ...cells,
      fieldCell(columns.comment, comments.take('contributions', label), 'text-wrapped'),
    ],
  };
}
