/** Numbers drawn from a seed: the same seed gives the same numbers on every machine (mulberry32). */
export interface Random {
  /** From 0 included to 1 excluded. */
  readonly fraction: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
  /** Mean 0, standard deviation 1, within ±3: the sum of twelve draws, which needs no logarithm that may differ. */
  readonly normal: () => number;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    chance: (probability) => fraction() < probability,
    pick: (items) => itemAt(items, whole(0, items.length - 1)),
    shuffled: (items) => shuffle(items, whole),
    normal: () => {
      const sum = Array.from({ length: 12 }, fraction).reduce((sofar, draw) => sofar + draw, 0);
      return Math.max(-3, Math.min(3, sum - 6));
    },
  };
}

/** The item at a place that must exist: a script that draws beyond its own lists has a bug. */
export function itemAt<T>(items: readonly T[], place: number): T {
  if (place < 0 || place >= items.length) throw new RangeError(`No item at ${String(place)}`);
  return items[place] as T; // In bounds, checked on the line above.
}

function shuffle<T>(items: readonly T[], whole: (from: number, to: number) => number): readonly T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = whole(0, last);
    const held = itemAt(result, last);
    result[last] = itemAt(result, other);
    result[other] = held;
  }
  return result;
}
