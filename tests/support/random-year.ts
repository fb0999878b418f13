import type { Random } from '../../.config/scripts/sample/random';
import { randomFrom } from '../../.config/scripts/sample/random';

/** A year of turnover drawn from a seed, before it is written in one layout or another. Amounts are in cents. */
export interface RandomYear {
  readonly seed: number;
  /** First month of the financial year. */
  readonly start: { readonly year: number; readonly month: number };
  readonly people: readonly RandomPerson[];
  /** Net turnover by person and month of the year. */
  readonly cents: readonly (readonly number[])[];
  /** Rates are in thousandths of a percent: 10 % is 10 000. In force from a month of the year (0 to 11). */
  readonly cooperativeRates: readonly { readonly from: number; readonly rate: number }[];
  readonly statusRates: readonly { readonly status: string; readonly rate: number }[];
  /** Without a list of people, all that is known of them stands in the turnover sheets. */
  readonly peopleList: 'given' | 'absent';
}

export interface RandomPerson {
  readonly code: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly status: string;
  readonly ownRate: number | null;
  /** Days `2014-03-01`; turnover outside them gives a warning and is charged all the same. */
  readonly entry: string | null;
  readonly exit: string | null;
}

const lastNames = (
  'Abricot Bergeronnette Clématite Dahlia Églantine Fougère Genévrier Hêtre Iris Jasmin Lavande Mélèze Noisetier Olivette ' +
  'Pâquerette Réséda Sauge Tilleul Valériane L’Herbier Saint-Foin Du-Verger'
).split(' ');
const firstNames =
  'Aimée Benoît Chloé Didier Éléonore François Gaël Héloïse Jean-Noël Léa Maëlle Zoé Anne-Sophie Cédric'.split(
    ' ',
  );
const statuses = ['CAPE', 'Salarié', 'Associé'];

export function drawRandomYear(seed: number): RandomYear {
  const random = randomFrom(seed * 7919 + 13);
  const start = { year: random.whole(2012, 2025), month: random.pick([1, 1, 1, 7, 9, 4]) };
  const peopleList = random.chance(0.8) ? 'given' : 'absent';
  const people = drawPeople(random, { start, isListed: peopleList === 'given' });
  return {
    seed,
    start,
    people,
    peopleList,
    cents: people.map(() => drawMonths(random)),
    cooperativeRates: drawCooperativeRates(random),
    statusRates:
      peopleList === 'given' && random.chance(0.4)
        ? [{ status: 'CAPE', rate: random.pick([5_000, 7_500, 12_000]) }]
        : [],
  };
}

function drawCooperativeRates(random: Random): RandomYear['cooperativeRates'] {
  const rate = (): number => random.pick([10_000, 10_000, 11_500, 9_750, 12_345, 8_000, 33_333]);
  if (random.chance(0.7)) return [{ from: 0, rate: rate() }];
  return [
    { from: 0, rate: rate() },
    { from: random.whole(1, 11), rate: rate() },
  ];
}

function drawPeople(
  random: Random,
  how: { start: RandomYear['start']; isListed: boolean },
): readonly RandomPerson[] {
  const families = random.shuffled(lastNames);
  const style = random.pick(['E', 'ES-', '', 'S0']);
  return Array.from({ length: random.whole(5, 18) }, (_, place) => {
    // Every sixth person has the family name of the one before: only the first name tells them apart.
    const lastName = families[place % 6 === 5 ? place - 1 : place] ?? 'Ortie';
    const isEntrant = how.isListed && random.chance(0.2);
    const isLeaver = how.isListed && random.chance(0.15);
    return {
      code: `${style}${String(101 + place * 3)}`,
      lastName,
      firstName: firstNames[(place * 5 + (place % 6 === 5 ? 3 : 0)) % firstNames.length] ?? 'Io',
      status: random.pick(statuses),
      ownRate: how.isListed && random.chance(0.25) ? random.pick([8_000, 12_500, 10_001, 6_660, 0]) : null,
      entry: isEntrant ? dayIn(how.start, random.whole(0, 5)) : how.isListed ? dayIn(how.start, -24) : null,
      exit: isLeaver ? dayIn(how.start, random.whole(6, 11)) : null,
    };
  });
}

/** Plain months, small ones that round on the half cent, big ones, credits and nothing. */
function drawMonths(random: Random): readonly number[] {
  const size = random.pick([300, 2_000, 20_000, 120_000, 900_000]);
  return Array.from({ length: 12 }, () => {
    const kind = random.fraction();
    if (kind < 0.12) return 0;
    if (kind < 0.2) return random.whole(0, 400) * 10 + 5;
    if (kind < 0.26) return -random.whole(1, size);
    if (kind < 0.28) return random.whole(10_000_000, 900_000_000);
    return random.whole(1, size * 2);
  });
}

/** The month of the calendar that stands at a place of the year; the place may be outside 0 to 11. */
export function monthAt(
  start: RandomYear['start'],
  place: number,
): { readonly year: number; readonly month: number; readonly key: string } {
  const index = start.year * 12 + start.month - 1 + place;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return { year, month, key: `${String(year)}-${String(month).padStart(2, '0')}` };
}

function dayIn(start: RandomYear['start'], place: number): string {
  return `${monthAt(start, place).key}-15`;
}

/** The calendar year in which the financial year closes. */
export function closingYear({ start }: RandomYear): number {
  return monthAt(start, 11).year;
}
