import type { Area, Cell, RowSnapshot } from '../../../port';
import { damaged } from '../part-fault';
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import { unescapeCell } from '../xml/escape';
import { numberBetween, textBetween } from './byte-text';
import type { CellToken } from './cell-token';
import type { SharedCells } from './shared-cells';
import { frameText, scanSheet } from './scan-sheet';
import { serialOfIso } from './serial-date';
import { readRichText } from './shared-strings';
import { TagCursor, tags } from './tag-cursor';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  /** Texts and numbers that cells have in common. */
  readonly shared: SharedCells;
  /** By style index. */
  readonly formats: readonly string[];
  readonly dateSystem: '1900' | '1904';
}

export interface SheetContent {
  readonly rows: readonly RowSnapshot[];
  readonly used: Area | null;
  /** The part without its rows: protection, filter, merges … */
  readonly frame: Element;
}

/**
 * The formula of a cell that shares another one's: only the first cell of the group writes it out. It says that
 * there is a formula, which is all that readers ask.
 */
const sharedFormula = '=#SHARED';

/** Reads the cells of a sheet part from its bytes. Cells that are only styled are no content. */
export function readSheet(bytes: Uint8Array, part: string, context: SheetContext): SheetContent {
  const reader = new SheetReader(bytes, part, context);
  const place = scanSheet(bytes, part, { row: () => undefined, cell: (token) => reader.add(token) });
  return { rows: reader.finish(), used: reader.used(), frame: parseXml(frameText(bytes, part, place), part) };
}

class SheetReader {
  private rows: RowSnapshot[] = [];
  /** The row at hand: its cells stand in `line`, which is longer and used again for the next. */
  private row = -1;
  private readonly line: Cell[] = [];
  private count = 0;
  private lastColumn = -1;
  private isOrdered = true;
  /** For the texts inside a cell; set to where each begins. */
  private readonly inside: TagCursor;
  private left = Infinity;
  private right = -1;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly context: SheetContext,
  ) {
    this.inside = new TagCursor(bytes, part);
  }

  add(token: CellToken): void {
    const cell = this.readCell(token);
    if (cell === null) return;
    const { row, column } = token;
    if (row !== this.row) {
      if (row < this.row) this.isOrdered = false;
      this.endRow();
      this.row = row;
    } else if (column <= this.lastColumn) this.isOrdered = false;
    this.line[this.count] = cell;
    this.count += 1;
    this.lastColumn = column;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** A list of exactly the length that is needed: one that grows takes half as much again. */
  private endRow(): void {
    if (this.count > 0) this.rows.push({ row: this.row, cells: this.line.slice(0, this.count) });
    this.count = 0;
  }

  finish(): readonly RowSnapshot[] {
    this.endRow();
    if (!this.isOrdered) this.rows = inOrder(this.rows);
    return this.rows;
  }

  used(): Area | null {
    const [first] = this.rows;
    const last = this.rows.at(-1);
    if (first === undefined || last === undefined) return null;
    return { top: first.row, left: this.left, bottom: last.row, right: this.right };
  }

  private readCell(token: CellToken): Cell | null {
    const hasFormula = token.formulaStart >= 0;
    if (token.valueStart < 0 && token.inlineStart < 0 && !hasFormula) return null;
    if (!hasFormula) return this.readContent(token);
    const formula = this.readFormula(token);
    const content = this.readContent(token);
    return content === null
      ? { kind: 'text', column: token.column, value: '', formula }
      : { ...content, formula };
  }

  /** `null` for a cell without a value. */
  private readContent(token: CellToken): Cell | null {
    switch (token.type) {
      case 'number':
        return this.readNumber(token);
      case 'shared':
        return token.valueStart < 0 ? null : this.readShared(token);
      case 'inline':
        return textCell(token, token.inlineStart < 0 ? this.readText(token) : this.readInline(token));
      case 'formula-text':
        return textCell(token, this.readText(token));
      case 'boolean':
        return this.readBoolean(token);
      case 'error':
        return token.valueStart < 0
          ? null
          : { kind: 'error', column: token.column, value: this.readText(token) };
      case 'date':
        return this.readDate(token);
    }
  }

  private readNumber(token: CellToken): Cell | null {
    const value = numberBetween(this.bytes, token.valueStart, token.valueEnd);
    if (Number.isFinite(value)) return this.numberCell(token, value);
    return textCell(token, this.readText(token).trim());
  }

  private readShared(token: CellToken): Cell | null {
    const index = numberBetween(this.bytes, token.valueStart, token.valueEnd);
    const cell = this.context.shared.text(index, token.column);
    // A name or an amount would be lost without a word.
    if (cell === undefined) throw damaged(this.part);
    return cell;
  }

  private readInline(token: CellToken): string {
    this.inside.end = token.inlineStart;
    return readRichText(this.bytes, this.inside, tags.is);
  }

  private readText(token: CellToken): string {
    if (token.valueStart < 0) return '';
    return unescapeCell(textBetween(this.bytes, token.valueStart, token.valueEnd));
  }

  private readBoolean(token: CellToken): Cell | null {
    const text = this.readText(token).trim().toLowerCase();
    return text === ''
      ? null
      : { kind: 'boolean', column: token.column, value: text === '1' || text === 'true' };
  }

  private readDate(token: CellToken): Cell | null {
    const text = this.readText(token);
    const value = serialOfIso(text, this.context.dateSystem);
    if (value === null) return textCell(token, text);
    const format = this.formatOf(token);
    return {
      kind: 'number',
      column: token.column,
      value,
      format: format === 'General' ? 'yyyy-mm-dd' : format,
    };
  }

  private numberCell(token: CellToken, value: number): Cell {
    return this.context.shared.number(token.column, value, this.formatOf(token));
  }

  private formatOf(token: CellToken): string {
    return this.context.formats[token.style] ?? 'General';
  }

  private readFormula(token: CellToken): string {
    if (token.formulaEnd === token.formulaStart) return sharedFormula;
    return `=${textBetween(this.bytes, token.formulaStart, token.formulaEnd)}`;
  }
}

/** An empty text is no content. */
function textCell({ column }: CellToken, value: string): Cell | null {
  return value === '' ? null : { kind: 'text', column, value };
}

/** Rows or cells that stand out of order, or twice: sorted, the later one of a pair counts. */
function inOrder(rows: readonly RowSnapshot[]): RowSnapshot[] {
  const byRow = new Map<number, Map<number, Cell>>();
  for (const { row, cells } of rows) {
    const known = byRow.get(row) ?? new Map<number, Cell>();
    byRow.set(row, known);
    for (const cell of cells) known.set(cell.column, cell);
  }
  return [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      row,
      cells: [...cells.values()].sort((one, other) => one.column - other.column),
    }));
}
