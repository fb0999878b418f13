import { Day } from '../values/day';
import type { Month } from '../values/month';
import type { Entrepreneur } from './entrepreneur';

/** Present in every month that the stay touches; without a date on one side, the stay is open on it. */
export function isPresentIn(month: Month, { entry, exit }: Entrepreneur): boolean {
  const hasCome = entry === null || entry.compare(Day.lastOf(month)) <= 0;
  const hasNotLeft = exit === null || exit.compare(Day.firstOf(month)) >= 0;
  return hasCome && hasNotLeft;
}

/** 1 in the month of the entry, 2 in the next one…; `null` when the entry is not known. */
export function rankSinceEntry(month: Month, { entry }: Entrepreneur): number | null {
  return entry === null ? null : month.index - entry.month.index + 1;
}
