import type { Cell, RowSnapshot } from '../port';

/** The cell of a row in a column, or `null` when it is empty. */
export function cellAt(row: RowSnapshot, column: number): Cell | null {
  const cells = row.cells;
  for (const cell of cells) {
    if (cell.column === column) return cell;
    if (cell.column > column) return null;
  }
  return null;
}

/** The text of a cell for labels and codes: a number as people see a code (`12`, never `12.0`); empty for an error. */
export function textOf(cell: Cell | null): string {
  if (cell === null || cell.kind === 'error') return '';
  if (cell.kind === 'text') return cell.value.trim();
  return cell.kind === 'boolean' ? '' : String(cell.value);
}

/** True for no cell, and for a text of spaces only. */
export function isBlank(cell: Cell | null): boolean {
  return cell === null || (cell.kind === 'text' && cell.value.trim() === '');
}
