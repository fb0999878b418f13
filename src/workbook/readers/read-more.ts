import { cellAt, textOf } from '../cells/cell-text';
import type { RowSnapshot } from '../port';
import type { AmountContext } from './amount-cell';
import { columnOf, type FoundTable } from './found-table';
import type { ReadingContext } from './reading-context';
import { readSides, sideColumns, type SideColumn } from './side-columns';
import type { TurnoverEntry } from './turnover-entry';

/** Columns of dated lines that only some schemes ask for. */
export interface MoreColumns {
  readonly category: number | null;
  readonly corrects: number | null;
  readonly sides: readonly SideColumn[];
}

export function moreColumns({ columns }: FoundTable, { sides, categories }: ReadingContext): MoreColumns {
  const columnFor = (role: 'category' | 'corrected-number'): number | null =>
    columnOf(columns, role)?.column ?? null;
  return {
    category: categories === 'read' ? columnFor('category') : null,
    corrects: columnFor('corrected-number'),
    sides: sideColumns(columns, sides),
  };
}

/** The category of a line, the invoice that it corrects, the purchases and the like beside it. */
export function readMore(
  row: RowSnapshot,
  { category, corrects, sides }: MoreColumns,
  context: AmountContext,
): Pick<TurnoverEntry, 'category' | 'corrects' | 'sides'> {
  if (category === null && corrects === null && sides.length === 0) return {};
  const found = readSides(row, sides, context);
  const [kind, number] = [writtenIn(row, category), writtenIn(row, corrects)];
  return {
    ...(kind === '' ? {} : { category: kind }),
    ...(number === '' ? {} : { corrects: number }),
    ...(found.length === 0 ? {} : { sides: found }),
  };
}

function writtenIn(row: RowSnapshot, column: number | null): string {
  return column === null ? '' : textOf(cellAt(row, column)).trim();
}
