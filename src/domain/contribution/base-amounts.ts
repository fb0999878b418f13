import { Money } from '../values/money';
import type { Scheme } from './scheme';

/** What bases are made of, for one person over some time. */
export interface BaseAmounts {
  readonly turnover: Money;
  /** The part of the turnover that was sold to other entrepreneurs of the co-operative. */
  readonly internal: Money;
  /** All purchases, goods for resale among them; `null` when nobody gave any. */
  readonly purchases: Money | null;
  readonly resale: Money;
  readonly subcontracting: Money;
}

export const noAmounts: BaseAmounts = {
  turnover: Money.zero,
  internal: Money.zero,
  purchases: null,
  resale: Money.zero,
  subcontracting: Money.zero,
};

export function addAmounts(a: BaseAmounts, b: BaseAmounts): BaseAmounts {
  if (b === noAmounts) return a;
  if (a === noAmounts) return b;
  const noPurchases = a.purchases === null && b.purchases === null;
  return {
    turnover: a.turnover.plus(b.turnover),
    internal: a.internal.plus(b.internal),
    // Months with purchases and months with goods for resale only add up to what each of them deducts.
    purchases: noPurchases ? null : purchasesOf(a).plus(purchasesOf(b)),
    resale: a.resale.plus(b.resale),
    subcontracting: a.subcontracting.plus(b.subcontracting),
  };
}

/**
 * The base of a scheme. Gross margin = turnover − purchases − subcontracting; where only goods for resale are
 * given, they are the purchases. Sales with a rate of their own stand outside.
 */
export function baseOf({ base, terms }: Scheme, amounts: BaseAmounts): Money {
  const { turnover, internal, resale, subcontracting } = amounts;
  const sales = terms?.internalRate === undefined ? turnover : turnover.minus(internal);
  switch (base) {
    case 'turnover':
      return sales;
    case 'turnover-less-resale':
      return sales.minus(resale);
    case 'gross-margin':
      return sales.minus(purchasesOf(amounts)).minus(subcontracting);
  }
}

function purchasesOf({ purchases, resale }: BaseAmounts): Money {
  return purchases ?? resale;
}
