import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { nameKey } from '../layout/comparable-text';
import type { Place } from '../problems';
import { codeKey } from './people-index';
import type { ProblemList } from './problem-list';
import type { TurnoverEntry } from './turnover-entry';

/** A person who is only known from the turnover sheets, and where she was first seen. */
export interface DerivedPerson {
  readonly entrepreneur: Entrepreneur;
  readonly place: Place;
}

/**
 * Without a table of entrepreneurs, everybody who has a turnover is one: by code where there are codes, else by
 * name. The order of rows and sheets does not matter: codes are gathered first, bare names after.
 */
export function derivePeople(
  entries: readonly TurnoverEntry[],
  problems: ProblemList,
): readonly DerivedPerson[] {
  const coded = new Map<string, DerivedPerson>();
  const names = new Map<string, string>();
  for (const { who, place } of entries) {
    if (who.code === '') continue;
    const id = `code:${codeKey(who.code)}`;
    const known = coded.get(id);
    if (known === undefined || (known.entrepreneur.name === known.entrepreneur.code && who.name !== '')) {
      coded.set(id, {
        entrepreneur: person(id, who.code, who.name || who.code),
        place: known?.place ?? place,
      });
    }
    if (who.name !== '') names.set(nameKey(who.name), id);
  }
  const named = new Map<string, DerivedPerson>();
  for (const { who, place } of entries) {
    const key = nameKey(who.name);
    if (who.code !== '' || key === '' || names.has(key) || coded.has(`code:${codeKey(who.name)}`)) continue;
    const id = `name:${key}`;
    if (!named.has(id)) named.set(id, { entrepreneur: person(id, '', who.name), place });
  }
  const people = [...coded.values(), ...named.values()];
  tellNamesAlike(people, problems);
  return people;
}

function person(id: string, code: string, name: string): Entrepreneur {
  return { id, code, name, activity: '', status: '', entry: null, exit: null };
}

/**
 * Two names that are one letter apart may be one person misspelled. Found by what remains of each name when a
 * letter is left out, so that a thousand names are compared at once; numbers in names are no misspelling.
 */
function tellNamesAlike(people: readonly DerivedPerson[], problems: ProblemList): void {
  const seen = new Map<string, DerivedPerson>();
  const told = new Set<string>();
  for (const current of people) {
    if (current.entrepreneur.code !== '') continue;
    const key = nameKey(current.entrepreneur.name);
    if (key.length < 6 || /\d/.test(key)) continue;
    for (const form of formsWithoutOneLetter(key)) {
      const other = seen.get(form);
      if (other === undefined) seen.set(form, current);
      else tellOnce(other, current);
    }
  }

  function tellOnce(other: DerivedPerson, current: DerivedPerson): void {
    const pair = `${other.entrepreneur.id} ${current.entrepreneur.id}`;
    if (other === current || told.has(pair)) return;
    told.add(pair);
    const { name } = current.entrepreneur;
    problems.add({ code: 'names-alike', name, other: other.entrepreneur.name, place: current.place });
  }
}

function formsWithoutOneLetter(key: string): readonly string[] {
  return [key, ...Array.from(key, (_, position) => key.slice(0, position) + key.slice(position + 1))];
}
