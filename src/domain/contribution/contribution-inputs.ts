import type { Entrepreneur } from '../people/entrepreneur';
import type { FinancialYear } from '../values/financial-year';
import type { Money } from '../values/money';
import type { Month } from '../values/month';
import type { Rounding, Scheme } from './scheme';

/** A year of turnover and the rules that apply to it. */
export interface ContributionInputs {
  readonly year: FinancialYear;
  /** The last month that has figures; later ones are not computed. */
  readonly lastMonth: Month;
  readonly entrepreneurs: readonly Entrepreneur[];
  /** Excluding VAT, credit notes negative; several amounts for one person and month add up. */
  readonly turnover: readonly TurnoverAmount[];
  /** What other bases than turnover need. */
  readonly others?: readonly OtherAmount[];
  /** The base since the entry as it stood when the year began, by `Entrepreneur.id`. */
  readonly openings?: ReadonlyMap<string, Money>;
  readonly schemes: readonly Scheme[];
  readonly rounding: Rounding;
}

export interface TurnoverAmount {
  readonly entrepreneurId: string;
  readonly month: Month;
  readonly amount: Money;
  /** Absent where no scheme tells categories apart. */
  readonly category?: string;
  /** For a credit note: the month of the invoice that it corrects, when that is known and another one. */
  readonly corrects?: Month;
}

/** An amount beside the turnover. Internal sales stand inside the turnover, the others outside. */
export interface OtherAmount {
  readonly entrepreneurId: string;
  readonly month: Month;
  readonly kind: OtherKind;
  readonly amount: Money;
  readonly category?: string;
}

export type OtherKind = 'purchases' | 'resale' | 'subcontracting' | 'internal';
