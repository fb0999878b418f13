import type { Entrepreneur } from '../people/entrepreneur';
import { isPresentIn } from '../people/presence';
import { Exact } from '../values/exact';
import { Money } from '../values/money';
import type { Month } from '../values/month';
import type { Scheme } from './scheme';
import type { AppliedLimit } from './working';

/** An amount and the limit that decided it, if one did. */
export interface Limited {
  readonly exact: Exact;
  readonly limit: AppliedLimit | null;
}

/**
 * The floor and the cap of a year, for one person and one scheme, month after month. Both are pro rata of the
 * months of presence: the cap of all those of the year under this scheme, reached as the year goes; the floor of
 * those gone by, so that it spreads over the year. 5 500 € a year and seven months of presence: 3 208.33 €.
 */
export class YearlyLimits {
  private charged = Exact.zero;
  private granted = Exact.zero;
  private monthsGone = 0;
  private readonly months: number;

  /** `covered`: the months of the year in which the scheme is in force for the person. */
  constructor(
    private readonly scheme: Scheme,
    private readonly entrepreneur: Entrepreneur,
    covered: readonly Month[],
  ) {
    this.months = covered.filter((month) => isPresentIn(month, entrepreneur)).length;
  }

  /** A month begins: one more of presence, perhaps. */
  enter(month: Month): void {
    if (isPresentIn(month, this.entrepreneur)) this.monthsGone += 1;
  }

  /** What is left of an amount once the limits of the year are kept. */
  apply(exact: Exact): Limited {
    this.charged = this.charged.plus(exact);
    const { yearlyFloor, yearlyCap } = this.scheme.terms ?? {};
    const floor = limitOf('floor', yearlyFloor, this.monthsGone);
    const cap = limitOf('cap', yearlyCap, this.months);
    const limit = decides(this.charged, { floor, cap });
    const due = limit === null ? this.charged : exactly(limit.amount);
    const part = due.minus(this.granted);
    this.granted = due;
    return { exact: part, limit };
  }
}

/** The limit that a floor and a cap, either of which may be missing, set to an amount; the cap wins. */
export function decides(exact: Exact, { floor, cap }: Bounds): AppliedLimit | null {
  if (cap !== null && exact.compare(exactly(cap.amount)) > 0) return cap;
  if (floor === null || exact.compare(exactly(floor.amount)) >= 0) return null;
  return cap !== null && cap.amount.compare(floor.amount) < 0 ? cap : floor;
}

export interface Bounds {
  readonly floor: AppliedLimit | null;
  readonly cap: AppliedLimit | null;
}

export function exactly(amount: Money): Exact {
  return Exact.ofCents(amount.cents);
}

function limitOf(kind: 'floor' | 'cap', amount: Money | undefined, months: number): AppliedLimit | null {
  if (amount === undefined) return null;
  return { kind, per: 'year', amount: proRata(amount, months), ofYear: { amount, months } };
}

/** Twelfths of an amount, to the cent, half up. */
function proRata(amount: Money, months: number): Money {
  return Money.ofCents((amount.cents * BigInt(months) * 2n + 12n) / 24n);
}
