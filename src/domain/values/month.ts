/** A calendar month. `index` counts months from year 0, so that consecutive months differ by one. */
export class Month {
  // Two hundred thousand invoices fall in a few dozen months: each is made once.
  private static readonly made = new Map<number, Month>();

  private constructor(readonly index: number) {}

  /** `Month.of(2014, 1)` is January 2014. Throws when the month is not 1 to 12. */
  static of(year: number, month: number): Month {
    if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) {
      throw new RangeError(`Not a month: ${String(year)}-${String(month)}`);
    }
    return Month.ofIndex(year * 12 + month - 1);
  }

  static ofIndex(index: number): Month {
    const known = Month.made.get(index);
    if (known !== undefined) return known;
    const month = new Month(index);
    Month.made.set(index, month);
    return month;
  }

  /** Reads `"2014-01"`. Throws on anything else. */
  static parse(text: string): Month {
    const match = /^(\d{4})-(\d{2})$/.exec(text);
    if (match === null) throw new RangeError(`Not a month: ${text}`);
    return Month.of(Number(match[1]), Number(match[2]));
  }

  get year(): number {
    return Math.floor(this.index / 12);
  }

  /** 1 to 12. */
  get number(): number {
    return (this.index % 12) + 1;
  }

  plus(months: number): Month {
    return Month.ofIndex(this.index + months);
  }

  equals(other: Month): boolean {
    return this.index === other.index;
  }

  compare(other: Month): number {
    return this.index - other.index;
  }

  /** `"2014-01"`. */
  toString(): string {
    return `${String(this.year).padStart(4, '0')}-${String(this.number).padStart(2, '0')}`;
  }

  toJSON(): string {
    return this.toString();
  }
}
