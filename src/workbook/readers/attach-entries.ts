import type { Entrepreneur } from '../../domain/people/entrepreneur';
import type { Money } from '../../domain/values/money';
import type { Month } from '../../domain/values/month';
import type { Place } from '../problems';
import type { PeopleIndex } from './people-index';
import type { ProblemList } from './problem-list';
import type { ReadTable } from './read-turnover-tables';
import type { TurnoverEntry } from './turnover-entry';

/** An amount that belongs to a known entrepreneur. */
export interface AttachedEntry {
  readonly entrepreneur: Entrepreneur;
  readonly month: Month;
  readonly amount: Money;
  readonly place: Place;
  readonly number: string;
  readonly creditNote: TurnoverEntry['creditNote'];
  /** Position of its table among those read. */
  readonly table: number;
}

/** Attaches every entry to its entrepreneur; who is unknown or ambiguous is told once per table and writing. */
export function attachEntries(
  tables: readonly ReadTable[],
  people: PeopleIndex,
  problems: ProblemList,
): readonly AttachedEntry[] {
  const told = new Set<string>();
  return tables.flatMap(({ turnover }, table) =>
    turnover.entries.flatMap((entry) => {
      const match = people.match(entry.who);
      if (match.kind === 'known') {
        if (match.nameDiffers)
          tell(entry, () => tellDifference(entry, match.entrepreneur), `differs ${match.entrepreneur.id}`);
        const { month, amount, place, number, creditNote } = entry;
        return [{ entrepreneur: match.entrepreneur, month, amount, place, number, creditNote, table }];
      }
      const code = match.kind === 'unknown' ? 'entrepreneur-unknown' : 'entrepreneur-ambiguous';
      const text = written(entry);
      const add = (): void => {
        problems.add({ code, text, candidates: match.candidates, place: identityPlace(entry) });
      };
      tell(entry, add, `${code} ${String(table)}`);
      return [];
    }),
  );

  function tell(entry: TurnoverEntry, add: () => void, about: string): void {
    const key = `${about} ${entry.who.code} ${entry.who.name}`;
    if (told.has(key)) return;
    told.add(key);
    add();
  }

  function tellDifference(entry: TurnoverEntry, known: Entrepreneur): void {
    const shown = known.code === '' ? known.name : `${known.name} (${known.code})`;
    problems.add({ code: 'name-differs', known: shown, found: written(entry), place: identityPlace(entry) });
  }
}

function written({ who }: TurnoverEntry): string {
  if (who.code === '') return who.name;
  return who.name === '' ? who.code : `${who.name} (${who.code})`;
}

/** The cell of the name or code where it is known, else the cell of the amount. */
function identityPlace(entry: TurnoverEntry): Place {
  return entry.whoPlace ?? entry.place;
}
