import { Decimal } from 'decimal.js';

/**
 * The one place that knows decimal.js. Its default context keeps 20 significant digits, which loses
 * cents on large sums, and −0; this one keeps 60 and never shows an exponent for our magnitudes.
 */
const Context = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

/** An exact decimal number that is not yet an amount of money: a product, a running sum, a rate. */
export class Exact {
  static readonly zero = new Exact(new Context(0));

  private constructor(private readonly decimal: Decimal) {}

  /** Reads `"0.1"`, `"-12.345"`, `"1e-7"`. Throws on anything else. */
  static of(text: string): Exact {
    const decimal = new Context(text);
    if (!decimal.isFinite()) throw new RangeError(`Not a finite decimal number: ${text}`);
    return new Exact(decimal);
  }

  static ofCents(cents: bigint): Exact {
    return Exact.ofScaled(cents, 2);
  }

  /** A whole number of 10^−decimals: 12 345 with three decimals is 12.345. */
  static ofScaled(value: bigint, decimals: number): Exact {
    return new Exact(new Context(`${value.toString()}e-${String(decimals)}`));
  }

  plus(other: Exact): Exact {
    return new Exact(this.decimal.plus(other.decimal));
  }

  minus(other: Exact): Exact {
    return new Exact(this.decimal.minus(other.decimal));
  }

  times(other: Exact): Exact {
    return new Exact(this.decimal.times(other.decimal));
  }

  timesPowerOfTen(power: number): Exact {
    return new Exact(this.decimal.times(new Context(10).pow(power)));
  }

  compare(other: Exact): number {
    return this.decimal.comparedTo(other.decimal);
  }

  get isZero(): boolean {
    return this.decimal.isZero();
  }

  /** Half away from zero. */
  roundedToInteger(): bigint {
    return BigInt(this.decimal.toFixed(0, Decimal.ROUND_HALF_UP));
  }

  /** Plain decimal notation without trailing zeros: `"0.1"`, never `"-0"`. */
  toString(): string {
    return this.decimal.isZero() ? '0' : this.decimal.toFixed();
  }

  toJSON(): string {
    return this.toString();
  }
}
