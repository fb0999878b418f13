import { Money } from '../../domain/values/money';
import type { RowLabel } from '../layout/row-words';

/**
 * Checks printed totals against the lines above. A total is right when it is the sum of all lines since the
 * start, or since any boundary (an earlier total, a blank line): people write sub-totals in many ways.
 */
export class TotalCheck {
  private running = 0n;
  private readonly boundaries = [0n];
  private slack = 0n;

  /** `isRounded`: the line has a third decimal, so that a total of unrounded figures may differ by a half cent. */
  add(amount: Money, precision: 'exact' | 'rounded'): void {
    this.running += amount.cents;
    if (precision === 'rounded') this.slack += 1n;
  }

  /** A blank or heading line: a sub-total may start here. */
  markBoundary(): void {
    if (this.boundaries[this.boundaries.length - 1] !== this.running) this.boundaries.push(this.running);
  }

  /** `null` when the printed total is right, else the sum that was expected. */
  check(printed: Money, label: string): Money | null {
    const isRight = this.boundaries.some((start) => near(this.running - start, printed.cents, this.slack));
    const since = /^\s*s/i.test(label) ? (this.boundaries[this.boundaries.length - 1] ?? 0n) : 0n;
    const expected = Money.ofCents(this.running - since);
    this.markBoundary();
    return isRight ? null : expected;
  }

  /** True when an amount without any label is the sum of the lines above: a total that nobody named. */
  isUnnamedTotal(amount: Money): boolean {
    return this.running !== 0n && this.boundaries.some((start) => this.running - start === amount.cents);
  }
}

/** The label of a line that is checked, or not. */
export type CheckedLabel = Extract<RowLabel, 'check'>;

function near(a: bigint, b: bigint, slack: bigint): boolean {
  const gap = a > b ? a - b : b - a;
  return gap <= slack;
}
