import { Month } from '../domain/values/month';

/** A month as it is typed at a door, `2014-05` or `05/2014`; `null` when it is none. */
export function readTypedMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{1,2})$/.exec(text) ?? /^()(\d{1,2})\/(\d{4})$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1] === '' ? match[3] : match[1]);
  const number = Number(match[2]);
  return number >= 1 && number <= 12 ? Month.of(year, number) : null;
}
