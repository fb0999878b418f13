import type { Entrepreneur } from '../people/entrepreneur';
import { Money } from '../values/money';
import type { Month } from '../values/month';
import { addAmounts, baseOf, noAmounts, type BaseAmounts } from './base-amounts';
import { chargeCorrection } from './charge-correction';
import { chargePart } from './charge-part';
import type { ContributionInputs } from './contribution-inputs';
import type { Correction, MonthAmounts, YearAmounts } from './gather-amounts';
import type { Scheme } from './scheme';
import { schemeInForce } from './scheme-in-force';
import type { ChargePart } from './working';
import { YearlyLimits } from './yearly-limits';

/** A month of a person for which a rule is in force: its parts, not yet rounded. */
export interface ChargedMonth {
  readonly month: Month;
  readonly turnover: Money;
  readonly rule: Scheme;
  readonly parts: readonly ChargePart[];
}

/** The months of one person, one after the other: cumulated bases and limits of the year go from each to the next. */
export class PersonCharges {
  private readonly months: readonly Month[];
  /** Cumulated amounts before the month, by category of the rule (`null` for all rules without one). */
  private readonly running = new Map<string | null, BaseAmounts>();
  /** The base that each month ended with, by rule: where its credit notes start from. */
  private readonly levels = new Map<Scheme, Map<number, Money>>();
  private readonly limits = new Map<Scheme, YearlyLimits>();

  constructor(
    private readonly inputs: ContributionInputs,
    private readonly entrepreneur: Entrepreneur,
    private readonly amounts: YearAmounts,
  ) {
    this.months = inputs.year.months;
  }

  /** `null` for a month without a rule. To be asked for every month of the year in its order. */
  charge(position: number): ChargedMonth | null {
    const month = this.months[position];
    const amounts = this.amounts[position];
    if (month === undefined || amounts === undefined) return null;
    const rule = this.ruleOf(month, null);
    if (rule === null) return null;
    const natural: Correction[] = [];
    const foreign: Correction[] = [];
    for (const correction of amounts.corrections)
      (this.isNatural(correction, month) ? natural : foreign).push(correction);
    const groups = this.groupByRule(amounts, natural, { month, rule });
    const parts = [...groups].map(([own, sums]) => this.chargeGroup(own, sums, month));
    const corrected = foreign.map((correction) => this.correct(correction));
    return { month, turnover: amounts.turnover, rule, parts: [...parts, ...corrected] };
  }

  private ruleOf(month: Month, category: string | null): Scheme | null {
    return schemeInForce(this.inputs.schemes, { entrepreneur: this.entrepreneur, month, category });
  }

  /** A rule that has not changed since, and that a credit note of this month bears as one of that month would. */
  private isNatural({ invoiced, category }: Correction, month: Month): boolean {
    const then = this.ruleOf(invoiced, category);
    if (then === null || !this.inputs.year.contains(invoiced)) return true;
    if (then !== this.ruleOf(month, category) || then.terms?.exemptMonths !== undefined) return false;
    return then.window !== 'month' || (then.tariff.kind === 'flat' && then.terms === undefined);
  }

  private groupByRule(
    amounts: MonthAmounts,
    natural: readonly Correction[],
    { month, rule }: { readonly month: Month; readonly rule: Scheme },
  ): ReadonlyMap<Scheme, BaseAmounts> {
    // The general rule is there in months without any sale, too: it may have a fee or a floor.
    const groups = new Map<Scheme, BaseAmounts>([[rule, noAmounts]]);
    const add = (category: string | null, sums: BaseAmounts): void => {
      const own = category === null ? rule : (this.ruleOf(month, category) ?? rule);
      groups.set(own, addAmounts(groups.get(own) ?? noAmounts, sums));
    };
    for (const [category, sums] of amounts.byCategory) add(category, sums);
    for (const { category, amount } of natural) add(category, { ...noAmounts, turnover: amount });
    return groups;
  }

  private chargeGroup(rule: Scheme, amounts: BaseAmounts, month: Month): ChargePart {
    const key = streamOf(rule);
    const running = this.running.get(key) ?? noAmounts;
    const before = this.levelBefore(rule, running);
    const { entrepreneur } = this;
    const part = chargePart({ rule, entrepreneur, month, amounts, before, limits: this.limitsOf(rule) });
    this.running.set(key, addAmounts(running, amounts));
    this.levelsOf(rule).set(month.index, before.plus(part.base));
    return part;
  }

  private levelBefore(rule: Scheme, running: BaseAmounts): Money {
    if (rule.window === 'month') return Money.zero;
    const ofYear = baseOf(rule, running);
    if (rule.window === 'year' || streamOf(rule) !== null) return ofYear;
    return ofYear.plus(this.inputs.openings?.get(this.entrepreneur.id) ?? Money.zero);
  }

  private correct({ invoiced, category, amount }: Correction): ChargePart {
    const { entrepreneur } = this;
    const rule = this.ruleOf(invoiced, category);
    if (rule === null) throw new Error('A credit note without a rule of its own is charged with its month');
    const levels = this.levelsOf(rule);
    const from = levels.get(invoiced.index) ?? Money.zero;
    levels.set(invoiced.index, from.plus(amount));
    const key = streamOf(rule);
    const sums = { ...noAmounts, turnover: amount };
    this.running.set(key, addAmounts(this.running.get(key) ?? noAmounts, sums));
    return chargeCorrection({ rule, entrepreneur, invoiced, from, amount, limits: this.limitsOf(rule) });
  }

  private levelsOf(rule: Scheme): Map<number, Money> {
    const known = this.levels.get(rule);
    if (known !== undefined) return known;
    const made = new Map<number, Money>();
    this.levels.set(rule, made);
    return made;
  }

  private limitsOf(rule: Scheme): YearlyLimits | null {
    if (rule.terms?.yearlyCap === undefined && rule.terms?.yearlyFloor === undefined) return null;
    const known = this.limits.get(rule);
    if (known !== undefined) return known;
    const category = streamOf(rule);
    const covered = this.months.filter((month) => this.ruleOf(month, category) === rule);
    const made = new YearlyLimits(rule, this.entrepreneur, covered);
    this.limits.set(rule, made);
    return made;
  }
}

function streamOf({ scope }: Scheme): string | null {
  return scope.kind === 'category' ? scope.category : null;
}
