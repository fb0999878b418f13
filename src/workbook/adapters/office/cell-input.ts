import type { WrittenCell } from '../../port';
import { serialOfDay } from '../../serial-day';

/** What is assigned to a cell of `values`: `null` leaves it, `''` empties it. */
export type CellInput = string | number | boolean | null;

/** What a cell gets in the first pass. Formulas come after the tables that they may speak of. */
export function valueInput(cell: WrittenCell, dateSystem: '1900' | '1904'): CellInput {
  switch (cell.kind) {
    case 'blank':
    case 'formula':
      return '';
    case 'number':
      return Number(cell.value);
    case 'date':
      return serialOfDay(cell.value, dateSystem);
    case 'text':
      return textInput(cell.value);
    case 'link':
      return textInput(cell.text);
  }
}

/**
 * A text as it must be given so that it stays a text: Excel takes `=1+1` for a formula, `00012` for a number,
 * `1/2` for a day. The apostrophe says text and is not shown. Texts of letters and blanks need none.
 */
export function textInput(text: string): string {
  const isHarmless = text === '' || (/^\p{L}[^\d]*$/u.test(text) && !/^(true|false|vrai|faux)$/i.test(text));
  return isHarmless ? text : `'${text}`;
}
