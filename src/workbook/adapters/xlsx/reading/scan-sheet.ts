import { damaged, tooLarge } from '../part-fault';
import { longestText } from '../xml/decode-part';
import type { CellToken, CellType } from './cell-token';
import { newToken } from './cell-token';
import { readPlainCell } from './plain-cell';
import { TagCursor, tags } from './tag-cursor';

export interface SheetVisitor {
  /** An opening `<row …>`, by its offsets; its cells follow, and only they tell its number for sure. */
  readonly row: (start: number, end: number) => void;
  readonly cell: (cell: CellToken) => void;
}

/** Where the rows of a sheet stand; all zero-length at `from` when it has none. */
export interface SheetDataPlace {
  /** Of `<sheetData`. */
  readonly start: number;
  /** After `</sheetData>`. */
  readonly end: number;
}

const utf8 = new TextDecoder('utf-8');
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Walks over the rows and cells of a sheet part. `null` when it has no `sheetData` (a chart sheet). */
export function scanSheet(bytes: Uint8Array, part: string, visitor: SheetVisitor): SheetDataPlace | null {
  const cursor = new TagCursor(bytes, part);
  while (cursor.next()) {
    if (cursor.code !== tags.sheetData || cursor.kind === 'close') continue;
    const start = cursor.start;
    if (cursor.kind === 'open') new SheetScan(bytes, part, cursor).run(visitor);
    return { start, end: cursor.end };
  }
  return null;
}

/** The part with an empty `sheetData` in the place of its rows. */
export function frameText(bytes: Uint8Array, part: string, place: SheetDataPlace | null): string {
  const rows = place === null ? 0 : place.end - place.start;
  if (bytes.length - rows > longestText) throw tooLarge(part);
  if (place === null) return utf8.decode(bytes);
  const head = utf8.decode(bytes.subarray(0, place.start));
  return `${head}<sheetData/>${utf8.decode(bytes.subarray(place.end))}`;
}

