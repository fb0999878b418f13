import { Money } from '../values/money';

/** A line with what its variance does to the result: positive is favourable. */
export interface VarianceOfLine {
  readonly key: string;
  readonly effect: Money;
}

/** A favourable variance that makes up for an unfavourable one. */
export interface VariancePair {
  readonly gain: VarianceOfLine;
  readonly loss: VarianceOfLine;
  /** What is made up for: at most the loss, and at most what of the gain was left. Positive. */
  readonly compensated: Money;
  /** What of the loss stays after it; zero when it is made up for wholly. */
  readonly left: Money;
}

/**
 * Which variance makes up for which. Of all pairs that remain the best is taken, the largest amount between the two
 * that resemble each other most (min² / max): +8 214 goes with −6 000 rather than with −13 000. What is
 * left of either goes on, until one side has nothing more. In the order of what they make up for.
 */
export function pairVariances(lines: readonly VarianceOfLine[]): readonly VariancePair[] {
  const gains = openOf(lines.filter(({ effect }) => effect.cents > 0n));
  const losses = openOf(lines.filter(({ effect }) => effect.cents < 0n));
  const pairs: VariancePair[] = [];
  for (;;) {
    const best = bestPair(gains, losses);
    if (best === null) break;
    const { gain, loss } = best;
    const compensated = smaller(gain.open, loss.open);
    gain.open -= compensated;
    loss.open -= compensated;
    pairs.push({
      gain: gain.line,
      loss: loss.line,
      compensated: Money.ofCents(compensated),
      left: Money.ofCents(loss.open),
    });
  }
  return pairs.sort((a, b) => b.compensated.compare(a.compensated));
}

interface OpenVariance {
  readonly line: VarianceOfLine;
  /** What has found no counterpart yet, in cents; positive. */
  open: bigint;
}

function openOf(lines: readonly VarianceOfLine[]): readonly OpenVariance[] {
  return lines.map((line) => ({ line, open: line.effect.absolute().cents }));
}

interface Candidate {
  readonly gain: OpenVariance;
  readonly loss: OpenVariance;
}

/** Ties go to the earlier line. */
function bestPair(gains: readonly OpenVariance[], losses: readonly OpenVariance[]): Candidate | null {
  let best: Candidate | null = null;
  for (const gain of gains.filter(({ open }) => open > 0n)) {
    for (const loss of losses.filter(({ open }) => open > 0n)) {
      if (best === null || isBetter({ gain, loss }, best)) best = { gain, loss };
    }
  }
  return best;
}

/** min² / max of the one against that of the other, compared without division. */
function isBetter(a: Candidate, b: Candidate): boolean {
  const value = ({ gain, loss }: Candidate): readonly [bigint, bigint] => {
    const least = smaller(gain.open, loss.open);
    return [least * least, gain.open + loss.open - least];
  };
  const [topA, bottomA] = value(a);
  const [topB, bottomB] = value(b);
  return topA * bottomB > topB * bottomA;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
