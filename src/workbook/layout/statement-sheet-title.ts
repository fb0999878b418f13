/** Whom a statement is for; the code is empty where there are none. */
export interface TitledPerson {
  readonly code: string;
  readonly name: string;
}

/**
 * The title of the sheet of one person's statement: `Relevé E007`, by name where there is no code. It is one that Excel
 * takes (31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end), and not one of `taken`, which Excel
 * compares without case: another sheet may be called so.
 */
export function statementSheetTitle({ code, name }: TitledPerson, taken: readonly string[]): string {
  const others = new Set(taken.map((title) => title.toLowerCase()));
  const whole = `Relevé ${allowed(code) === '' ? allowed(name) : allowed(code)}`.trim();
  for (let number = 1; ; number += 1) {
    const title = fitted(whole, number === 1 ? '' : ` (${String(number)})`);
    if (!others.has(title.toLowerCase())) return title;
  }
}

/** On one line, without what a title may not hold. */
function allowed(text: string): string {
  return text
    .replaceAll(/[:\\/?*[\]]/g, '-')
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .replace(/^[' ]+/, '')
    .replace(/[' ]+$/, '');
}

const longest = 31;

/** The beginning of the title that leaves room for what ends it; a sign of two halves stays whole or goes. */
function fitted(whole: string, ending: string): string {
  if (whole.length + ending.length <= longest) return whole + ending;
  const room = longest - ending.length - 1;
  let start = '';
  for (const character of whole) {
    if (start.length + character.length > room) break;
    start += character;
  }
  return `${start.trimEnd()}…${ending}`;
}
