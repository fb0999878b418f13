import type { BudgetResult } from '../../app/budget-requests';
import type { ReadImport, RefusedImport } from '../../app/import-ledger';
import type { KnownBudget } from '../../app/read-budget';
import type { TypedMapping } from '../../app/try-mapping';
import type { Applied } from '../../workbook/port';
import type { Problem } from '../../workbook/problems';

/** What the pane knows of the budgets. Which line takes which account is not kept: it follows from what is here. */
export interface BudgetState {
  /** What the workbook holds; `null` until it was looked at. */
  readonly known: KnownBudget | null;
  /** Of its lines and its balance. */
  readonly told: readonly Problem[];
  /** Why what was asked last was refused. */
  readonly problems: readonly Problem[];
  /** The accounts from a file that are not in the workbook yet; `null` without any. */
  readonly picked: ReadImport | PickedRefusal | null;
  /** The sheet of the balance, when it was written alone. */
  readonly written: Applied['sheets'];
  readonly trial: TypedMapping;
  /** The budgets that were built last. */
  readonly result: BuiltBudget | null;
}

export interface PickedRefusal extends RefusedImport {
  readonly file: string;
}

export type BuiltBudget = Extract<BudgetResult, { readonly status: 'done' }>;

export const initialBudget: BudgetState = {
  known: null,
  told: [],
  problems: [],
  picked: null,
  written: [],
  trial: { accounts: '', sections: '', perimeter: 'structure' },
  result: null,
};
