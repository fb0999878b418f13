import type { Entrepreneur } from '../people/entrepreneur';
import { isPresentIn, rankSinceEntry } from '../people/presence';
import type { Exact } from '../values/exact';
import { Money } from '../values/money';
import type { Month } from '../values/month';
import { isExemptAt, limitMonth, sumOf } from './charge-part';
import type { Scheme } from './scheme';
import { slicesBetween } from './slices-between';
import type { ChargePart } from './working';
import { exactly, type YearlyLimits } from './yearly-limits';

/** A credit note that takes the rule of the month of its invoice. */
export interface CorrectedMonth {
  readonly rule: Scheme;
  readonly entrepreneur: Entrepreneur;
  readonly invoiced: Month;
  /** The base that the month of the invoice ended with, earlier credit notes deducted. */
  readonly from: Money;
  /** Negative. */
  readonly amount: Money;
  readonly limits: YearlyLimits | null;
}

/**
 * What a credit note gives back: the contribution of the month of its invoice, less what it would have been with
 * the credit note in it. 10 000 € at 10 % in March and 12 % since July: a credit note of 1 000 € gives back 100 €.
 */
export function chargeCorrection(corrected: CorrectedMonth): ChargePart {
  const { rule, from, amount, limits } = corrected;
  const to = from.plus(amount);
  const isExempt = isExemptAt(rankOf(corrected), rule.terms ?? {});
  const slices = isExempt ? [] : slicesBetween(rule.tariff, { from, to });
  const plain = sumOf(slices);
  const isWhole = isExempt || rule.window !== 'month';
  const ofMonth = isWhole ? plain : monthOwes(corrected, to).minus(monthOwes(corrected, from));
  const limited = limits?.apply(ofMonth) ?? { exact: ofMonth, limit: null };
  return {
    rule,
    base: amount,
    cumulatedBefore: null,
    slices,
    internal: null,
    fee: Money.zero,
    beforeLimit: plain,
    afterLimit: limited.exact,
    limit: limited.limit,
    exemptRank: isExempt ? rankOf(corrected) : null,
    levies: [],
    corrects: corrected.invoiced,
    exact: limited.exact,
  };
}

function monthOwes(corrected: CorrectedMonth, base: Money): Exact {
  const { rule, entrepreneur, invoiced } = corrected;
  const terms = rule.terms ?? {};
  const gross = sumOf(slicesBetween(rule.tariff, { from: Money.zero, to: base }));
  if (!isPresentIn(invoiced, entrepreneur)) return gross;
  return limitMonth(gross.plus(exactly(terms.monthlyFee ?? Money.zero)), terms, rankOf(corrected)).exact;
}

function rankOf({ invoiced, entrepreneur }: CorrectedMonth): number | null {
  return rankSinceEntry(invoiced, entrepreneur);
}
