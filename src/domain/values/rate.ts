import { Exact } from './exact';

/** Two whole numbers; the denominator is a power of ten. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The power of ten that the denominator is. */
  readonly decimals: number;
}

/** A rate as an exact decimal fraction: 10 % is `0.1`. Its public text makes two rates comparable by matchers. */
export class Rate {
  static readonly zero = Rate.of('0');

  private constructor(
    readonly fraction: string,
    readonly exact: Exact,
    /** The fraction as a ratio of whole numbers, 10 % being 1 / 10: amounts are multiplied by it in whole cents. */
    readonly ratio: Ratio,
  ) {}

  /** From a fraction: `Rate.of("0.1")` is 10 %. Throws when the text is not a decimal number. */
  static of(fraction: string): Rate {
    return Rate.from(Exact.of(fraction));
  }

  /** From percent points: `Rate.ofPercent("10")` is 10 %. */
  static ofPercent(percent: string): Rate {
    return Rate.from(Exact.of(percent).timesPowerOfTen(-2));
  }

  private static from(exact: Exact): Rate {
    const fraction = exact.toString();
    const decimals = fraction.split('.')[1]?.length ?? 0;
    const numerator = BigInt(fraction.replace('.', ''));
    const ratio = { numerator, denominator: 10n ** BigInt(decimals), decimals };
    return new Rate(fraction, exact, ratio);
  }

  /** Percent points without trailing zeros: `"11.5"`. */
  get percent(): string {
    return this.exact.timesPowerOfTen(2).toString();
  }

  get isZero(): boolean {
    return this.exact.isZero;
  }

  /** True from 0 % to 100 %, both included: outside, no contribution makes sense. */
  get isBetweenZeroAndOne(): boolean {
    return this.exact.compare(Exact.zero) >= 0 && this.exact.compare(Exact.of('1')) <= 0;
  }

  equals(other: Rate): boolean {
    return this.fraction === other.fraction;
  }

  toString(): string {
    return this.fraction;
  }

  toJSON(): string {
    return this.fraction;
  }
}
