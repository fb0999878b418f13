import { Rate } from '../values/rate';
import { valueInForce } from './dated-value';
import type { DatedValue, LegalSource } from './dated-value';

export type InterestLimit = 'labour-share' | 'reserves';

/**
 * What the law of 19 July 1978 on worker co-operatives asks of an appropriation, as dated figures. Art. 32
 * defines the net surplus, art. 33 shares it: 15 % to the legal reserve until it reaches the highest
 * capital ever reached (1°), something to the development fund (2°), at least 25 % to all employees (3°),
 * interest on shares that exceeds neither the labour share nor the reserves (4°).
 */
export interface AppropriationLaw {
  readonly legalReserve: DatedValue<Rate>;
  readonly labourShare: DatedValue<Rate>;
  /** The highest coefficient that seniority may give an employee. */
  readonly seniorityCeiling: DatedValue<number>;
  /** What interest on shares may not exceed; the reserves were added in 1992. */
  readonly interestLimits: DatedValue<readonly InterestLimit[]>;
}

/** The rates of art. 33 have not moved since the law came into force, in the years closing from 1978. */
const firstYear = 1978;

export const developmentFundSource: LegalSource = { act: 'law-78-763', article: '33', point: 2 };
export const netSurplusSource: LegalSource = { act: 'law-78-763', article: '32', point: null };

const legalReserveRates: readonly DatedValue<Rate>[] = [
  { from: firstYear, until: null, value: Rate.ofPercent('15'), source: point(1) },
];

const labourShareMinima: readonly DatedValue<Rate>[] = [
  { from: firstYear, until: null, value: Rate.ofPercent('25'), source: point(3) },
];

const seniorityCeilings: readonly DatedValue<number>[] = [
  { from: firstYear, until: null, value: 2, source: point(3) },
];

const interestLimits: readonly DatedValue<readonly InterestLimit[]>[] = [
  { from: firstYear, until: 1991, value: ['labour-share'], source: point(4) },
  { from: 1992, until: null, value: ['labour-share', 'reserves'], source: point(4) },
];

/** The law in force when the financial year closes; without a year, the law as it stands. Throws before 1978. */
export function appropriationLaw(year: number | null): AppropriationLaw {
  return {
    legalReserve: required(legalReserveRates, year),
    labourShare: required(labourShareMinima, year),
    seniorityCeiling: required(seniorityCeilings, year),
    interestLimits: required(interestLimits, year),
  };
}

function required<T>(values: readonly DatedValue<T>[], year: number | null): DatedValue<T> {
  const found = year === null ? values.at(-1) : valueInForce(values, year);
  if (found === undefined || found === null) {
    throw new RangeError(`No law on worker co-operatives in ${String(year)}`);
  }
  return found;
}

function point(number: number): LegalSource {
  return { act: 'law-78-763', article: '33', point: number };
}
