import { Month } from './month';

/** Twelve consecutive months. A year is named after the calendar year in which it closes, as a FEC file is. */
export class FinancialYear {
  private constructor(readonly start: Month) {}

  static startingIn(start: Month): FinancialYear {
    return new FinancialYear(start);
  }

  /** The year that closes in `year`, for years whose first month is `firstMonth` (1 to 12). */
  static closingIn(year: number, firstMonth: number): FinancialYear {
    return new FinancialYear(Month.of(firstMonth === 1 ? year : year - 1, firstMonth));
  }

  get end(): Month {
    return this.start.plus(11);
  }

  /** The calendar year of its last month. */
  get year(): number {
    return this.end.year;
  }

  get months(): readonly Month[] {
    return Array.from({ length: 12 }, (_, offset) => this.start.plus(offset));
  }

  /** 0 to 11 for a month of this year, else `null`. */
  position(month: Month): number | null {
    const offset = month.index - this.start.index;
    return offset >= 0 && offset < 12 ? offset : null;
  }

  contains(month: Month): boolean {
    return this.position(month) !== null;
  }

  equals(other: FinancialYear): boolean {
    return this.start.equals(other.start);
  }
}
