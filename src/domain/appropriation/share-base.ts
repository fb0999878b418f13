import { Money } from '../values/money';
import type { Ratio } from '../values/rate';
import type { Policy, Unit } from './appropriation-inputs';
import { shareKeys } from './appropriation';
import type { ShareKey, Shares } from './appropriation';

export type SharedBase = Readonly<Record<ShareKey, Money>>;

export interface Rounding {
  readonly unit: Unit;
  readonly policy: Policy;
  /** The legal minimum of the labour share. */
  readonly minimum: Ratio;
}

const labour = shareKeys.indexOf('labour');

export const centsOf: Readonly<Record<Unit, bigint>> = { euro: 100n, cent: 1n };

/**
 * The base in whole units, by largest remainder: 8 053 € over 15, 60 and 25 % are 1 208, 4 832 and 2 013.
 * With the strict policy the labour share is rounded up, and the part that gained most by the rounding
 * pays for it: 1 208, 4 831 and 2 014. Cents of a base that is not whole euros go to the development fund.
 */
export function shareBase(base: Money, shares: Shares, { unit, policy, minimum }: Rounding): SharedBase {
  const size = centsOf[unit];
  const exact = exactShares(base, shares, size);
  const units = exact.shares.map((share) => share / exact.scale);
  const left = Number(base.cents / size - units.reduce((sofar, part) => sofar + part, 0n));
  const lucky = ranked(exact.shares.map((share) => share % exact.scale)).slice(0, left);
  const nearest = units.map((part, line) => (lucky.includes(line) ? part + 1n : part));
  const least = (cents: bigint): bigint =>
    policy === 'strict' ? roundedUp(base.cents * minimum.numerator, minimum.denominator * cents) : 0n;
  const parts = withLabourRaised(nearest, exact, least(size));
  const amount = (key: ShareKey): Money => Money.ofCents((parts[shareKeys.indexOf(key)] ?? 0n) * size);
  // Under one euro the minimum can only be kept in cents.
  const labourShare = base.cents < size ? Money.ofCents(least(1n)) : amount('labour');
  const whole = { legal: amount('legal'), labour: labourShare, interest: amount('interest') };
  return { ...whole, fund: base.minus(Money.sum(Object.values(whole))) };
}

/** Shares in units, each a whole number over `scale`. */
interface ExactShares {
  readonly shares: readonly bigint[];
  readonly scale: bigint;
}

function exactShares(base: Money, shares: Shares, size: bigint): ExactShares {
  const ratios = shareKeys.map((key) => shares[key].ratio);
  // Denominators are powers of ten: the largest is a multiple of all.
  const common = ratios.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n);
  return {
    shares: ratios.map(({ numerator, denominator }) => base.cents * numerator * (common / denominator)),
    scale: common * size,
  };
}

/** Lines by remainder, the largest first, equal ones in the order of the law. */
function ranked(remainders: readonly bigint[]): readonly number[] {
  return remainders
    .map((remainder, line) => ({ remainder, line }))
    .sort((a, b) => (a.remainder === b.remainder ? a.line - b.line : a.remainder > b.remainder ? -1 : 1))
    .map(({ line }) => line);
}

/** One unit more for the labour share when it misses the minimum, from the part that is furthest above its exact share. */
function withLabourRaised(
  parts: readonly bigint[],
  { shares, scale }: ExactShares,
  least: bigint,
): readonly bigint[] {
  if ((parts[labour] ?? 0n) >= least) return parts;
  const gains = parts.map((part, line) => part * scale - (shares[line] ?? 0n));
  const giver = parts.reduce<number | null>((best, part, line) => {
    if (line === labour || part === 0n) return best;
    return best === null || (gains[line] ?? 0n) > (gains[best] ?? 0n) ? line : best;
  }, null);
  // A base under one unit has no unit to give.
  if (giver === null) return parts;
  return parts.map((part, line) => (line === giver ? part - 1n : line === labour ? part + 1n : part));
}

function roundedUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
