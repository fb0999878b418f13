import { isBlank } from '../cells/cell-text';
import { isDateFormat } from '../cells/number-format';
import { readAmountText } from '../cells/read-amount';
import type { Cell, RowSnapshot, SheetSnapshot } from '../port';

/** The rows of a sheet from `first` to `last` that have content, found by bisection. */
export function rowsBetween(sheet: SheetSnapshot, first: number, last: number): readonly RowSnapshot[] {
  return sheet.rows.slice(positionOf(sheet.rows, first), positionOf(sheet.rows, last + 1));
}

/** The row with this number, or `null` when it is empty. */
export function rowAt(sheet: SheetSnapshot, row: number): RowSnapshot | null {
  const found = sheet.rows[positionOf(sheet.rows, row)];
  return found?.row === row ? found : null;
}

/** Rows `first` to `last` have no content at all. */
export function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  const found = rowAt(sheet, row);
  return found === null || found.cells.every(isBlank);
}

/** A number that is not a date: in a header line there is none, save years. */
export function isPlainNumber(cell: Cell): boolean {
  return cell.kind === 'number' && !isDateFormat(cell.format);
}

/** A cell that can only be an amount: a plain number, or a text that reads as one. */
export function looksLikeAmount(cell: Cell | null): boolean {
  if (cell === null) return false;
  if (cell.kind === 'number') return !isDateFormat(cell.format);
  if (cell.kind !== 'text' || !/\d/.test(cell.value)) return false;
  const reading = readAmountText(cell.value, 'comma');
  return reading.kind === 'amount';
}

function positionOf(rows: readonly RowSnapshot[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
