import { Money } from '../values/money';

/** A year seen from above: how many people, what turnover, what contribution. */
export interface HeadPeriod {
  readonly heads: number;
  readonly turnover: Money;
  readonly contribution: Money;
}

/** Δ = heads + volume + rate, to the cent. */
export interface HeadEffects {
  readonly before: HeadPeriod;
  readonly after: HeadPeriod;
  readonly difference: Money;
  /** The mean contribution of a person times the difference of heads. */
  readonly heads: Money;
  /** Of the mean turnover of a person. */
  readonly volume: Money;
  /** Of the mean rate. */
  readonly rate: Money;
}

/**
 * Why the contribution differs when the forecast knows no names: with n heads of mean m, Δ = m̄·Δn + n̄·Δm, and the
 * second part is split by turnover and rate as for one person. `null` when either side has no heads, or no
 * turnover to tell a rate from.
 */
export function explainByHeads(before: HeadPeriod, after: HeadPeriod): HeadEffects | null {
  if (before.heads <= 0 || after.heads <= 0 || before.turnover.isZero || after.turnover.isZero) return null;
  const [n0, n1] = [BigInt(before.heads), BigInt(after.heads)];
  const [c0, c1] = [before.contribution.cents, after.contribution.cents];
  const [t0, t1] = [before.turnover.cents, after.turnover.cents];
  // (c0/n0 + c1/n1)/2 · (n1 − n0)
  const heads = roundedQuotient((c0 * n1 + c1 * n0) * (n1 - n0), 2n * n0 * n1);
  // n̄ · r̄ · (t1/n1 − t0/n0), with r = c/t
  const volume = roundedQuotient(
    (n0 + n1) * (c0 * t1 + c1 * t0) * (t1 * n0 - t0 * n1),
    4n * t0 * t1 * n0 * n1,
  );
  const difference = after.contribution.minus(before.contribution);
  const [headEffect, volumeEffect] = [Money.ofCents(heads), Money.ofCents(volume)];
  return {
    before,
    after,
    difference,
    heads: headEffect,
    volume: volumeEffect,
    rate: difference.minus(headEffect).minus(volumeEffect),
  };
}

/** Half away from zero. */
function roundedQuotient(top: bigint, bottom: bigint): bigint {
  const isNegative = top < 0n !== bottom < 0n;
  const [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  const rounded = (a * 2n + b) / (b * 2n);
  return isNegative ? -rounded : rounded;
}
