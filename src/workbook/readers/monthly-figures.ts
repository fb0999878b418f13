import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { Money } from '../../domain/values/money';
import type { Month } from '../../domain/values/month';
import type { Place } from '../problems';
import type { AttachedEntry } from './attach-entries';

/** What one person sold in one month, and the first cell that says so. */
export interface MonthlyFigure {
  readonly month: Month;
  readonly amount: Money;
  readonly place: Place;
}

export interface PersonFigures {
  readonly entrepreneur: Entrepreneur;
  /** In the order of the months; months without any figure are absent. */
  readonly figures: readonly MonthlyFigure[];
}

interface Sum {
  cents: bigint;
  readonly month: Month;
  readonly place: Place;
}

/** Adds up entries by person and month. */
export function gatherFigures(
  people: readonly Entrepreneur[],
  entries: readonly AttachedEntry[],
): readonly PersonFigures[] {
  const byPerson = new Map<string, Map<number, Sum>>();
  for (const { entrepreneur, month, amount, place } of entries) {
    let months = byPerson.get(entrepreneur.id);
    if (months === undefined) {
      months = new Map<number, Sum>();
      byPerson.set(entrepreneur.id, months);
    }
    const known = months.get(month.index);
    if (known === undefined) months.set(month.index, { cents: amount.cents, month, place });
    else known.cents += amount.cents;
  }
  return people.map((entrepreneur) => ({
    entrepreneur,
    figures: [...(byPerson.get(entrepreneur.id)?.values() ?? [])]
      .map(({ cents, month, place }) => ({ month, amount: Money.ofCents(cents), place }))
      .sort((a, b) => a.month.compare(b.month)),
  }));
}
