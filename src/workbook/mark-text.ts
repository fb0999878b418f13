/**
 * Any text as a part of a defined name, which takes letters, digits, `_` and `.` and is compared without case. Small
 * letters and digits stand for themselves, `.` changes between small letters and capitals, and every other character
 * is its code point in base 36 between `_`: `e-012` is `e_19_012`, `Éa` is `_5l_a`, `aBC` is `a.bc`.
 */
export function encodeMarkText(text: string): string {
  let encoded = '';
  let isCapital = false;
  for (const character of text) {
    const isLetter = /^[A-Za-z]$/.test(character);
    if (isLetter && /^[A-Z]$/.test(character) !== isCapital) {
      isCapital = !isCapital;
      encoded += '.';
    }
    encoded += isLetter || /^\d$/.test(character) ? character.toLowerCase() : escaped(character);
  }
  return encoded;
}

/** The text that gives this part of a name, in whichever case the name is; `null` when none does. */
export function decodeMarkText(encoded: string): string | null {
  const small = encoded.toLowerCase();
  let text = '';
  let isCapital = false;
  for (const [token, code] of small.matchAll(/_([0-9a-z]+)_|[^]/g)) {
    if (token === '.') isCapital = !isCapital;
    else if (code === undefined) text += isCapital ? token.toUpperCase() : token;
    else text += unescaped(code);
  }
  // A name that somebody else made up is none of ours: each text has one name alone.
  return encodeMarkText(text) === small ? text : null;
}

function escaped(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(36)}_`;
}

function unescaped(code: string): string {
  const point = parseInt(code, 36);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
