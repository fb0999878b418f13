import type { BudgetSideName } from '../domain/budget/budget-line';
import type { SheetKey } from './port';

/** The sheets of the budget that have a comment column. */
export type BudgetCommentedSheet = 'structure-budget' | 'global-budget';

/** What a run keeps of the run before: comments by the key of their line, and the titles of our sheets. */
export interface KeptBudgetComments {
  readonly bySheet: Readonly<Record<BudgetCommentedSheet, ReadonlyMap<string, string>>>;
  /** Those that stood in the table of comments without a line already: {@link budgetCommentId}s. */
  readonly apart: ReadonlySet<string>;
  /** Present title of each sheet of ours; formulas between our sheets need it. */
  readonly titles: ReadonlyMap<SheetKey, string>;
}

const nothing: ReadonlyMap<string, string> = new Map();

/** For a workbook that has no budget of ours. */
export const noBudgetComments: KeptBudgetComments = {
  bySheet: { 'structure-budget': nothing, 'global-budget': nothing },
  apart: new Set(),
  titles: new Map(),
};

/** Tells a comment from all others. */
export function budgetCommentId(sheet: BudgetCommentedSheet, line: string): string {
  return `${sheet}\n${line}`;
}

/** Lines of a budget that are sums; the keys are shown beside them, and once such a line is gone. */
export const budgetSumKeys = {
  group: (side: BudgetSideName, group: string): string => `${sideSigns[side]} · ${group}`,
  total: (side: BudgetSideName): string => `Σ ${sideSigns[side]}`,
  result: 'Σ',
} as const;

/** As in the table: resources come in, uses go out. */
const sideSigns: Readonly<Record<BudgetSideName, string>> = { resource: '+', use: '−' };
