import type { Entrepreneur } from '../people/entrepreneur';
import { Exact } from '../values/exact';
import { Money } from '../values/money';
import type { Month } from '../values/month';
import { Rate } from '../values/rate';
import type { ContributionInputs } from './contribution-inputs';
import { emptyYear, gatherAmounts } from './gather-amounts';
import { isPlainRate, type Rounding, type Scheme } from './scheme';
import { PersonCharges, type ChargedMonth } from './charge-person';
import type { ChargePart, Working } from './working';

export type { ContributionInputs, TurnoverAmount } from './contribution-inputs';

/** One person's month. Amounts in whole cents. */
export interface ComputedLine {
  readonly month: Month;
  readonly turnover: Money;
  readonly base: Money;
  /** The rate when one alone gave the amount; else contribution ÷ base, to the hundredth of a percent. */
  readonly rate: Rate;
  /** The scheme that gave the amount, or the general one when several did: `working` has them all. */
  readonly rule: Scheme;
  readonly contribution: Money;
  /** Contribution from the start of the year to this month. */
  readonly cumulated: Money;
  /** How the amount came about; absent when base × rate says it all. */
  readonly working?: Working;
}

export interface ComputedYear {
  readonly months: readonly Month[];
  readonly lines: readonly PersonLines[];
  /** Months of people for whom no scheme is in force: nothing can be computed then. */
  readonly missing: readonly { readonly entrepreneur: Entrepreneur; readonly month: Month }[];
}

export interface PersonLines {
  readonly entrepreneur: Entrepreneur;
  readonly lines: readonly ComputedLine[];
}

/**
 * The contribution of every person for every month, from the start of the year to its last month with figures.
 *
 * Month rounding: each line is rounded half away from zero, 1 234.55 × 10 % = 123.46. Cumulative rounding:
 * c_m = round(Σ of the exact amounts up to m) − Σ earlier c, so that the lines add up to the rounded year.
 */
export function computeContributions(inputs: ContributionInputs): ComputedYear {
  const months = inputs.year.months.filter((month) => month.compare(inputs.lastMonth) <= 0);
  const amounts = gatherAmounts(inputs);
  const missing: { entrepreneur: Entrepreneur; month: Month }[] = [];
  const lines = inputs.entrepreneurs.map((entrepreneur) => {
    const charges = new PersonCharges(inputs, entrepreneur, amounts.get(entrepreneur.id) ?? emptyYear);
    const charged = months.flatMap((month, position) => {
      const found = charges.charge(position);
      if (found === null) missing.push({ entrepreneur, month });
      return found === null ? [] : [found];
    });
    return { entrepreneur, lines: roundLines(charged, inputs.rounding) };
  });
  return { months, lines, missing };
}

function roundLines(charged: readonly ChargedMonth[], rounding: Rounding): readonly ComputedLine[] {
  let exactSofar = Exact.zero;
  let cumulated = Money.zero;
  return charged.map(({ month, turnover, rule, parts }) => {
    const exact = sumExactly(parts);
    if (rounding === 'cumulative') exactSofar = exactSofar.plus(exact);
    const contribution =
      rounding === 'month' ? Money.roundedFrom(exact) : Money.roundedFrom(exactSofar).minus(cumulated);
    cumulated = cumulated.plus(contribution);
    const base = Money.sum(parts.map((part) => part.base));
    const rate = onlyRateOf(parts) ?? effectiveRate(contribution, base);
    const line = { month, turnover, base, rate, rule, contribution, cumulated };
    return isPlain(parts) ? line : { ...line, working: { parts, exact } };
  });
}

function sumExactly(parts: readonly ChargePart[]): Exact {
  const [first, ...others] = parts;
  if (first === undefined) return Exact.zero;
  return others.reduce((sofar, part) => sofar.plus(part.exact), first.exact);
}

/** Base × rate, and nothing to add. */
function isPlain(parts: readonly ChargePart[]): boolean {
  return parts.every(({ rule, corrects }) => isPlainRate(rule) && corrects === null) && parts.length === 1;
}

/** The rate that alone gave the amount, `null` when there is none or more than it. */
function onlyRateOf(parts: readonly ChargePart[]): Rate | null {
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0) return null;
  const { rule, slices, internal, fee, limit, levies, exemptRank } = part;
  const isAlone = internal === null && fee.isZero && limit === null && levies.length === 0;
  if (!isAlone || exemptRank !== null) return null;
  if (rule.tariff.kind === 'flat') return rule.tariff.rate;
  const [slice, ...more] = slices;
  return slice === undefined || more.length > 0 ? null : slice.rate;
}

/** Contribution ÷ base, to the hundredth of a percent; zero without a base. */
function effectiveRate(contribution: Money, base: Money): Rate {
  if (base.isZero) return Rate.zero;
  const sign = contribution.isNegative === base.isNegative ? 1n : -1n;
  const [size, whole] = [contribution.absolute().cents, base.absolute().cents];
  const hundredths = (size * 20_000n + whole) / (whole * 2n);
  return Rate.ofPercent(Exact.ofCents(sign * hundredths).toString());
}
