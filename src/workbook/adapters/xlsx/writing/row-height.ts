import type { ColumnWidth, WrittenCell } from '../../../port';
import { looks } from '../../looks';

/** Points of one line, by points of the font: Calibri 11 makes rows of 15. */
const lineHeight = 1.37;

/** Excel's limit, in points. */
const tallest = 409;

/** Letters of a text in the width of one digit. */
const letters = 1.08;

/** Excel's own width where an edit says none. */
const usualWidth = 8.43;

/** How tall a row must be for its wrapped texts and larger letters; `null` leaves it to the program that opens the file. */
export type RowHeight = (cells: readonly WrittenCell[]) => number | null;

/**
 * Estimates the height of rows whose texts are wrapped: Excel would find it by itself, LibreOffice leaves the
 * lines one above the other. Letters are a little narrower than the digits that widths count.
 */
export function rowHeights(widths: readonly ColumnWidth[], fontSize: number): RowHeight {
  const byColumn = new Map(widths.map(({ column, characters }) => [column, characters] as const));
  return (cells) => {
    let height = fontSize;
    for (const cell of cells) {
      const look = looks[cell.style];
      if (!look.wrap && look.size === null) continue;
      const text = cell.kind === 'text' ? cell.value : cell.kind === 'formula' ? cell.result : '';
      const width = Math.floor(((byColumn.get(cell.column) ?? usualWidth) - look.indent) * letters);
      const lines = look.wrap && text !== '' ? linesOf(text, width) : 1;
      height = Math.max(height, lines * (look.size ?? fontSize));
    }
    return height === fontSize ? null : Math.min(tallest, Math.ceil(height * lineHeight));
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
