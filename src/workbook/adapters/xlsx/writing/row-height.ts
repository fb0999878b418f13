import type { ColumnWidth, WrittenCell } from '../../../port';
import { looks } from '../../looks';

/** Points of one line, by points of the font: Calibri 11 makes rows of 15. */
const lineHeight = 1.37;

/** Excel's own width where an edit says none. */
const usualWidth = 8.43;

/** How tall a row must be for its wrapped texts; `null` leaves it to the program that opens the file. */
export type RowHeight = (cells: readonly WrittenCell[]) => number | null;

/**
 * Estimates the height of rows whose texts are wrapped: Excel would find it by itself, LibreOffice leaves the
 * lines one above the other. A letter is taken as wide as a digit, which is a little too much: better a blank
 * line than a hidden one.
 */
export function rowHeights(widths: readonly ColumnWidth[], fontSize: number): RowHeight {
  const byColumn = new Map(widths.map(({ column, characters }) => [column, characters] as const));
  return (cells) => {
    let most = 1;
    for (const cell of cells) {
      if ((cell.kind !== 'text' && cell.kind !== 'formula') || !looks[cell.style].wrap) continue;
      const text = cell.kind === 'text' ? cell.value : cell.result;
      most = Math.max(most, linesOf(text, byColumn.get(cell.column) ?? usualWidth));
    }
    return most === 1 ? null : Math.min(409, Math.ceil(most * fontSize * lineHeight));
  };
}

/** Words go to the next line whole. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ \t]/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    // A word that is longer than the column is broken.
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(word.length / width) - 1);
    used = word.length % width || Math.min(word.length, width);
  }
  return lines;
}
