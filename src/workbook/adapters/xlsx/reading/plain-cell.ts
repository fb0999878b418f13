import type { CellToken } from './cell-token';

const [quote, less, greater, space] = [34, 60, 62, 32] as const;

/** `<c r="` and `</v></c>`. */
const opening = [60, 99, 32, 114, 61, 34] as const;
const closing = [60, 47, 118, 62, 60, 47, 99, 62] as const;
const lastColumn = 16_383;
const longestStyle = 6;

/**
 * Nearly all cells are written `<c r="B7" s="3" t="s"><v>12</v></c>`, the way that Excel does it: such a one is
 * read in one go. Gives the offset after it, or -1 for any other, which a closer look is for. The row is not
 * read: the caller knows it.
 */
export function readPlainCell(bytes: Uint8Array, from: number, token: CellToken): number {
  if (!standsAt(bytes, from, opening)) return -1;
  let at = from + opening.length;
  const nameStart = at;
  let column = 0;
  for (let letter = bytes[at] ?? 0; letter >= 65 && letter <= 90; letter = bytes[at] ?? 0) {
    column = column * 26 + letter - 64;
    at += 1;
  }
  if (at === nameStart || at - nameStart > 3 || column - 1 > lastColumn) return -1;
  while (isDigit(bytes[at])) at += 1;
  if (bytes[at] !== quote) return -1;
  at += 1;
  token.column = column - 1;
  token.style = 0;
  if (bytes[at] === space && bytes[at + 1] === 115) at = readStyle(bytes, at, token);
  token.type = 'number';
  if (at > 0 && bytes[at] === space) at = readSharedType(bytes, at, token);
  if (at < 0 || bytes[at] !== greater) return -1;
  return readValue(bytes, at + 1, { token, from });
}

/** ` s="3"`: the offset after it, or -1. */
function readStyle(bytes: Uint8Array, from: number, token: CellToken): number {
  if (bytes[from + 2] !== 61 || bytes[from + 3] !== quote) return -1;
  let at = from + 4;
  const start = at;
  let style = 0;
  for (let byte = bytes[at]; isDigit(byte); byte = bytes[at]) {
    style = style * 10 + byte - 48;
    at += 1;
  }
  if (at === start || at - start > longestStyle || bytes[at] !== quote) return -1;
  token.style = style;
  return at + 1;
}

/** ` t="s"`: the offset after it, or -1. */
function readSharedType(bytes: Uint8Array, at: number, token: CellToken): number {
  const isShared =
    bytes[at + 1] === 116 &&
    bytes[at + 2] === 61 &&
    bytes[at + 3] === quote &&
    bytes[at + 4] === 115 &&
    bytes[at + 5] === quote;
  if (!isShared) return -1;
  token.type = 'shared';
  return at + 6;
}

/** `<v>12</v></c>`: the offset after it, or -1. */
function readValue(
  bytes: Uint8Array,
  at: number,
  { token, from }: { readonly token: CellToken; readonly from: number },
): number {
  if (bytes[at] !== less || bytes[at + 1] !== 118 || bytes[at + 2] !== greater) return -1;
  const start = at + 3;
  let end = start;
  while (end < bytes.length && bytes[end] !== less) end += 1;
  if (!standsAt(bytes, end, closing)) return -1;
  token.valueStart = start;
  token.valueEnd = end;
  token.formulaStart = token.inlineStart = -1;
  token.start = from;
  token.end = end + closing.length;
  return token.end;
}

function standsAt(bytes: Uint8Array, at: number, text: readonly number[]): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text[index]) return false;
  return true;
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
