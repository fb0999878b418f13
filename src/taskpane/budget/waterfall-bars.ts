import type { Waterfall } from '../../text/contribution-effects';

/** A bar of the picture, its ends in percent of the width. */
export interface WaterfallBar {
  readonly label: string;
  readonly kind: 'whole' | 'rise' | 'fall' | 'none';
  readonly left: number;
  readonly right: number;
  /** Where the next bar takes over. */
  readonly end: number;
}

/** In percent: an effect of a few euros can still be seen. */
const thinnest = 0.6;

/** The bars between zero and the farthest amount: each effect begins where the one before ended. */
export function waterfallBars({ start, end, effects }: Waterfall): readonly WaterfallBar[] {
  const steps = effects.map(({ label, amount }) => ({ label, size: Number(amount.toString()) }));
  const first = Number(start.amount.toString());
  const levels = steps.reduce<readonly number[]>(
    (sofar, { size }) => [...sofar, (sofar.at(-1) ?? 0) + size],
    [first],
  );
  const last = Number(end.amount.toString());
  const [low, high] = [Math.min(0, last, ...levels), Math.max(0, last, ...levels)];
  const whole = high - low || 1;
  const at = (amount: number): number => ((amount - low) / whole) * 100;
  const bar = (label: string, from: number, to: number): Omit<WaterfallBar, 'kind'> => {
    const left = Math.min(at(from), at(to), 100 - thinnest);
    return { label, left, right: Math.max(at(from), at(to), left + thinnest), end: at(to) };
  };
  return [
    { ...bar(start.label, 0, first), kind: 'whole' },
    ...steps.map(({ label, size }, index) => ({
      ...bar(label, levels[index] ?? 0, levels[index + 1] ?? 0),
      kind: kindOf(size),
    })),
    { ...bar(end.label, 0, last), kind: 'whole' },
  ];
}

function kindOf(size: number): WaterfallBar['kind'] {
  if (size === 0) return 'none';
  return size < 0 ? 'fall' : 'rise';
}
