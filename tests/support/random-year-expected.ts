import type { RandomPerson, RandomYear } from './random-year';
import { monthAt } from './random-year';

/** Cents by month key (`2014-01`), for one person. */
export interface ExpectedPerson {
  readonly code: string;
  readonly turnover: ReadonlyMap<string, bigint>;
  readonly contribution: ReadonlyMap<string, bigint>;
}

/**
 * What every person owes for every month, computed apart from the product: whole numbers only, its own rounding and
 * its own choice of the rate.
 */
export function expectedContributions(
  year: RandomYear,
  rounding: 'month' | 'cumulative',
): readonly ExpectedPerson[] {
  return year.people.map((person, place) => {
    const turnover = new Map<string, bigint>();
    const contribution = new Map<string, bigint>();
    let owed = 0n;
    let charged = 0n;
    for (let month = 0; month < 12; month += 1) {
      const { key } = monthAt(year.start, month);
      const cents = BigInt(year.cents[place]?.[month] ?? 0);
      const product = cents * BigInt(rateFor(year, person, month));
      owed += product;
      const line = rounding === 'month' ? roundedHalfAway(product) : roundedHalfAway(owed) - charged;
      charged += line;
      turnover.set(key, cents);
      contribution.set(key, line);
    }
    return { code: person.code, turnover, contribution };
  });
}

function rateFor(year: RandomYear, person: RandomPerson, month: number): number {
  if (person.ownRate !== null) return person.ownRate;
  const ofStatus = year.statusRates.find(({ status }) => status === person.status);
  if (ofStatus !== undefined) return ofStatus.rate;
  return year.cooperativeRates.reduce((rate, change) => (change.from <= month ? change.rate : rate), 0);
}

/** Hundred-thousandths of a cent to cents. */
function roundedHalfAway(product: bigint): bigint {
  const size = product < 0n ? -product : product;
  const cents = (2n * size + 100_000n) / 200_000n;
  return product < 0n ? -cents : cents;
}
