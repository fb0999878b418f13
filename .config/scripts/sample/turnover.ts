import type { SamplePerson } from './people';
import type { Random } from './random';
import { itemAt } from './random';
import { referenceYear } from './reference-year';

/** One person's month: invoices, credit notes (positive, to be deducted) and the part of a collective activity, in cents. */
export interface SampleMonth {
  readonly invoiced: number;
  readonly credited: number;
  /** Included in `invoiced`. */
  readonly collective: number;
}

/** By place of the person, then by month from 0; `null` when the person is not there in that month. */
export type SampleTurnover = readonly (readonly (SampleMonth | null)[])[];

export function net(month: SampleMonth): number {
  return month.invoiced - month.credited;
}

/**
 * A year whose contributions, each month rounded to the cent, add up to the published total: the amounts are drawn,
 * brought to scale, then the last cents are put on the largest activity.
 */
export function drawTurnover(random: Random, people: readonly SamplePerson[]): SampleTurnover {
  const collective = shareCollective(people);
  const own = people.map((person) => drawYear(random, person));
  const wanted = referenceYear.contribution.actual / referenceYear.contribution.rate - sumOf(collective);
  const scale = wanted / sumOf(own);
  const months = people.map((person, place) =>
    itemAt(own, place).map((amount, month) => {
      if (!isPresent(person, month)) return null;
      const shared = itemAt(itemAt(collective, place), month);
      return { invoiced: tidy(random, amount * scale) + shared, credited: 0, collective: shared };
    }),
  );
  return settle(withOddities(people, withCreditNotes(random, months)));
}

/** What real sheets have: an invoice before the day of entry, and a month with nothing but a credit note. */
function withOddities(people: readonly SamplePerson[], months: SampleTurnover): SampleTurnover {
  const early = people.findIndex(({ entry }) => entry === '2014-05-12');
  const credited = months.findIndex((year) => year[8]?.invoiced === 0 && (year[7]?.invoiced ?? 0) > 15_000);
  return months.map((year, place) =>
    year.map((month, number) => {
      if (place === early && number === 3) return { invoiced: 18_000, credited: 0, collective: 0 };
      return place === credited && number === 8 && month !== null ? { ...month, credited: 12_000 } : month;
    }),
  );
}

/** In months: present from the month of entry to the month of exit, both included. */
export function isPresent(person: SamplePerson, month: number): boolean {
  const key = `${String(referenceYear.year)}-${String(month + 1).padStart(2, '0')}`;
  return person.entry.slice(0, 7) <= key && (person.exit === null || key <= person.exit.slice(0, 7));
}

export const seasons = {
  even: [1, 1, 1.1, 1, 0.9, 1.1, 0.8, 0.5, 1.1, 1.1, 1.1, 1.2],
  summer: [0.3, 0.4, 0.6, 0.9, 1.2, 1.6, 2, 2, 1.2, 0.7, 0.4, 0.5],
  winter: [0.6, 0.6, 0.6, 0.7, 0.8, 0.9, 1.2, 1, 0.7, 0.9, 1.6, 2.6],
  school: [1.1, 1, 1.3, 1, 1.1, 1.6, 0.2, 0.05, 1, 1.3, 1.3, 1.2],
  autumn: [0.7, 0.7, 0.9, 1, 0.9, 0.8, 0.7, 0.5, 1.3, 1.7, 1.6, 1.2],
} as const;

/** Sizes of activities spread over two orders of magnitude: most are small, a few carry the co-operative. */
function drawYear(random: Random, person: SamplePerson): readonly number[] {
  const isNew = person.entry >= '2014-01-01';
  const monthly = 420 * Math.pow(2.6, random.normal()) * (isNew ? 0.8 : 1);
  const idle = monthly < 250 ? 0.45 : monthly < 700 ? 0.18 : 0.03;
  return seasons[person.trade.season].map((season, month) => {
    if (!isPresent(person, month)) return 0;
    const justArrived = isNew && Number(person.entry.slice(5, 7)) === month + 1;
    if (random.chance(justArrived ? 0.6 : idle)) return 0;
    return Math.max(15, monthly * season * (1 + 0.28 * random.normal())) * 100;
  });
}

