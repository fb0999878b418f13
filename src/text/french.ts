const narrow = '\u202F';
const fixed = '\u00A0';

/**
 * A template tag that gives a text its French typography, so that sources stay readable: fixed spaces
 * inside « » and before `: € %`, narrow ones before `; ! ?`, and curly apostrophes. Only what we wrote is
 * touched: names, titles and texts of the person pass through as they are.
 */
export function french(literals: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let text = '';
  literalsOf(literals).forEach((literal, index) => {
    text += (index === 0 ? '' : String(values[index - 1] ?? '')) + literal;
  });
  return text;
}

// A template is set once, however many lines it says something of.
const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function literalsOf(literals: TemplateStringsArray): readonly string[] {
  const found = known.get(literals);
  if (found !== undefined) return found;
  const set = literals.map(typeset);
  known.set(literals, set);
  return set;
}

function typeset(literal: string): string {
  return literal
    .replaceAll('« ', `«${fixed}`)
    .replaceAll(' »', `${fixed}»`)
    .replace(/ ([:€%])/g, `${fixed}$1`)
    .replace(/ ([;!?])/g, `${narrow}$1`)
    .replaceAll("'", '’');
}