class SheetScan {
  private readonly token: CellToken = newToken();
  private row = -1;
  private rowIsNamed = false;
  private column = -1;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly cursor: TagCursor,
  ) {}

  run(visitor: SheetVisitor): void {
    const { cursor } = this;
    while (cursor.next()) {
      if (cursor.code === tags.c) {
        this.readCell();
        visitor.cell(this.token);
        this.readPlainCells(visitor);
      } else if (cursor.code === tags.row) {
        if (cursor.kind === 'close') continue;
        this.startRow();
        visitor.row(cursor.start, cursor.end);
        this.readPlainCells(visitor);
      } else if (cursor.code === tags.sheetData && cursor.kind === 'close') return;
    }
    throw damaged(this.part);
  }

  /** The cells that follow, as long as they are plain and stand in a row with a number. */
  private readPlainCells(visitor: SheetVisitor): void {
    const { bytes, token, cursor } = this;
    if (!this.rowIsNamed) return;
    for (let end = readPlainCell(bytes, cursor.end, token); end > 0;) {
      token.row = this.row;
      this.column = token.column;
      visitor.cell(token);
      cursor.end = end;
      end = readPlainCell(bytes, end, token);
    }
  }

  private startRow(): void {
    const named = this.attribute(114);
    this.rowIsNamed = named !== null;
    this.row = named === null ? this.row + 1 : this.positiveNumber(named.start, named.end) - 1;
    this.column = -1;
    if (this.row < 0 || this.row > lastRow) throw damaged(this.part);
  }

  /** Reads the attributes of `<c>` and its children, up to `</c>`. */
  private readCell(): void {
    const { token, cursor } = this;
    token.start = cursor.start;
    token.valueStart = token.formulaStart = token.inlineStart = -1;
    this.readCellAttributes();
    if (cursor.kind === 'close') throw damaged(this.part);
    if (cursor.kind === 'open') this.readCellChildren();
    token.end = cursor.end;
  }

  private readCellChildren(): void {
    const { cursor } = this;
    while (cursor.next()) {
      if (cursor.code === tags.c && cursor.kind === 'close') return;
      this.readCellChild();
    }
    throw damaged(this.part);
  }

  private readCellChild(): void {
    const { token, cursor } = this;
    const { code, end: from } = cursor;
    if (code === tags.v && cursor.kind === 'open') {
      token.valueStart = from;
      token.valueEnd = this.closing(code);
    } else if (code === tags.f && cursor.kind !== 'close') {
      token.formulaTagStart = cursor.nameEnd;
      token.formulaStart = from;
      token.formulaEnd = cursor.kind === 'empty' ? from : this.closing(code);
    } else if (code === tags.is && cursor.kind === 'open') {
      token.inlineStart = from;
      token.inlineEnd = this.closing(code);
    } else if (code === tags.c || code === tags.row || code === tags.sheetData) throw damaged(this.part);
  }

  /** Goes to the closing tag of this name and gives where it starts. */
  private closing(code: number): number {
    while (this.cursor.next()) {
      if (this.cursor.code === code && this.cursor.kind === 'close') return this.cursor.start;
      if (this.cursor.code === tags.c) break;
    }
    throw damaged(this.part);
  }

  private readCellAttributes(): void {
    const { bytes, token, cursor } = this;
    token.style = 0;
    token.type = 'number';
    token.row = this.row;
    let hasName = false;
    let at = cursor.nameEnd;
    const stop = cursor.end - 1;
    while (at < stop) {
      // Attributes of interest are one letter long: ` r="`, ` s="`, ` t="`.
      const name = bytes[at];
      if (name === undefined || name <= 32 || name === 47) {
        at += 1;
        continue;
      }
      const nameStart = at;
      while (at < stop && bytes[at] !== 61 && (bytes[at] ?? 0) > 32) at += 1;
      const isShort = at - nameStart === 1;
      while (at < stop && bytes[at] !== 34 && bytes[at] !== 39) at += 1;
      const quote = bytes[at];
      const start = at + 1;
      at = start;
      while (at < stop && bytes[at] !== quote) at += 1;
      if (isShort && name === 114) {
        this.readCellName(start, at);
        hasName = true;
      } else if (isShort && name === 115) token.style = this.positiveNumber(start, at);
      else if (isShort && name === 116) token.type = this.readType(start, at);
      at += 1;
    }
    if (!hasName) this.column += 1;
    token.column = this.column;
    if (token.row < 0 || token.row > lastRow || token.column > lastColumn) throw damaged(this.part);
  }

  private readCellName(start: number, end: number): void {
    let column = 0;
    let at = start;
    for (; at < end; at += 1) {
      const byte = (this.bytes[at] ?? 0) & 0xdf;
      if (byte < 65 || byte > 90) break;
      column = column * 26 + byte - 64;
    }
    if (at === start || at - start > 3 || column - 1 > lastColumn) throw damaged(this.part);
    this.column = column - 1;
    // The row element counts; a row without a number takes that of its cells.
    if (this.rowIsNamed) return;
    this.row = this.positiveNumber(at, end) - 1;
    this.token.row = this.row;
  }

  private positiveNumber(start: number, end: number): number {
    let value = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9 || value > 1e8) throw damaged(this.part);
      value = value * 10 + digit;
    }
    return value;
  }

  private readType(start: number, end: number): CellType {
    const first = this.bytes[start];
    const length = end - start;
    if (length === 1)
      return first === 115
        ? 'shared'
        : first === 98
          ? 'boolean'
          : first === 101
            ? 'error'
            : first === 100
              ? 'date'
              : 'number';
    return first === 115 ? 'formula-text' : first === 105 ? 'inline' : 'number';
  }

  /** A one-letter attribute of the tag at the cursor. */
  private attribute(letter: number): { readonly start: number; readonly end: number } | null {
    const { bytes, cursor } = this;
    let quote = 0;
    for (let at = cursor.nameEnd; at < cursor.end - 1; at += 1) {
      const byte = bytes[at] ?? 0;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
        continue;
      }
      if (byte === 34 || byte === 39) quote = byte;
      else if (byte === letter && (bytes[at - 1] ?? 0) <= 32 && bytes[at + 1] === 61) {
        const start = at + 3;
        const end = bytes.indexOf(bytes[at + 2] ?? 34, start);
        return { start, end };
      }
    }
    return null;
  }
}
