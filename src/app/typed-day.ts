import { Day } from '../domain/values/day';

/** A day as it is typed at a door, `2014-04-10` or `10/04/2014`; `null` when it is none. */
export function readTypedDay(text: string): Day | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (match === null) return Day.parse(text);
  return Day.of(Number(match[3]), Number(match[2]), Number(match[1]));
}
