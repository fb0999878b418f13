import type { Entrepreneur } from '../people/entrepreneur';
import { Exact } from '../values/exact';
import type { FinancialYear } from '../values/financial-year';
import { Money } from '../values/money';
import type { Month } from '../values/month';
import type { Rate } from '../values/rate';
import type { Rounding, Scheme } from './scheme';
import { schemeInForce } from './scheme-in-force';

/** A year of turnover and the rules that apply to it. */
export interface ContributionInputs {
  readonly year: FinancialYear;
  /** The last month that has figures; later ones are not computed. */
  readonly lastMonth: Month;
  readonly entrepreneurs: readonly Entrepreneur[];
  /** Excluding VAT, credit notes negative; several amounts for one person and month add up. */
  readonly turnover: readonly TurnoverAmount[];
  readonly schemes: readonly Scheme[];
  readonly rounding: Rounding;
}

export interface TurnoverAmount {
  readonly entrepreneurId: string;
  readonly month: Month;
  readonly amount: Money;
}

/** One person's month. Amounts in whole cents. */
export interface ComputedLine {
  readonly month: Month;
  readonly turnover: Money;
  readonly base: Money;
  readonly rate: Rate;
  /** The scheme that gave the amount. */
  readonly rule: Scheme;
  readonly contribution: Money;
  /** Contribution from the start of the year to this month. */
  readonly cumulated: Money;
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
 * c_m = round(Σ base × rate up to m) − Σ earlier c, so that the lines add up to the rounded year.
 */
export function computeContributions(inputs: ContributionInputs): ComputedYear {
  const months = inputs.year.months.filter((month) => month.compare(inputs.lastMonth) <= 0);
  const turnover = sumByPerson(inputs);
  const missing: { entrepreneur: Entrepreneur; month: Month }[] = [];
  const lines = inputs.entrepreneurs.map((entrepreneur) => {
    const own = turnover.get(entrepreneur.id) ?? [];
    const schemes = months.map((month) => schemeInForce(inputs.schemes, entrepreneur, month));
    const lacking = months.filter((_, position) => schemes[position] === null);
    missing.push(...lacking.map((month) => ({ entrepreneur, month })));
    const charged = months.flatMap((month, position) => {
      const rule = schemes[position] ?? null;
      return rule === null ? [] : [{ month, rule, turnover: own[position] ?? Money.zero }];
    });
    return { entrepreneur, lines: roundLines(charged, inputs.rounding) };
  });
  return { months, lines, missing };
}

/** Turnover by person, by position of the month in the year; months outside the year do not count. */
function sumByPerson({ turnover, year }: ContributionInputs): ReadonlyMap<string, readonly Money[]> {
  const sums = new Map<string, Money[]>();
  for (const { entrepreneurId, month, amount } of turnover) {
    const position = year.position(month);
    if (position === null) continue;
    let own = sums.get(entrepreneurId);
    if (own === undefined) {
      own = Array.from({ length: 12 }, () => Money.zero);
      sums.set(entrepreneurId, own);
    }
    own[position] = (own[position] ?? Money.zero).plus(amount);
  }
  return sums;
}

interface ChargedMonth {
  readonly month: Month;
  readonly rule: Scheme;
  readonly turnover: Money;
}

function roundLines(charged: readonly ChargedMonth[], rounding: Rounding): readonly ComputedLine[] {
  let exactSofar = Exact.zero;
  let cumulated = Money.zero;
  return charged.map(({ month, rule, turnover }) => {
    const { rate } = rule.tariff;
    const base = turnover;
    if (rounding === 'cumulative') exactSofar = exactSofar.plus(base.timesExactly(rate));
    const contribution =
      rounding === 'month' ? base.times(rate) : Money.roundedFrom(exactSofar).minus(cumulated);
    cumulated = cumulated.plus(contribution);
    return { month, turnover, base, rate, rule, contribution, cumulated };
  });
}
