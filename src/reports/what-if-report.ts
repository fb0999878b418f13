import type { Scheme } from '../domain/contribution/scheme';
import type { Entrepreneur } from '../domain/people/entrepreneur';
import type { FinancialYear } from '../domain/values/financial-year';
import type { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';

/** The same year under another scheme, beside the year as it is. Differences are simulated − today. */
export interface WhatIfReport {
  readonly year: FinancialYear;
  readonly scheme: Scheme;
  /** The rules of today that somebody is under, the most used first. */
  readonly rules: readonly Scheme[];
  /** Whether schemes for a person, a category or a status stay in force under the simulated one. */
  readonly keeps: 'nothing' | 'particular';
  readonly total: Compared;
  /** Those who would pay more first, the most first of all. */
  readonly people: readonly PersonCompared[];
  readonly byMonth: readonly MonthCompared[];
  readonly more: Side;
  readonly less: Side;
  /** How many pay the same. */
  readonly same: number;
  /** The difference in the middle of all; `null` without anybody. */
  readonly median: Money | null;
  readonly distribution: readonly DifferenceClass[];
}

export interface Compared {
  readonly turnover: Money;
  readonly today: Money;
  readonly simulated: Money;
  readonly difference: Money;
}

export interface PersonCompared extends Compared {
  readonly entrepreneur: Entrepreneur;
}

export interface MonthCompared extends Compared {
  readonly month: Month;
}

/** Those who pay more, or less: how many, and by how much together. */
export interface Side {
  readonly people: number;
  readonly sum: Money;
}

/** People whose difference lies between two bounds; the class of zero has both at zero. */
export interface DifferenceClass {
  /** `null` is open. The bound farther from zero belongs to the class, zero to its own alone. */
  readonly from: Money | null;
  readonly to: Money | null;
  readonly people: number;
  readonly sum: Money;
}
