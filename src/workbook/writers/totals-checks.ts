import { sheetTexts } from '../../text/sheet-texts';
import { cellName } from '../cell-name';
import type { WrittenRow } from '../port';
import { contributionsGrid } from './contributions-grid';
import type { MutualisationInput } from './mutualisation-input';
import { lineAmounts } from './contribution-lines-grid';
import { sheetReference } from './sheet-reference';
import { formulaCell, textCell } from './written-cells';

const differenceColumn = 3;

/** Where the word stands that says whether a total is exact. */
export const wordColumn = 4;

/** Two lines that prove, live, that the list and the year sheet tell the same: sum − total = 0,00, `exact`. */
export function totalsCheckRows(input: MutualisationInput, top: number): WrittenRow[] {
  return [
    checkRow(input, { row: top, amount: 'contribution', label: sheetTexts.contributionCheck }),
    checkRow(input, { row: top + 1, amount: 'turnover', label: sheetTexts.turnoverCheck }),
  ];
}

interface Check {
  readonly row: number;
  readonly amount: 'turnover' | 'contribution';
  readonly label: string;
}

function checkRow(input: MutualisationInput, { row, amount, label }: Check): WrittenRow {
  const grid = contributionsGrid(input.report);
  const block = amount === 'turnover' ? grid.turnover : grid.contributions;
  const total = `${sheetReference(input.comments.titles, 'contributions')}!${cellName(block.total, grid.columns.total)}`;
  const lines = `${sheetReference(input.comments.titles, 'contribution-lines')}!${lineAmounts(input, amount)}`;
  const difference = cellName(row, differenceColumn);
  const { exactWord, differenceWord } = sheetTexts;
  return {
    row,
    cells: [
      textCell(0, label, 'plain'),
      formulaCell(differenceColumn, { formula: `ROUND(SUM(${lines})-${total},2)`, result: '0.00' }, 'euro'),
      formulaCell(
        wordColumn,
        { formula: `IF(${difference}=0,"${exactWord}","${differenceWord}")`, result: exactWord },
        'good',
      ),
    ],
  };
}
