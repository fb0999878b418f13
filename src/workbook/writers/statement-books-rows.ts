import type { SectionAccount } from '../../domain/budget/section-account';
import type { Statement, StatementsReport } from '../../reports/statements-report';
import { statementTexts } from '../../text/statement-texts';
import { cellName } from '../cell-name';
import type { WrittenRow } from '../port';
import { statementColumns as columns, type StatementPage } from './statements-grid';
import { blankCell, euroCell, formulaCell, textCell } from './written-cells';

/** What the books say of the section: products, charges, pay, contribution, and the result as a live sum. */
export function statementBooksRows(
  report: StatementsReport,
  { account }: Statement,
  { books: top }: StatementPage,
): readonly WrittenRow[] {
  if (account === null || top === null) return [];
  const keys = ['sales', 'otherProducts', 'directCharges', 'pay', 'contribution'] as const;
  const labels = statementTexts.booksLines;
  const cells = keys.map((_, index) => cellName(top + 1 + index, columns.contribution));
  const [sales = '', other = '', ...charges] = cells;
  return [
    {
      row: top,
      cells: [
        textCell(0, statementTexts.booksTitle, 'header'),
        ...[1, 2, 3].map((column) => blankCell(column, 'header')),
        textCell(columns.contribution, statementTexts.amount, 'header-number'),
      ],
    },
    ...keys.map((key: keyof SectionAccount, index) => ({
      row: top + 1 + index,
      cells: [textCell(0, labels[key], 'text'), euroCell(columns.contribution, account[key])],
    })),
    {
      row: top + 6,
      cells: [
        textCell(0, labels.result, 'label-total'),
        ...[1, 2, 3].map((column) => blankCell(column, 'label-total')),
        formulaCell(
          columns.contribution,
          { formula: `${sales}+${other}-${charges.join('-')}`, result: account.result },
          'euro-total',
        ),
      ],
    },
    { row: top + 7, cells: [textCell(0, statementTexts.booksOf(report.books ?? ''), 'note')] },
  ];
}
