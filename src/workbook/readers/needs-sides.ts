import { textOf } from '../cells/cell-text';
import { readBaseWord } from '../layout/scheme-words';
import type { RateTable } from './find-rate-table';
import { rowsBetween } from './sheet-rows';
import type { SideReading } from './side-columns';

/** What is read beside the turnover. */
export interface Needs {
  readonly sides: SideReading;
  readonly categories: SideReading;
}

/**
 * Whether a table of schemes asks for amounts beside the turnover, or for categories of sale. Where none does, columns
 * and sheets of purchases are let be, and what is wrong in them hinders nobody.
 */
export function needsOf(tables: readonly RateTable[]): Needs {
  const asked = (...roles: readonly AskingRole[]): SideReading =>
    tables.some((table) => asks(table, roles)) ? 'read' : 'ignore';
  return { sides: asked('base', 'internal-rate'), categories: asked('category', 'internal-rate') };
}

type AskingRole = 'base' | 'category' | 'internal-rate';

function asks({ sheet, headerRow, area, columns }: RateTable, roles: readonly AskingRole[]): boolean {
  const asking = roles.flatMap((role) => {
    const column = columns.get(role)?.column;
    return column === undefined ? [] : [{ role, column }];
  });
  if (asking.length === 0) return false;
  return rowsBetween(sheet, headerRow + 1, area.bottom).some(({ cells }) =>
    asking.some(({ role, column }) => {
      const text = textOf(cells.find((cell) => cell.column === column) ?? null).trim();
      return text !== '' && (role !== 'base' || readBaseWord(text) !== 'turnover');
    }),
  );
}
