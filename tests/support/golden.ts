import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares a text with the golden file of that name in tests/golden. `UPDATE_GOLDEN=1` writes it instead;
 * a changed golden file goes together with a line in the changelog. Fixed and narrow spaces are written as
 * plain ones, so that a person can read the file and an editor cannot spoil it.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(__dirname, '..', 'golden', name);
  const plain = `${withPlainSpaces(text).trimEnd()}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, plain);
  expect(plain).toBe(existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '');
}

/** For expectations on French texts: what the typography adds is tested on its own. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
