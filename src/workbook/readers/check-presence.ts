import { Day } from '../../domain/values/day';
import type { Month } from '../../domain/values/month';
import type { Place } from '../problems';
import type { PersonFigures } from './monthly-figures';
import type { ProblemList } from './problem-list';

export interface PresenceContext {
  /** Months of the year up to the last one that has figures. */
  readonly months: readonly Month[];
  /** Months that no table gives to anybody; told once for all. */
  readonly missingForAll: ReadonlySet<number>;
  /** In a journal no line means no invoice, not a month forgotten. */
  readonly isJournalOnly: (month: Month) => boolean;
  /** Where the person is listed. */
  readonly placeOfPerson: (id: string) => Place | null;
  readonly problems: ProblemList;
}

/** Tells turnover before the entry and after the exit, and months without any figure while present. */
export function checkPresence(people: readonly PersonFigures[], context: PresenceContext): void {
  for (const person of people) {
    tellOutsideStay(person, context.problems);
    tellMissingMonths(person, context);
  }
}

function tellOutsideStay({ entrepreneur, figures }: PersonFigures, problems: ProblemList): void {
  const { entry, exit, name: who } = entrepreneur;
  for (const { month, amount, place } of figures) {
    if (amount.isZero) continue;
    const facts = { who, month: month.toString(), amount: amount.toString(), place };
    if (entry !== null && Day.lastOf(month).compare(entry) < 0) {
      problems.add({ code: 'before-entry', day: entry.toString(), ...facts });
    }
    if (exit !== null && Day.firstOf(month).compare(exit) > 0) {
      problems.add({ code: 'after-exit', day: exit.toString(), ...facts });
    }
  }
}

function tellMissingMonths({ entrepreneur, figures }: PersonFigures, context: PresenceContext): void {
  const given = new Set(figures.map(({ month }) => month.index));
  const first = figures[0]?.month ?? null;
  const last = figures[figures.length - 1]?.month ?? null;
  const missing = context.months.filter((month) => {
    if (given.has(month.index) || context.missingForAll.has(month.index) || context.isJournalOnly(month))
      return false;
    // Without dates of entry and exit, only a gap between two figures is certain.
    const hasCome =
      entrepreneur.entry === null
        ? first !== null && month.compare(first) > 0
        : Day.lastOf(month).compare(entrepreneur.entry) >= 0;
    const isLeaverUnknown = entrepreneur.exit === null && entrepreneur.entry === null;
    const hasNotLeft = isLeaverUnknown
      ? last !== null && month.compare(last) < 0
      : entrepreneur.exit === null || Day.firstOf(month).compare(entrepreneur.exit) <= 0;
    return hasCome && hasNotLeft;
  });
  const place = context.placeOfPerson(entrepreneur.id) ?? figures[0]?.place ?? null;
  if (missing.length === 0 || place === null) return;
  context.problems.add({ code: 'month-missing', who: entrepreneur.name, months: missing.map(String), place });
}
