/**
 * Text as people compare it: case, accents, punctuation and spacing forgiven. `« Élodie  MARTIN-Roux »` is
 * `elodie martin roux`.
 */
export function comparableText(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const comparable = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
  if (cache.size > cacheLimit) cache.clear();
  cache.set(text, comparable);
  return comparable;
}

/** A name with its words in alphabetical order, so that `Martin Élodie` and `Élodie MARTIN` are equal. */
export function nameKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = comparableText(text).split(' ').sort().join(' ');
  if (keys.size > cacheLimit) keys.clear();
  keys.set(text, key);
  return key;
}

// The same names and headers come back on every sheet: normalising each once is most of the speed of reading.
const cache = new Map<string, string>();
const keys = new Map<string, string>();
const cacheLimit = 50_000;
