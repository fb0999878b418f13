import { budgetCommentId } from '../budget-comments';
import type { BudgetCommentedSheet, KeptBudgetComments } from '../budget-comments';

/** A comment whose line is not in this budget. */
export interface LeftBudgetComment {
  readonly sheet: BudgetCommentedSheet;
  readonly line: string;
  readonly comment: string;
}

/** Hands each kept comment to one line of a budget and knows in the end which were left. Lives for one writing. */
export class BudgetCommentTaker {
  private readonly left: Map<string, LeftBudgetComment>;

  constructor({ bySheet }: KeptBudgetComments) {
    // The record holds exactly the sheets of the union, which `Object.keys` forgets.
    const sheets = Object.keys(bySheet) as BudgetCommentedSheet[];
    const all = sheets.flatMap((sheet) =>
      [...bySheet[sheet]].map(([line, comment]) => ({ sheet, line, comment })),
    );
    this.left = new Map(all.map((entry) => [budgetCommentId(entry.sheet, entry.line), entry]));
  }

  /** The comment of a line, once. */
  take(sheet: BudgetCommentedSheet, line: string): string | undefined {
    const id = budgetCommentId(sheet, line);
    const found = this.left.get(id)?.comment;
    this.left.delete(id);
    return found;
  }

  leftOver(): readonly LeftBudgetComment[] {
    return [...this.left.values()];
  }
}
