import { balanceOf } from '../../domain/budget/trial-balance';
import { Money } from '../../domain/values/money';
import type { BudgetReport } from '../../reports/budget-report';
import { passageTexts, unmappedPhrase } from '../../text/budget-passage-texts';
import { unmappedColumns } from '../layout/budget-analysis-sheets';
import type { WrittenRow } from '../port';
import type { PassageGrid } from './passage-block';
import {
  blankCell,
  columnArea,
  euroCell,
  fieldCell,
  formulaCell,
  sumFormula,
  textCell,
} from './written-cells';

/** The cells that the long warning runs over, in its look. */
const runOn = [1, 2, 3].map((column) => blankCell(column, 'warning'));

/** The accounts that no line takes, counted and added up: never dropped. */
export function unmappedBlock(
  { unmapped, books }: BudgetReport,
  { unmapped: top }: PassageGrid,
): readonly WrittenRow[] {
  if (books === null) return [];
  const title = { row: top, cells: [textCell(0, passageTexts.unmapped, 'subtitle')] };
  if (unmapped.length === 0) {
    return [title, { row: top + 1, cells: [textCell(0, passageTexts.allMapped, 'good')] }];
  }
  const first = top + 3;
  const last = first + unmapped.length - 1;
  return [
    title,
    { row: top + 1, cells: [textCell(0, unmappedPhrase(unmapped.length), 'warning'), ...runOn] },
    {
      row: top + 2,
      cells: [
        textCell(0, unmappedColumns.account, 'header'),
        textCell(1, unmappedColumns.balance, 'header-number'),
        textCell(2, unmappedColumns.section, 'header'),
      ],
    },
    ...unmapped.map((account, index) => ({
      row: first + index,
      cells: [
        textCell(0, `${account.account} – ${account.label}`, 'text'),
        euroCell(1, balanceOf(account)),
        fieldCell(2, account.section, 'text'),
      ],
    })),
    {
      row: last + 1,
      cells: [
        textCell(0, passageTexts.unmappedTotal, 'label-total'),
        formulaCell(
          1,
          { formula: sumFormula(columnArea(1, first, last)), result: Money.sum(unmapped.map(balanceOf)) },
          'euro-total',
        ),
      ],
    },
  ];
}
