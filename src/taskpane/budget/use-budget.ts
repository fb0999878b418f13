import { useMemo } from 'react';
import { mapAccounts, type MappedAccounts } from '../../app/map-accounts';
import type { Books } from '../../app/budget-requests';
import { usePaneState } from '../state/use-pane';
import type { BudgetState } from './budget-state';

export interface ShownBudget extends BudgetState {
  /** Of the file that was picked, else of the workbook. */
  readonly books: Books | null;
  /** `null` until the workbook was looked at. */
  readonly mapped: MappedAccounts | null;
}

/** The slice of the budgets, with the accounts of each line: they follow at once from lines and books. */
export function useBudget(): ShownBudget {
  const state = usePaneState().budget;
  const { known, picked } = state;
  const books = picked?.status === 'read' ? picked.books : (known?.books ?? null);
  const mapped = useMemo(() => (known === null ? null : mapAccounts(known, books)), [known, books]);
  return { ...state, books, mapped };
}
