import type { Trade } from './invented-names';
import { lastNames, menFirstNames, trades, womenFirstNames } from './invented-names';
import type { Random } from './random';
import { itemAt } from './random';
import type { Zone } from './reference-year';
import { referenceYear, zones } from './reference-year';

/** One accompanied person of the sample. Days are `2014-01-31`. */
export interface SamplePerson {
  readonly code: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly sex: 'F' | 'H';
  readonly zone: Zone;
  readonly birth: string;
  readonly ageAtEntry: number;
  readonly entry: string;
  readonly exit: string | null;
  readonly trade: Trade;
  readonly status: 'CAPE' | 'Salarié' | 'Associé';
  readonly contract: 'CDI' | 'CAPE';
  /** Name of the collective activity that the person shares in, with the part in percent. */
  readonly collective: { readonly name: string; readonly key: number } | null;
}

type Identity = Pick<SamplePerson, 'sex' | 'zone' | 'ageAtEntry' | 'entry'>;

/** All 82, in the order of their codes, which is the order in which they came. */
export function drawPeople(random: Random): readonly SamplePerson[] {
  const { atStart, accompanied } = referenceYear.people;
  const identities = [...drawFormer(random, atStart), ...drawEntrants(random)];
  const families = drawLastNames(random, accompanied);
  const used = new Set<string>();
  const exits = drawExits(random);
  const ranks = contractRanks(identities.length, exits);
  const collective = drawCollective(random, exits);
  return identities.map((identity, place) => {
    const lastName = itemAt(families, place);
    const firstName = drawFirstName(random, { sex: identity.sex, lastName }, used);
    const permanent = ranks.permanent.has(place);
    return {
      ...identity,
      code: `E${String(7 + place + Math.floor(place / 4) * 2).padStart(3, '0')}`,
      lastName,
      firstName,
      birth: birthFor(random, identity),
      exit: exits.get(place) ?? null,
      trade: random.pick(trades),
      status: !permanent ? 'CAPE' : ranks.members.has(place) ? 'Associé' : 'Salarié',
      contract: permanent ? 'CDI' : 'CAPE',
      collective: collective.get(place) ?? null,
    };
  });
}

function drawFormer(random: Random, count: number): readonly Identity[] {
  const entries = Array.from({ length: count }, () =>
    day(random.whole(2007, 2013), random.whole(1, 12), random.pick([1, 1, 15, 2, 20])),
  );
  return entries.sort().map((entry) => ({
    entry,
    sex: random.chance(0.56) ? 'F' : 'H',
    zone: random.pick([...zones, 'Gapençais', 'Gapençais', 'Sisteronais-Buëch', 'S.U.D'] as const),
    ageAtEntry: Math.round(42 + random.normal() * 8),
  }));
}

/** Sexes, zones and ages are the published ones, each dealt in an order of its own. */
function drawEntrants(random: Random): readonly Identity[] {
  const { women, men, byZone, ages } = referenceYear.entrants;
  const sexes = random.shuffled<'F' | 'H'>([...repeat('F' as const, women), ...repeat('H' as const, men)]);
  const places = random.shuffled(zones.flatMap((zone) => repeat(zone, byZone[zone])));
  const dealt = random.shuffled(ages);
  const months = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 9, 9, 9, 10, 10, 11, 12];
  return months.map((month, place) => ({
    entry: day(referenceYear.year, month, month === 5 ? 12 : random.pick([2, 3, 15, 17])),
    sex: itemAt(sexes, place),
    zone: itemAt(places, place),
    ageAtEntry: itemAt(dealt, place),
  }));
}

/** Eight of those who were there at the start; the places are spread so that neither the oldest nor the newest all go. */
function drawExits(random: Random): ReadonlyMap<number, string> {
  const days = [
    '2014-01-31',
    '2014-03-31',
    '2014-04-30',
    '2014-06-30',
    '2014-06-30',
    '2014-08-31',
    '2014-10-31',
    '2014-12-31',
  ];
  return new Map(days.map((exit, rank) => [rank * 7 + random.whole(2, 6), exit]));
}

/** A person who goes on the last day of the year is counted out: 74 are left, 65 of them on permanent contracts. */
function contractRanks(
  count: number,
  exits: ReadonlyMap<number, string>,
): { permanent: ReadonlySet<number>; members: ReadonlySet<number> } {
  const staying = Array.from({ length: count }, (_, place) => place).filter((place) => !exits.has(place));
  const permanent = staying.slice(0, referenceYear.people.onPermanentContractAtEnd);
  return {
    permanent: new Set([...permanent, ...exits.keys()]),
    members: new Set(permanent.filter((_, rank) => rank % 4 === 1).slice(0, 8)),
  };
}

function drawCollective(
  random: Random,
  exits: ReadonlyMap<number, string>,
): ReadonlyMap<number, { name: string; key: number }> {
  const staying = Array.from({ length: referenceYear.people.atStart }, (_, place) => place).filter(
    (place) => !exits.has(place),
  );
  const dealt = [...random.shuffled(staying)];
  const shares = referenceYear.collective.flatMap(({ name, keys }) => keys.map((key) => ({ name, key })));
  return new Map(shares.map((share, rank) => [itemAt(dealt, rank), share]));
}

/** Two pairs share a family name, as happens: only the first name or the code tells them apart. */
function drawLastNames(random: Random, count: number): readonly string[] {
  const names = [...random.shuffled(lastNames)].slice(0, count - 2);
  return [...names.slice(0, 40), itemAt(names, 11), ...names.slice(40), itemAt(names, 52)];
}

function drawFirstName(random: Random, who: { sex: 'F' | 'H'; lastName: string }, used: Set<string>): string {
  for (;;) {
    const firstName = random.pick(who.sex === 'F' ? womenFirstNames : menFirstNames);
    const whole = `${who.lastName} ${firstName}`;
    if (used.has(whole)) continue;
    used.add(whole);
    return firstName;
  }
}

function birthFor(random: Random, { entry, ageAtEntry }: Identity): string {
  const [year = 0, month = 1, date = 1] = entry.split('-').map(Number);
  // The birthday of the age falls in the months before the entry; in the same month it is taken as passed on the 1st.
  const back = random.whole(0, 11);
  const index = year * 12 + month - 1 - back;
  const dayOfMonth = back === 0 ? random.whole(1, date) : random.whole(1, 28);
  return day(Math.floor(index / 12) - ageAtEntry, (index % 12) + 1, dayOfMonth);
}

function day(year: number, month: number, date: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function repeat<T>(item: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => item);
}