/** Invoices are often round: whole euros, tens, or hours at a price; one in three has odd cents. */
function tidy(random: Random, cents: number): number {
  if (cents <= 0) return 0;
  const unit = random.pick([1, 1, 100, 50, 500, 1_000]);
  return Math.max(unit, Math.round(cents / unit) * unit);
}

function shareCollective(people: readonly SamplePerson[]): readonly (readonly number[])[] {
  const months = referenceYear.collective.map(({ turnover }, rank) =>
    split(
      turnover,
      rank === 0 ? [0, 0, 8, 12, 14, 16, 10, 6, 14, 12, 8, 0] : [4, 4, 6, 8, 10, 14, 12, 10, 10, 8, 6, 8],
    ),
  );
  const shares = referenceYear.collective.map(({ name, keys }, rank) => {
    const members = people.filter((person) => person.collective?.name === name);
    return { members, months: itemAt(months, rank).map((amount) => split(amount, keys)) };
  });
  return people.map((person) => {
    const share = shares.find(({ members }) => members.includes(person));
    if (share === undefined || person.collective === null) return Array.from({ length: 12 }, () => 0);
    const keys = referenceYear.collective.find(({ name }) => name === person.collective?.name)?.keys ?? [];
    const place = (keys as readonly number[]).indexOf(person.collective.key); // Keys differ within an activity.
    return share.months.map((parts) => itemAt(parts, place));
  });
}

/** Whole cents in proportion to weights: cut down, then one more cent for the largest remainders. */
export function split(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((sofar, weight) => sofar + weight, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  const ranked = weights
    .map((weight, place) => ({ place, remainder: (total * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  const left = total - parts.reduce((sofar, part) => sofar + part, 0);
  const lucky = new Set(ranked.slice(0, left).map(({ place }) => place));
  return parts.map((part, place) => (lucky.has(place) ? part + 1 : part));
}

/** A few invoices are corrected in part. */
function withCreditNotes(
  random: Random,
  months: readonly (readonly (SampleMonth | null)[])[],
): SampleTurnover {
  const candidates = months.flatMap((year, place) =>
    year.flatMap((month, number) => (month !== null && month.invoiced > 60_000 ? [{ place, number }] : [])),
  );
  const chosen = new Set(
    random
      .shuffled(candidates)
      .slice(0, 14)
      .map(({ place, number }) => `${String(place)}/${String(number)}`),
  );
  return months.map((year, place) =>
    year.map((month, number) => {
      if (month === null || !chosen.has(`${String(place)}/${String(number)}`)) return month;
      return { ...month, credited: Math.round((month.invoiced * random.whole(5, 30)) / 10_000) * 100 };
    }),
  );
}

/** Ten cents of turnover are one cent of contribution whatever the rounding: the rest is spread over one person's year. */
function settle(months: SampleTurnover): SampleTurnover {
  const rounded = months
    .flat()
    .reduce((sum, month) => sum + (month === null ? 0 : Math.round(net(month) / 10)), 0);
  const largest = months.reduce(
    (best, year, place) => (yearOf(year) > yearOf(itemAt(months, best)) ? place : best),
    0,
  );
  const missing = referenceYear.contribution.actual - rounded;
  const parts = split(
    Math.abs(missing),
    itemAt(months, largest).map((month) => (month === null ? 0 : 1)),
  );
  return months.map((year, place) =>
    place !== largest
      ? year
      : year.map((month, number) =>
          month === null
            ? null
            : { ...month, invoiced: month.invoiced + Math.sign(missing) * 10 * itemAt(parts, number) },
        ),
  );
}

function yearOf(year: readonly (SampleMonth | null)[]): number {
  return year.reduce((sum, month) => sum + (month === null ? 0 : net(month)), 0);
}

function sumOf(years: readonly (readonly number[])[]): number {
  return years.flat().reduce((sum, amount) => sum + amount, 0);
}
