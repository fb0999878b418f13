import { Money } from '../values/money';

/** A person's turnover and contribution over a period. Whole cents, excluding VAT. */
export interface PersonPeriod {
  readonly id: string;
  readonly turnover: Money;
  readonly contribution: Money;
}

/** What one person adds to the difference; the parts of all persons add up to those of the whole. */
export interface PersonEffect {
  readonly id: string;
  readonly kind: 'entrant' | 'leaver' | 'continuing';
  readonly before: Money;
  readonly after: Money;
  /** For a person in both periods; zero otherwise. */
  readonly volume: Money;
  readonly rate: Money;
}

/** Δ = entrants − leavers + volume + rate, to the cent. */
export interface ContributionEffects {
  readonly before: Money;
  readonly after: Money;
  readonly difference: Money;
  readonly entrants: Money;
  /** Negative: what those who left gave before. */
  readonly leavers: Money;
  /** Of those in both periods: the mean rate times the difference of turnover. */
  readonly volume: Money;
  /** Of those in both periods: the mean turnover times the difference of rate. */
  readonly rate: Money;
  readonly people: readonly PersonEffect[];
  /** Those in both periods, before and after: the constant perimeter. */
  readonly constant: { readonly before: Money; readonly after: Money; readonly count: number };
  readonly counts: { readonly before: number; readonly after: number };
}

/**
 * Why the contribution of a period differs from that of another: Δ = Σ entrants r₁CA₁ − Σ leavers r₀CA₀ +
 * Σ continuing [ r̄·ΔCA + CĀ·Δr ], Bennet's symmetric split, which leaves no rest. Example: 1 000 at 10 %
 * against 1 200 at 11 % is 132 − 100 = 32 = 10.5 % × 200 + 1 100 × 1 %.
 *
 * Cents: the volume of the whole is rounded once, then shared between the persons by largest remainder.
 */
export function explainContribution(
  before: readonly PersonPeriod[],
  after: readonly PersonPeriod[],
): ContributionEffects {
  const known = new Map(before.map((person) => [person.id, person]));
  const now = new Set(after.map(({ id }) => id));
  const leavers = before.filter(({ id }) => !now.has(id));
  const entrants = after.filter(({ id }) => !known.has(id));
  const pairs = after.flatMap((person) => {
    const earlier = known.get(person.id);
    return earlier === undefined ? [] : [{ before: earlier, after: person }];
  });
  const volumes = roundTogether(pairs.map(scaledVolume));
  const continuing = pairs.map((pair, position) => continuingEffect(pair, volumes[position] ?? 0n));
  const total = (people: readonly PersonPeriod[]): Money =>
    Money.sum(people.map(({ contribution }) => contribution));
  const effects = (pick: 'volume' | 'rate'): Money => Money.sum(continuing.map((effect) => effect[pick]));
  return {
    before: total(before),
    after: total(after),
    difference: total(after).minus(total(before)),
    entrants: total(entrants),
    leavers: total(leavers).negated(),
    volume: effects('volume'),
    rate: effects('rate'),
    people: [...continuing, ...entrants.map(entrantEffect), ...leavers.map(leaverEffect)],
    constant: {
      before: total(pairs.map((pair) => pair.before)),
      after: total(pairs.map((pair) => pair.after)),
      count: pairs.length,
    },
    counts: { before: before.length, after: after.length },
  };
}

interface Pair {
  readonly before: PersonPeriod;
  readonly after: PersonPeriod;
}

/** Parts of a cent that the exact volume is held in before it is rounded. */
const scale = 10n ** 30n;

/**
 * r̄·ΔCA in cents × {@link scale}, cut down. Without turnover in one period there is no rate there: that of the
 * other is taken for both, and without any turnover all of the difference is the rate's (a fixed fee).
 */
function scaledVolume({ before, after }: Pair): bigint {
  const [ca0, ca1] = [before.turnover.cents, after.turnover.cents];
  const [c0, c1] = [before.contribution.cents, after.contribution.cents];
  const growth = ca1 - ca0;
  if (ca0 === 0n && ca1 === 0n) return 0n;
  if (ca0 === 0n) return floorDivide(c1 * growth * scale, ca1);
  if (ca1 === 0n) return floorDivide(c0 * growth * scale, ca0);
  return floorDivide((c0 * ca1 + c1 * ca0) * growth * scale, 2n * ca0 * ca1);
}

/** Whole cents of scaled parts, adding up to their rounded sum: cut down, then the largest remainders go up. */
function roundTogether(parts: readonly bigint[]): readonly bigint[] {
  const sum = parts.reduce((sofar, part) => sofar + part, 0n);
  const total = roundHalfAway(sum);
  const cut = parts.map((part) => floorDivide(part, scale));
  const left = Number(total - cut.reduce((sofar, part) => sofar + part, 0n));
  const ranked = parts
    .map((part, line) => ({ line, rest: part - (cut[line] ?? 0n) * scale }))
    .sort((a, b) => (a.rest === b.rest ? a.line - b.line : a.rest > b.rest ? -1 : 1));
  const lucky = new Set(ranked.slice(0, left).map(({ line }) => line));
  return cut.map((part, line) => (lucky.has(line) ? part + 1n : part));
}

function roundHalfAway(scaled: bigint): bigint {
  const size = scaled < 0n ? -scaled : scaled;
  const rounded = (size * 2n + scale) / (scale * 2n);
  return scaled < 0n ? -rounded : rounded;
}

/** Towards minus infinity, so that what is left is never negative. */
function floorDivide(top: bigint, bottom: bigint): bigint {
  const [a, b] = bottom < 0n ? [-top, -bottom] : [top, bottom];
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

function continuingEffect({ before, after }: Pair, volume: bigint): PersonEffect {
  const difference = after.contribution.minus(before.contribution);
  const volumeEffect = Money.ofCents(volume);
  return {
    id: after.id,
    kind: 'continuing',
    before: before.contribution,
    after: after.contribution,
    volume: volumeEffect,
    rate: difference.minus(volumeEffect),
  };
}

function entrantEffect({ id, contribution }: PersonPeriod): PersonEffect {
  return {
    id,
    kind: 'entrant',
    before: Money.zero,
    after: contribution,
    volume: Money.zero,
    rate: Money.zero,
  };
}

function leaverEffect({ id, contribution }: PersonPeriod): PersonEffect {
  return {
    id,
    kind: 'leaver',
    before: contribution,
    after: Money.zero,
    volume: Money.zero,
    rate: Money.zero,
  };
}
