import type { Entrepreneur } from '../people/entrepreneur';
import { isPresentIn, rankSinceEntry } from '../people/presence';
import { Exact } from '../values/exact';
import { Money } from '../values/money';
import type { Month } from '../values/month';
import { baseOf, type BaseAmounts } from './base-amounts';
import type { Levy, Scheme, SchemeTerms } from './scheme';
import { slicesBetween } from './slices-between';
import type { AppliedLimit, ChargedLevy, ChargePart, Slice } from './working';
import { decides, exactly, type Limited, type YearlyLimits } from './yearly-limits';

/** One person's month under one rule. */
export interface Charge {
  readonly rule: Scheme;
  readonly entrepreneur: Entrepreneur;
  readonly month: Month;
  readonly amounts: BaseAmounts;
  /** The base of the window before the month: zero for a window of a month. */
  readonly before: Money;
  readonly limits: YearlyLimits | null;
}

/** What a rule gives for a month: tariff, internal sales and fee, held between floor and cap, then the levies. */
export function chargePart(charge: Charge): ChargePart {
  const { rule, entrepreneur, month, amounts, before, limits } = charge;
  const terms = rule.terms ?? {};
  const base = baseOf(rule, amounts);
  const rank = rankSinceEntry(month, entrepreneur);
  const isExempt = isExemptAt(rank, terms);
  const isDue = isPresentIn(month, entrepreneur) && !isExempt;
  const slices = isExempt ? [] : slicesBetween(rule.tariff, { from: before, to: before.plus(base) });
  const internal = isExempt ? null : internalSlice(terms, amounts);
  const fee = isDue ? (terms.monthlyFee ?? Money.zero) : Money.zero;
  const sales = sumOf(internal === null ? slices : [...slices, internal]);
  const gross = fee.isZero ? sales : sales.plus(exactly(fee));
  const ofMonth = isDue ? limitMonth(gross, terms, rank) : { exact: gross, limit: null };
  limits?.enter(month);
  const ofYear = limits?.apply(ofMonth.exact) ?? ofMonth;
  const levies = leviesOf(charge, base);
  return {
    rule,
    base,
    cumulatedBefore: rule.window === 'month' ? null : before,
    slices,
    internal,
    fee,
    beforeLimit: gross,
    afterLimit: ofYear.exact,
    limit: ofYear.limit ?? ofMonth.limit,
    exemptRank: isExempt ? rank : null,
    levies,
    corrects: null,
    exact: levies.reduce((sofar, { amount }) => sofar.plus(amount), ofYear.exact),
  };
}

/** The first months since the entry; a month before it is none of them. */
export function isExemptAt(rank: number | null, { exemptMonths }: SchemeTerms): boolean {
  return rank !== null && rank >= 1 && rank <= (exemptMonths ?? 0);
}

export function sumOf(slices: readonly Slice[]): Exact {
  const [first, ...others] = slices;
  if (first === undefined) return Exact.zero;
  return others.reduce(
    (sofar, { amount, rate }) => sofar.plus(amount.timesExactly(rate)),
    first.amount.timesExactly(first.rate),
  );
}

function internalSlice({ internalRate }: SchemeTerms, { internal }: BaseAmounts): Slice | null {
  return internalRate === undefined || internal.isZero ? null : { amount: internal, rate: internalRate };
}

/** What a month owes between its floor and its cap; `rank` is that of the month since the entry. */
export function limitMonth(gross: Exact, terms: SchemeTerms, rank: number | null): Limited {
  const floor = limitOf('floor', floorOf(terms, rank));
  const limit = decides(gross, { floor, cap: limitOf('cap', terms.monthlyCap) });
  return { exact: limit === null ? gross : exactly(limit.amount), limit };
}

/** Solstice: 80 € in the first twelve months of a stay, then 100 €. Without an entry, nobody is new. */
function floorOf({ monthlyFloor }: SchemeTerms, rank: number | null): Money | undefined {
  if (monthlyFloor === undefined) return undefined;
  const { amount, beginning } = monthlyFloor;
  return beginning !== null && rank !== null && rank <= beginning.months ? beginning.amount : amount;
}

function limitOf(kind: 'floor' | 'cap', amount: Money | undefined): AppliedLimit | null {
  return amount === undefined ? null : { kind, per: 'month', amount, ofYear: null };
}

function leviesOf({ rule, entrepreneur, month, amounts }: Charge, base: Money): readonly ChargedLevy[] {
  return (rule.terms?.levies ?? []).flatMap((levy: Levy): readonly ChargedLevy[] => {
    if (levy.kind === 'fixed')
      return isPresentIn(month, entrepreneur)
        ? [{ name: levy.name, slice: null, amount: exactly(levy.amount) }]
        : [];
    const slice = { amount: levy.of === 'base' ? base : amounts.turnover, rate: levy.rate };
    return slice.amount.isZero ? [] : [{ name: levy.name, slice, amount: sumOf([slice]) }];
  });
}
