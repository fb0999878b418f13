import {
  globalBudgetSubtitle,
  globalBudgetTitle,
  structureBudgetSubtitle,
  structureBudgetTitle,
} from '../../text/budget-sheet-texts';
import { budgetCommentId } from '../budget-comments';
import type { SheetEdit, WorkbookEdits } from '../port';
import type { WarningProblem } from '../problems';
import { BudgetCommentTaker } from './budget-comment-taker';
import { budgetGrid } from './budget-grid';
import type { BudgetInput } from './budget-grid';
import { keptBudgetCommentsRows } from './kept-budget-comments-rows';
import { writeAnalysis } from './write-analysis';
import { writeBudgetTable } from './write-budget-table';
import { writeContributionVariance } from './write-contribution-variance';
import { writePassage } from './write-passage';

export interface BudgetEdits extends WorkbookEdits {
  /** Comments that lose their line by this very result, to be told once; the structure's sheet goes on showing them. */
  readonly movedComments: readonly WarningProblem[];
}

/** The sheets of a budget, in the order in which they stand in the workbook. */
export function writeBudget(input: BudgetInput): BudgetEdits {
  const { report } = input;
  const comments = new BudgetCommentTaker(input.comments);
  const structure = writeBudgetTable(
    {
      sheet: 'structure-budget',
      table: report.structure,
      title: structureBudgetTitle(report),
      subtitle: structureBudgetSubtitle(report),
    },
    comments,
  );
  const global = writeBudgetTable(
    {
      sheet: 'global-budget',
      table: report.global,
      title: globalBudgetTitle(report),
      subtitle: globalBudgetSubtitle(report),
    },
    comments,
  );
  return {
    sheets: [
      withLeftComments(structure, input, comments),
      global,
      writePassage(input),
      writeAnalysis(input, 'resources'),
      writeAnalysis(input, 'uses'),
      ...(report.contribution === null ? [] : [writeContributionVariance(report, report.contribution)]),
    ],
    movedComments: movedComments(input, comments),
  };
}

/** Once both budgets took theirs, the comments that nothing took. */
function withLeftComments(
  structure: SheetEdit,
  { report }: BudgetInput,
  comments: BudgetCommentTaker,
): SheetEdit {
  const rows = keptBudgetCommentsRows(comments.leftOver(), budgetGrid(report.structure));
  return { ...structure, rows: [...structure.rows, ...rows] };
}

function movedComments(input: BudgetInput, comments: BudgetCommentTaker): readonly WarningProblem[] {
  return comments
    .leftOver()
    .filter(({ sheet, line }) => !input.comments.apart.has(budgetCommentId(sheet, line)))
    .map(({ line, comment }) => ({ code: 'comment-kept', comment, line, place: null }) as const);
}
