import { Exact } from './exact';
import type { Rate } from './rate';

/**
 * An amount of money: a whole number of cents, held exactly.
 *
 * The cents are a public field on purpose: test matchers compare public fields, and two different
 * amounts must never be taken as equal.
 */
export class Money {
  static readonly zero = new Money(0n);

  private constructor(readonly cents: bigint) {}

  static ofCents(cents: bigint | number): Money {
    return new Money(BigInt(cents));
  }

  /**
   * Reads a decimal number of euros such as `"1234.56"` or `"-12.345"`; what is under the cent is
   * rounded half away from zero. Throws when the text is not a plain decimal number: the caller has
   * checked it (misuse is a bug, not a problem of the workbook).
   */
  static ofEuros(euros: string): Money {
    return Money.roundedFrom(Exact.of(euros));
  }

  /** Euros to cents, half away from zero: the only rounding of amounts besides allocation. */
  static roundedFrom(euros: Exact): Money {
    return new Money(euros.timesPowerOfTen(2).roundedToInteger());
  }

  static sum(amounts: Iterable<Money>): Money {
    let cents = 0n;
    for (const amount of amounts) cents += amount.cents;
    return new Money(cents);
  }

  plus(other: Money): Money {
    return new Money(this.cents + other.cents);
  }

  minus(other: Money): Money {
    return new Money(this.cents - other.cents);
  }

  negated(): Money {
    return new Money(-this.cents);
  }

  absolute(): Money {
    return this.cents < 0n ? this.negated() : this;
  }

  /** The exact product, in euros, not rounded: only {@link Money.roundedFrom} rounds. */
  timesExactly(rate: Rate): Exact {
    const { numerator, decimals } = rate.ratio;
    return Exact.ofScaled(this.cents * numerator, decimals + 2);
  }

  /** Amount × rate, rounded to the cent half away from zero, as ROUND/ARRONDI: 1 234.55 × 10 % = 123.46. */
  times(rate: Rate): Money {
    const { numerator, denominator } = rate.ratio;
    const product = this.cents * numerator;
    const size = product < 0n ? -product : product;
    const rounded = (size * 2n + denominator) / (denominator * 2n);
    return new Money(product < 0n ? -rounded : rounded);
  }

  get isZero(): boolean {
    return this.cents === 0n;
  }

  get isNegative(): boolean {
    return this.cents < 0n;
  }

  equals(other: Money): boolean {
    return this.cents === other.cents;
  }

  /** −1, 0 or 1, to sort with. */
  compare(other: Money): number {
    return this.cents < other.cents ? -1 : this.cents > other.cents ? 1 : 0;
  }

  /** Euros with two decimals and a point, as written in JSON and in sheets: `"-12.50"`. */
  toString(): string {
    const sign = this.cents < 0n ? '-' : '';
    const size = this.cents < 0n ? -this.cents : this.cents;
    if (size > safeCents) {
      const digits = size.toString();
      return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    }
    // Whole numbers this small are exact, and much quicker to write than large ones.
    const cents = Number(size);
    const rest = cents % 100;
    return `${sign}${String((cents - rest) / 100)}.${rest < 10 ? '0' : ''}${String(rest)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

const safeCents = BigInt(Number.MAX_SAFE_INTEGER);
