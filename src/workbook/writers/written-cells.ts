import { Money } from '../../domain/values/money';
import { areaName } from '../cell-name';
import type { Area, WrittenCell } from '../port';
import type { StyleName } from '../style-name';

/** Short makers of cells, so that a writer reads like the line that it writes. */
export function textCell(column: number, value: string, style: StyleName): WrittenCell {
  return { column, style, kind: 'text', value };
}

export function blankCell(column: number, style: StyleName): WrittenCell {
  return { column, style, kind: 'blank' };
}

/** A text, or an empty cell of the same look: what a person may type into. */
export function fieldCell(column: number, value: string | undefined, style: StyleName): WrittenCell {
  return value === undefined || value === '' ? blankCell(column, style) : textCell(column, value, style);
}

export function numberCell(column: number, value: number | string, style: StyleName): WrittenCell {
  return { column, style, kind: 'number', value: String(value) };
}

/** A code or an account: as a number where it is one, since Excel frowns at numbers that are kept as texts. */
export function codeCell(column: number, code: string, style: StyleName): WrittenCell {
  return /^[1-9]\d{0,14}$/.test(code) ? numberCell(column, code, style) : fieldCell(column, code, style);
}

export function euroCell(column: number, amount: Money): WrittenCell {
  return numberCell(column, amount.toString(), 'euro');
}

/** A live formula beside the figure that the domain gives for it. */
export interface Live {
  readonly formula: string;
  readonly result: { toString(): string } | number;
}

export function formulaCell(column: number, live: Live, style: StyleName): WrittenCell {
  return { column, style, kind: 'formula', formula: `=${live.formula}`, result: live.result.toString() };
}

/** `SUM(C4:C9)`, or `0` over no row at all. */
export function sumFormula(area: Area): string {
  return area.bottom < area.top || area.right < area.left ? '0' : `SUM(${areaName(area)})`;
}

/** The total of the amounts that stand in these rows of a column. */
export function columnTotal(column: number, rows: RowSpan, amounts: readonly Money[]): WrittenCell {
  const formula = sumFormula(columnArea(column, rows.first, rows.last));
  return formulaCell(column, { formula, result: Money.sum(amounts) }, 'euro-total');
}

/** Both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** `COUNTIF(C4:C9,">0")+COUNTIF(C4:C9,"<0")`: cells with an amount that is not zero; blanks do not count. */
export function nonZeroCountFormula(area: Area): string {
  if (area.bottom < area.top) return '0';
  const name = areaName(area);
  return `COUNTIF(${name},">0")+COUNTIF(${name},"<0")`;
}

/** One row from `left` to `right`. */
export function rowArea(row: number, left: number, right: number): Area {
  return { top: row, left, bottom: row, right };
}

/** One column from `top` to `bottom`. */
export function columnArea(column: number, top: number, bottom: number): Area {
  return { top, left: column, bottom, right: column };
}
