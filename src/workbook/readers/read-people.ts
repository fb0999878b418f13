import type { Scheme } from '../../domain/contribution/scheme';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import type { Money } from '../../domain/values/money';
import { comparableText, nameKey } from '../layout/comparable-text';
import type { Place } from '../problems';
import type { RowLeftOut } from '../understanding';
import type { FoundTable } from './found-table';
import type { ProblemList } from './problem-list';
import { readPeopleTable, type ListedEntrepreneur, type PeopleContext } from './read-people-table';
import type { PlacedScheme } from './read-rates';

/** The people of the tables of entrepreneurs, with their own rates as schemes. */
export interface ListedPeople {
  readonly people: readonly Entrepreneur[];
  readonly ownRates: readonly PlacedScheme[];
  readonly placeOf: ReadonlyMap<string, Place>;
  /** The base since the entry as the year begins, by person, where the list says it. */
  readonly openings: ReadonlyMap<string, Money>;
  readonly tables: ReadonlyMap<
    FoundTable,
    { readonly rowsRead: number; readonly rowsLeftOut: readonly RowLeftOut[] }
  >;
}

export function readPeople(tables: readonly FoundTable[], context: PeopleContext): ListedPeople {
  const { problems } = context;
  const readings = tables.map((table) => ({ table, ...readPeopleTable(table, context) }));
  const listed = withoutDuplicates(
    readings.flatMap(({ people }) => people),
    problems,
  );
  return {
    people: withSameStatuses(listed.map(({ entrepreneur }) => entrepreneur)),
    ownRates: listed.flatMap(ownRate),
    placeOf: new Map(listed.map(({ entrepreneur, place }) => [entrepreneur.id, place])),
    openings: new Map(
      listed.flatMap(({ entrepreneur, opening }) => (opening === null ? [] : [[entrepreneur.id, opening]])),
    ),
    tables: new Map(
      readings.map(({ table, people, rowsLeftOut }) => [table, { rowsRead: people.length, rowsLeftOut }]),
    ),
  };
}

/** The same code twice, or the same name without any code: nobody could tell which line is right. */
function withoutDuplicates(
  listed: readonly ListedEntrepreneur[],
  problems: ProblemList,
): readonly ListedEntrepreneur[] {
  const known = new Map<string, ListedEntrepreneur>();
  for (const person of listed) {
    const first = known.get(person.entrepreneur.id);
    if (first === undefined) known.set(person.entrepreneur.id, person);
    else {
      const { name: who, code } = person.entrepreneur;
      problems.add({
        code: 'entrepreneur-duplicate',
        who: code === '' ? who : `${who} (${code})`,
        first: first.place,
        place: person.place,
      });
    }
  }
  tellNameWithAndWithoutCode([...known.values()], problems);
  return [...known.values()];
}

function tellNameWithAndWithoutCode(listed: readonly ListedEntrepreneur[], problems: ProblemList): void {
  const coded = new Map(
    listed
      .filter(({ entrepreneur }) => entrepreneur.code !== '')
      .map((one) => [nameKey(one.entrepreneur.name), one]),
  );
  for (const { entrepreneur, place } of listed) {
    const first = entrepreneur.code === '' ? coded.get(nameKey(entrepreneur.name)) : undefined;
    if (first === undefined) continue;
    problems.add({ code: 'entrepreneur-duplicate', who: entrepreneur.name, first: first.place, place });
  }
}

/** One spelling for each status: `Capé`, `CAPE` are the same, as the first line writes it. */
function withSameStatuses(people: readonly Entrepreneur[]): readonly Entrepreneur[] {
  const spelling = new Map<string, string>();
  return people.map((person) => {
    const key = comparableText(person.status);
    const status = spelling.get(key) ?? person.status;
    spelling.set(key, status);
    return { ...person, status };
  });
}

function ownRate({ entrepreneur, rate, ratePlace, place }: ListedEntrepreneur): readonly PlacedScheme[] {
  if (rate === null) return [];
  const scheme: Scheme = {
    name: '',
    scope: { kind: 'entrepreneur', entrepreneurId: entrepreneur.id },
    validFrom: null,
    validTo: null,
    base: 'turnover',
    window: 'month',
    tariff: { kind: 'flat', rate },
  };
  return [{ scheme, place: ratePlace ?? place }];
}
