import type { BudgetSideName } from '../../domain/budget/budget-line';
import { columnName } from '../cell-name';
import type { WrittenConditionalFormat } from '../port';
import { columnArea } from './written-cells';

export interface VerdictColumns {
  readonly variance: number;
  readonly verdict: number;
  readonly side: BudgetSideName;
}

/** The looks lie over the words that say the same: no meaning hangs on a colour. */
export function verdictLooks(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { variance, verdict, side }: VerdictColumns,
): readonly WrittenConditionalFormat[] {
  // Rows are relative to the first one of the area.
  const cell = `$${columnName(variance)}${String(top + 1)}`;
  const area = columnArea(verdict, top, bottom);
  const isResource = side === 'resource';
  return [
    { area, formula: `=${cell}>0`, look: isResource ? 'good' : 'warning' },
    { area, formula: `=${cell}<0`, look: isResource ? 'warning' : 'good' },
  ];
}
