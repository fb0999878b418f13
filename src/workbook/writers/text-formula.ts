import { euroSuffix, signs } from '../../text/budget-sentences';

/** Excel takes texts in formulas up to 255 signs; a doubled quotation mark counts twice. */
const longestLiteral = 120;

/** A text inside a formula: `"Projets ""Alpes"""`, in pieces when it is long. */
export function textLiteral(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${String(longestLiteral)}}`, 'gu')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/**
 * An amount of a cell inside a text: `8 214,00 €`. FIXED writes in the language of the Excel that shows it and its
 * arguments are the same in all, where TEXT would need a format code of that language.
 */
export function amountInText(cell: string): string {
  return `FIXED(ABS(${cell}),2)&"${euroSuffix}"`;
}

/** The same with its sign before it: `+8 214,00 €`, `−6 000,00 €`. */
export function signedAmountInText(cell: string): string {
  return `IF(${cell}<0,"${signs.minus}","${signs.plus}")&${amountInText(cell)}`;
}
