import type { ContributionEffects } from '../domain/variance/explain-contribution';
import type { HeadEffects } from '../domain/variance/explain-by-heads';
import type { Month } from '../domain/values/month';
import type { Money } from '../domain/values/money';

/** Why the mutualisation differs: from its forecast, and from the same months of the year before. */
export interface ContributionVariance {
  /** Forecast of the budget line and the computed contribution. */
  readonly forecast: Money;
  readonly actual: Money;
  readonly difference: Money;
  readonly fromForecast: ForecastExplanation | null;
  /** `null` when the workbook has no turnover of the year before. */
  readonly fromLastYear: LastYearExplanation | null;
}

export type ForecastExplanation =
  /** There is a forecast by entrepreneur. */
  | {
      readonly kind: 'people';
      readonly effects: ContributionEffects;
      readonly names: ReadonlyMap<string, string>;
      /** Forecast of the budget line less that of the persons: not broken down. */
      readonly notBrokenDown: Money;
    }
  /** Only how many, how much. */
  | { readonly kind: 'heads'; readonly effects: HeadEffects };

export interface LastYearExplanation {
  /** Months that both years have, as those of this year. */
  readonly months: readonly Month[];
  readonly effects: ContributionEffects;
  readonly names: ReadonlyMap<string, string>;
}
