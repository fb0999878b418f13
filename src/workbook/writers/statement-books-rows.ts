import type { SectionAccount } from '../../domain/budget/section-account';
import { amountOfCash, type Statement, type StatementsReport } from '../../reports/statements-report';
import { formatMonth } from '../../text/formats';
import { cashLabel, cashSource, statementTexts } from '../../text/statement-texts';
import { cellName } from '../cell-name';
import type { WrittenCell, WrittenRow } from '../port';
import { statementColumns as columns, type StatementPage } from './statements-grid';
import { blankCell, euroCell, formulaCell, textCell } from './written-cells';

/** The month stands where the summary above has it, and so does the year so far. */
const monthColumn = columns.base;
const yearColumn = columns.contribution;

const keys = ['sales', 'otherProducts', 'directCharges', 'pay', 'contribution'] as const;

/**
 * What the books say of the section: products, charges, pay, contribution, and the result as a live sum, for the month and
 * since the start of the year.
 */
export function statementBooksRows(
  report: StatementsReport,
  { account }: Statement,
  { books: top }: StatementPage,
): readonly WrittenRow[] {
  if (account === null || top === null) return [];
  const { month, sofar } = account;
  const labels = statementTexts.booksLines;
  return [
    {
      row: top,
      cells: [
        textCell(0, statementTexts.booksTitle, 'header'),
        blankCell(1, 'header'),
        month === null
          ? blankCell(monthColumn, 'header')
          : textCell(monthColumn, formatMonth(report.until), 'header-number'),
        blankCell(3, 'header'),
        textCell(yearColumn, month === null ? statementTexts.amount : statementTexts.sofar, 'header-number'),
      ],
    },
    ...keys.map((key, index) => ({
      row: top + 1 + index,
      cells: [
        textCell(0, labels[key], 'text'),
        ...(month === null ? [] : [euroCell(monthColumn, month[key])]),
        euroCell(yearColumn, sofar[key]),
      ],
    })),
    {
      row: top + 6,
      cells: [
        textCell(0, labels.result, 'label-total'),
        blankCell(1, 'label-total'),
        month === null ? blankCell(monthColumn, 'label-total') : resultCell(top, monthColumn, month),
        blankCell(3, 'label-total'),
        resultCell(top, yearColumn, sofar),
      ],
    },
    { row: top + 7, cells: [textCell(0, statementTexts.booksOf(report.books ?? ''), 'note')] },
  ];
}

function resultCell(top: number, column: number, { result }: SectionAccount): WrittenCell {
  const [sales = '', other = '', ...charges] = keys.map((_, index) => cellName(top + 1 + index, column));
  const formula = `ROUND(${sales}+${other}-${charges.join('-')},2)`;
  return formulaCell(column, { formula, result }, 'euro-total');
}

/** The money of the activity at the end of the month, and who says so. */
export function statementCashRows(
  { until, books }: StatementsReport,
  { cash }: Statement,
  { cash: top }: StatementPage,
): readonly WrittenRow[] {
  const amount = amountOfCash(cash);
  if (cash === null || amount === null || top === null) return [];
  return [
    {
      row: top,
      cells: [
        textCell(0, cashLabel(until), 'label-total'),
        ...[1, monthColumn, 3].map((column) => blankCell(column, 'label-total')),
        { ...euroCell(yearColumn, amount), style: 'euro-total' },
      ],
    },
    { row: top + 1, cells: [textCell(0, cashSource(cash, books), 'note')] },
  ];
}
