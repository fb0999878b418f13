/** An axis from a round number to a round number, with round numbers between. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Covers the values and zero. */
export function scaleOf(values: readonly number[]): Scale {
  const smallest = values.reduce((sofar, value) => Math.min(sofar, value), 0);
  const largest = values.reduce((sofar, value) => Math.max(sofar, value), 0);
  if (smallest === largest) return { low: 0, high: 1, ticks: [0, 1] };
  const step = roundStep((largest - smallest) / 4);
  const first = Math.floor(smallest / step);
  const last = Math.ceil(largest / step);
  // From whole numbers of steps: sums of steps would gather what binary numbers lose.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { low: rounded(first * step), high: rounded(last * step), ticks };
}

/** Where a value lies between the ends, 0 to 1. */
export function partOf({ low, high }: Scale, value: number): number {
  return (value - low) / (high - low);
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const times = [1, 2, 5].find((factor) => factor * power >= size) ?? 10;
  return times * power;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
