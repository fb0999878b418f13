import { textOf } from '../cells/cell-text';
import { readBaseWord } from '../layout/scheme-words';
import type { RateTable } from './find-rate-table';
import { rowsBetween } from './sheet-rows';
import type { SideReading } from './side-columns';

/**
 * Whether a table of schemes asks for categories of sale or for amounts beside the turnover. Where none does, columns
 * and sheets of purchases are let be, and what is wrong in them hinders nobody.
 */
export function needsSides(tables: readonly RateTable[]): SideReading {
  return tables.some(asks) ? 'read' : 'ignore';
}

function asks({ sheet, headerRow, area, columns }: RateTable): boolean {
  const asking = (['base', 'category', 'internal-rate'] as const).flatMap((role) => {
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
