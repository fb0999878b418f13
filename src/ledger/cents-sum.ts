/** A single amount is smaller than this (a hundred billion euros, in cents), so that small sums stay exact. */
export const largestCents = 1e13;
const spill = 2 ** 52;

/** An exact sum of whole cents: quick numbers that spill into a large one before they could lose a cent. */
export class CentsSum {
  private small = 0;
  private large = 0n;

  /** Cents below {@link largestCents} in size. */
  add(cents: number): void {
    this.small += cents;
    if (this.small > spill || this.small < -spill) {
      this.large += BigInt(this.small);
      this.small = 0;
    }
  }

  get cents(): bigint {
    return this.large + BigInt(this.small);
  }
}
