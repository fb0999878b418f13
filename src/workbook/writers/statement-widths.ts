import type { ColumnWidth } from '../port';

/** Of the index and of every page: they share their columns. */
export const statementWidths: readonly ColumnWidth[] = [14, 15, 15, 10, 15, 17, 20, 34].map(
  (characters, column) => ({ column, characters }),
);
