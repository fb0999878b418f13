import { readTypedDay } from '../../app/typed-day';
import type { Day } from '../../domain/values/day';

/** Today where the person is. */
export function dayOnTheClock(): Day {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  const text = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const day = readTypedDay(text);
  if (day === null) throw new Error(`The clock of this machine shows no day: ${text}`);
  return day;
}
