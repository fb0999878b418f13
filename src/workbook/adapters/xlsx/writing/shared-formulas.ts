import { textBetween } from '../reading/byte-text';
import type { CellToken } from '../reading/cell-token';
import { escapeText } from '../xml/escape';
import { shiftFormula } from './shift-formula';

const utf8 = new TextDecoder('utf-8');
const encoder = new TextEncoder();

/** Of the groups whose first cell, the one that writes the formula out, goes away. */
interface LostFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Excel writes a formula that was filled down once, and the other cells of the group refer to it. When the first
 * cell is ours and another one the person's, hers must say its formula itself.
 */
export class SharedFormulas {
  private readonly lost = new Map<string, LostFormula>();

  constructor(private readonly bytes: Uint8Array) {}

  /** The cell with its formula written out, or `null` when it can stay as it is. */
  formulaFor(token: CellToken, isOurs: boolean): Uint8Array | null {
    if (token.formulaStart < 0) return null;
    const attributes = utf8.decode(this.bytes.subarray(token.formulaTagStart, token.formulaStart));
    if (!/\st\s*=\s*["']shared["']/.test(attributes)) return null;
    const group = /\ssi\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? '';
    if (token.formulaEnd > token.formulaStart) {
      const formula = textBetween(this.bytes, token.formulaStart, token.formulaEnd);
      if (isOurs) this.lost.set(group, { row: token.row, column: token.column, formula });
      else this.lost.delete(group);
      return null;
    }
    const first = this.lost.get(group);
    return first === undefined || isOurs ? null : this.writtenOut(token, first);
  }

  private writtenOut(token: CellToken, first: LostFormula): Uint8Array {
    const by = { rows: token.row - first.row, columns: token.column - first.column };
    const formula = escapeText(shiftFormula(first.formula, by));
    const xml = utf8.decode(this.bytes.subarray(token.start, token.end));
    const plain = xml.replace(
      /<((?:[\w.-]+:)?f)\b[^>]*?(?:\/>|><\/\1\s*>)/,
      (_whole, name: string) => `<${name}>${formula}</${name}>`,
    );
    return encoder.encode(plain);
  }
}
