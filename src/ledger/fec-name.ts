import { Day } from '../domain/values/day';

/** What the name of a file tells: `123456789FEC20141231.txt`. */
export interface FecName {
  /** Nine digits; software adds establishments or leaves it out. */
  readonly siren: string | null;
  readonly closing: Day | null;
}

/** `null` when the name is not made as the law asks. A closing date that there is not is none. */
export function readFecName(file: string): FecName | null {
  const match = /(?:^|[/\\])(\d{9,14})?[-_ ]?FEC[-_ ]?(\d{4})(\d{2})(\d{2})?(?=[^\d]|$)[^/\\]*$/i.exec(file);
  if (match === null) return null;
  const [, digits, year, month, day] = match;
  return {
    siren: digits === undefined ? null : digits.slice(0, 9),
    closing: day === undefined ? null : Day.of(Number(year), Number(month), Number(day)),
  };
}
