import type { TitledPerson } from './statement-sheet-title';

/**
 * The name of each person's file, `Relevé E007 – GANDELAIRE Damien – 2014-05.xlsx`, in the order of the people: one
 * that Windows, Mac and Linux take, and no two the same in a folder that knows no capitals. It begins with a word of
 * ours, so that no name of a device (`CON`) comes out. `until` is the last month shown, `2014-05`.
 */
export function statementFileNames(people: readonly TitledPerson[], until: string): readonly string[] {
  const taken = new Set<string>();
  return people.map((person) => {
    const start = short(`Relevé ${who(person)}`);
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` (${String(number)})`;
      const name = `${start} – ${until}${ending}.xlsx`;
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}

function who({ code, name }: TitledPerson): string {
  const parts = code === name ? [code] : [code, name];
  return parts
    .map(allowed)
    .filter((part) => part !== '')
    .join(' – ');
}

/** On one line, without the signs that a system forbids; composed letters, which every system shows alike. */
function allowed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/["*/:<>?\\|]/g, '-')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Linux counts bytes (255), Windows letters and the folder with them (260): this leaves room for the rest. */
const mostLetters = 100;
const mostBytes = 180;

function short(text: string): string {
  let start = '';
  let bytes = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (start.length + character.length > mostLetters || bytes > mostBytes) return `${start.trimEnd()}…`;
    start += character;
  }
  return start.trimEnd();
}

/** In UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
