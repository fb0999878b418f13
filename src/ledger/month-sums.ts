import { Money } from '../domain/values/money';
import { Month } from '../domain/values/month';
import { CentsSum } from './cents-sum';

/**
 * Debit − credit by month, with the part of entries that may close the year; entries that open it are apart. Days are
 * such as 20140131.
 */
export class MonthSums {
  private readonly all = new Map<number, CentsSum>();
  private readonly closing = new Map<number, CentsSum>();
  private readonly opened = new CentsSum();

  /** Cents. */
  add(day: number | 'opening', amount: number): void {
    if (day === 'opening') this.opened.add(amount);
    else sumOf(this.all, day).add(amount);
  }

  addClosing(day: number, amount: number): void {
    sumOf(this.closing, day).add(amount);
  }

  get opening(): Money {
    return Money.ofCents(this.opened.cents);
  }

  /** By {@link Month.index}; `year`: without the entries that may close it. Months without any entry are absent. */
  toMonths(entries: 'all' | 'year'): ReadonlyMap<number, Money> {
    const months = [...this.all].map(([month, { cents }]): readonly [number, Money] => {
      const closing = entries === 'all' ? 0n : (this.closing.get(month)?.cents ?? 0n);
      return [Month.of(Math.floor(month / 100), month % 100).index, Money.ofCents(cents - closing)];
    });
    return new Map(months.sort(([a], [b]) => a - b));
  }
}

function sumOf(months: Map<number, CentsSum>, day: number): CentsSum {
  const month = Math.floor(day / 100);
  const known = months.get(month);
  if (known !== undefined) return known;
  const sum = new CentsSum();
  months.set(month, sum);
  return sum;
}
