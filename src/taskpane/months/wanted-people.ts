import type { Entrepreneur } from '../../domain/people/entrepreneur';

/** The chosen ones as a request for statements takes them: by code, else by name. `null` for everybody. */
export function namesOf(
  people: readonly Entrepreneur[],
  wanted: readonly string[] | null,
): readonly string[] | null {
  if (wanted === null) return null;
  return people.filter(({ id }) => wanted.includes(id)).map(({ code, name }) => (code === '' ? name : code));
}

/** The list with this one in it, or without it when it was there. */
export function toggled(wanted: readonly string[], id: string): readonly string[] {
  return wanted.includes(id) ? wanted.filter((one) => one !== id) : [...wanted, id];
}
