import { Month } from './month';

/** A calendar day, without time or zone. `key` sorts and compares: 20140105. */
export class Day {
  private constructor(
    readonly year: number,
    readonly monthNumber: number,
    readonly dayOfMonth: number,
  ) {}

  /** Gives `null` when there is no such day (31 April, 29 February 2015). */
  static of(year: number, month: number, day: number): Day | null {
    if (![year, month, day].every(Number.isInteger)) return null;
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
    return day <= daysInMonth(year, month) ? new Day(year, month, day) : null;
  }

  /** The day that a count of days since 1970-01-01 falls on. */
  static ofEpochDays(days: number): Day {
    const date = new Date(Math.floor(days) * 86_400_000);
    return new Day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }

  static firstOf(month: Month): Day {
    return boundsOf(month).first;
  }

  static lastOf(month: Month): Day {
    return boundsOf(month).last;
  }

  /** The two ends of a month; made once for each month by {@link boundsOf}. */
  static boundsOf(month: Month): MonthBounds {
    const { year, number } = month;
    return { first: new Day(year, number, 1), last: new Day(year, number, daysInMonth(year, number)) };
  }

  /** Reads `"2014-01-05"`, or `null`. */
  static parse(text: string): Day | null {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    return match === null ? null : Day.of(Number(match[1]), Number(match[2]), Number(match[3]));
  }

  get month(): Month {
    return Month.of(this.year, this.monthNumber);
  }

  get key(): number {
    return this.year * 10_000 + this.monthNumber * 100 + this.dayOfMonth;
  }

  /** Days since 1970-01-01. */
  get epochDays(): number {
    return Date.UTC(this.year, this.monthNumber - 1, this.dayOfMonth) / 86_400_000;
  }

  compare(other: Day): number {
    return this.key - other.key;
  }

  equals(other: Day): boolean {
    return this.key === other.key;
  }

  /** `"2014-01-05"`. */
  toString(): string {
    return `${this.month.toString()}-${String(this.dayOfMonth).padStart(2, '0')}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

interface MonthBounds {
  readonly first: Day;
  readonly last: Day;
}

// Presence is asked for every person and month: the ends of a month are made once.
const bounds = new Map<number, MonthBounds>();

function boundsOf(month: Month): MonthBounds {
  const known = bounds.get(month.index);
  if (known !== undefined) return known;
  const made = Day.boundsOf(month);
  bounds.set(month.index, made);
  return made;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
