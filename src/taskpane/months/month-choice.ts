import type { ClosedDate, KnownMonth } from '../../app/read-months';
import type { Month } from '../../domain/values/month';

/** The month that is wanted, else the last one; `null` when there is none at all. */
export function chosenMonth(months: readonly KnownMonth[], wanted: Month | null): KnownMonth | null {
  return found(months, wanted) ?? months.at(-1) ?? null;
}

/** Those after the last closed one: months are closed from the start of the year. */
export function openMonths(months: readonly KnownMonth[]): readonly KnownMonth[] {
  const last = months.findLastIndex(({ closedOn }) => closedOn !== null);
  return months.slice(last + 1);
}

/** The month to close up to: the one that is wanted, else the first open one. */
export function monthToClose(months: readonly KnownMonth[], wanted: Month | null): KnownMonth | null {
  const open = openMonths(months);
  return found(open, wanted) ?? open[0] ?? null;
}

/** Every month that is closed with this one: the open ones before it go with it. */
export function closedWith(months: readonly KnownMonth[], until: Month): readonly KnownMonth[] {
  const open = openMonths(months);
  const at = open.findIndex(({ month }) => month.equals(until));
  return open.slice(0, at + 1);
}

/** The month to reopen from: the one that is wanted, else the last closed one. */
export function monthToReopen(closed: readonly ClosedDate[], wanted: Month | null): ClosedDate | null {
  return found(closed, wanted) ?? closed.at(-1) ?? null;
}

/** Every month that is reopened with this one: those after it cannot stay closed. */
export function reopenedWith(closed: readonly ClosedDate[], from: Month): readonly Month[] {
  const at = closed.findIndex(({ month }) => month.equals(from));
  return at < 0 ? [] : closed.slice(at).map(({ month }) => month);
}

function found<One extends { readonly month: Month }>(
  months: readonly One[],
  wanted: Month | null,
): One | null {
  return wanted === null ? null : (months.find(({ month }) => month.equals(wanted)) ?? null);
}
