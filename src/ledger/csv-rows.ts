import { decodeBytes, guessEightBits } from './decode-bytes';

/** A row of a table as texts, whatever it was read from. */
export interface TextRow {
  /** Of the file or the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a table in a text file: `;`, tab, `|` or `,` between cells (what the first lines hold most evenly), quotation marks
 * around those that hold separators or line ends, UTF-8 or an 8-bit encoding.
 */
export function readCsvRows(bytes: Uint8Array): readonly TextRow[] {
  const text = textOfFile(bytes);
  return rowsOf(text, separatorOf(text));
}

function textOfFile(bytes: Uint8Array): string {
  return decodeBytes(bytes, guessEightBits([bytes])).replace(/^\uFEFF/, '');
}

/** Decimal commas are many too, one in a cell at most: a comma separates only where it outnumbers the other signs by far. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000);
  const count = (sign: string) => start.split(sign).length - 1;
  const [best, most] = [';', '\t', '|']
    .map((sign) => [sign, count(sign)] as const)
    .reduce((one, other) => (other[1] > one[1] ? other : one));
  return most * 2 >= count(',') ? best : ',';
}

function rowsOf(text: string, separator: string): readonly TextRow[] {
  const rows: TextRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  let at = 0;
  const closeRow = () => {
    rows.push({ line: startLine, cells });
    cells = [];
    startLine = line;
  };
  while (at < text.length) {
    const { cell, next } = cellAt(text, at, separator);
    cells.push(cell);
    line += cell.split(/\r*\n|\r/).length - 1;
    const sign = text.charAt(next);
    at = next + 1;
    if (sign === separator) {
      if (at === text.length) cells.push('');
      continue;
    }
    const end = /^(?:\r*\n|\r)/.exec(text.slice(next, next + 4))?.[0] ?? '';
    at = next + Math.max(end.length, 1);
    line += 1;
    closeRow();
  }
  if (cells.length > 0) closeRow();
  return rows;
}

/** The cell that begins here, and where the sign after it stands. */
function cellAt(
  text: string,
  at: number,
  separator: string,
): { readonly cell: string; readonly next: number } {
  if (text.charAt(at) === '"') {
    let cell = '';
    for (let from = at + 1; ;) {
      const quote = text.indexOf('"', from);
      // Never closed: the mark was a sign like others.
      if (quote < 0) break;
      cell += text.slice(from, quote);
      if (text.charAt(quote + 1) !== '"') {
        const next = endOfCell(text, quote + 1, separator);
        return { cell: cell + text.slice(quote + 1, next).trim(), next };
      }
      cell += '"';
      from = quote + 2;
    }
  }
  const next = endOfCell(text, at, separator);
  return { cell: text.slice(at, next), next };
}

function endOfCell(text: string, at: number, separator: string): number {
  let next = at;
  for (; next < text.length; next += 1) {
    const sign = text.charAt(next);
    if (sign === separator || sign === '\n' || sign === '\r') break;
  }
  return next;
}
