import { budgetSheetTexts } from '../../text/budget-sheet-texts';
import { budgetCommentOrigins, keptBudgetCommentColumns } from '../layout/budget-sheets';
import type { WrittenRow } from '../port';
import type { LeftBudgetComment } from './budget-comment-taker';
import type { BudgetGrid } from './budget-grid';
import { blankCell, textCell } from './written-cells';

/**
 * The comments whose line has gone, at the end of the structure's budget; nothing when there is none. They stand in the
 * columns of the budget, so that each is as wide as where it was written.
 */
export function keptBudgetCommentsRows(
  left: readonly LeftBudgetComment[],
  { columns, end }: BudgetGrid,
): readonly WrittenRow[] {
  if (left.length === 0) return [];
  const between = Array.from({ length: columns.comment - columns.actual }, (_, index) =>
    blankCell(columns.actual + index, 'header'),
  );
  return [
    { row: end, cells: [textCell(columns.label, budgetSheetTexts.keptComments, 'subtitle')] },
    { row: end + 1, cells: [textCell(columns.label, budgetSheetTexts.keptCommentsNote, 'note')] },
    {
      row: end + 2,
      cells: [
        textCell(columns.label, keptBudgetCommentColumns.line, 'header'),
        textCell(columns.forecast, keptBudgetCommentColumns.origin, 'header'),
        ...between,
        textCell(columns.comment, keptBudgetCommentColumns.comment, 'header'),
      ],
    },
    ...left.map(({ sheet, line, comment }, index) => ({
      row: end + 3 + index,
      cells: [
        textCell(columns.label, line, 'text'),
        textCell(columns.forecast, budgetCommentOrigins[sheet], 'text'),
        textCell(columns.comment, comment, 'text-wrapped'),
      ],
    })),
  ];
}
