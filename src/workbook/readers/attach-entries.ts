import type { Entrepreneur } from '../../domain/people/entrepreneur';
import type { Money } from '../../domain/values/money';
import type { Month } from '../../domain/values/month';
import type { Place, Problem } from '../problems';
import type { Match, PeopleIndex } from './people-index';
import { ProblemList } from './problem-list';
import type { SideAmount } from './side-columns';
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
  readonly category?: string;
  readonly corrects?: string;
  readonly sides?: readonly SideAmount[];
  /** Position of its table among those read. */
  readonly table: number;
}

/** What became of the lines of one table. */
export interface AttachedTable {
  readonly entries: readonly AttachedEntry[];
  /** Who is unknown, ambiguous or called otherwise: once for each way of writing. */
  readonly problems: readonly Problem[];
}

/** Attaches every entry to its entrepreneur, table by table. A known person called otherwise is told once in all. */
export function attachEntries(tables: readonly ReadTable[], people: PeopleIndex): readonly AttachedTable[] {
  const toldOfNames = new Set<string>();
  return tables.map(({ turnover }, table) => {
    const problems = new ProblemList();
    const told = new Set<string>();
    const entries: AttachedEntry[] = [];
    for (const entry of turnover.entries) {
      const match = people.match(entry.who);
      if (match.kind === 'known') {
        if (match.nameDiffers) tellDifference(entry, match.entrepreneur, { told: toldOfNames, problems });
        const { month, amount, place, number, creditNote } = entry;
        const said = { entrepreneur: match.entrepreneur, month, amount, place, number, creditNote, table };
        // Two hundred thousand plain invoices are not copied once more.
        entries.push(saysMore(entry) ? { ...said, ...moreOf(entry) } : said);
      } else tellNobody(entry, match, { told, problems });
    }
    return { entries, problems: problems.all };
  });
}

function saysMore({ category, corrects, sides }: TurnoverEntry): boolean {
  return category !== undefined || corrects !== undefined || sides !== undefined;
}

function moreOf({
  category,
  corrects,
  sides,
}: TurnoverEntry): Pick<AttachedEntry, 'category' | 'corrects' | 'sides'> {
  return {
    ...(category === undefined ? {} : { category }),
    ...(corrects === undefined ? {} : { corrects }),
    ...(sides === undefined ? {} : { sides }),
  };
}

interface Telling {
  readonly told: Set<string>;
  readonly problems: ProblemList;
}

function tellDifference(entry: TurnoverEntry, known: Entrepreneur, { told, problems }: Telling): void {
  const text = written(entry);
  if (told.has(`${known.id} ${text}`)) return;
  told.add(`${known.id} ${text}`);
  const shown = known.code === '' ? known.name : `${known.name} (${known.code})`;
  problems.add({ code: 'name-differs', known: shown, found: text, place: identityPlace(entry) });
}

function tellNobody(
  entry: TurnoverEntry,
  match: Exclude<Match, { kind: 'known' }>,
  { told, problems }: Telling,
): void {
  const text = written(entry);
  if (told.has(text)) return;
  told.add(text);
  const code = match.kind === 'unknown' ? 'entrepreneur-unknown' : 'entrepreneur-ambiguous';
  problems.add({ code, text, candidates: match.candidates, place: identityPlace(entry) });
}

function written({ who }: TurnoverEntry): string {
  if (who.code === '') return who.name;
  return who.name === '' ? who.code : `${who.name} (${who.code})`;
}

/** The cell of the name or code where it is known, else the cell of the amount. */
function identityPlace(entry: TurnoverEntry): Place {
  return entry.whoPlace ?? entry.place;
}
