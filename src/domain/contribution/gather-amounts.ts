import { Money } from '../values/money';
import type { Month } from '../values/month';
import { addAmounts, noAmounts, type BaseAmounts } from './base-amounts';
import type { ContributionInputs, OtherAmount } from './contribution-inputs';

/** What one person gave in one month. */
export interface MonthAmounts {
  /** By category of sale; `null` is the key of everything else. */
  readonly byCategory: ReadonlyMap<string | null, BaseAmounts>;
  /** Credit notes for invoices of earlier months; part of no other figure here. */
  readonly corrections: readonly Correction[];
  /** With the corrections. */
  readonly turnover: Money;
}

export interface Correction {
  readonly invoiced: Month;
  readonly category: string | null;
  readonly amount: Money;
}

const noMonth: MonthAmounts = { byCategory: new Map(), corrections: [], turnover: Money.zero };

/** The twelve months of a person, by position in the year. */
export type YearAmounts = readonly MonthAmounts[];

export const emptyYear: YearAmounts = Array.from({ length: 12 }, () => noMonth);

/** Amounts by person, by position of the month in the year; months outside the year do not count. */
export function gatherAmounts(inputs: ContributionInputs): ReadonlyMap<string, YearAmounts> {
  const drafts = new Map<string, (MonthDraft | undefined)[]>();
  const draftOf = (id: string, position: number): MonthDraft => {
    let months = drafts.get(id);
    if (months === undefined) {
      months = new Array<MonthDraft | undefined>(12);
      drafts.set(id, months);
    }
    return (months[position] ??= new MonthDraft());
  };
  for (const { entrepreneurId, month, amount, category, corrects } of inputs.turnover) {
    const position = inputs.year.position(month);
    if (position === null) continue;
    const draft = draftOf(entrepreneurId, position);
    if (corrects !== undefined && corrects.compare(month) < 0)
      draft.corrections.push({ invoiced: corrects, category: category ?? null, amount });
    else draft.addTurnover(category ?? null, amount);
  }
  for (const other of inputs.others ?? []) {
    const position = inputs.year.position(other.month);
    if (position !== null) draftOf(other.entrepreneurId, position).addOther(other);
  }
  return new Map(
    [...drafts].map(([id, months]) => [id, Array.from(months, (draft) => draft?.finish() ?? noMonth)]),
  );
}

/** One month while it is added up: two hundred thousand invoices fall in a few thousand of them. */
class MonthDraft {
  readonly corrections: Correction[] = [];
  private readonly sales = new Map<string | null, Money>();
  private readonly others = new Map<string | null, BaseAmounts>();

  addTurnover(category: string | null, amount: Money): void {
    this.sales.set(category, (this.sales.get(category) ?? Money.zero).plus(amount));
  }

  addOther({ kind, amount, category }: OtherAmount): void {
    const key = category ?? null;
    const sofar = this.others.get(key) ?? noAmounts;
    this.others.set(key, { ...sofar, [kind]: (sofar[kind] ?? Money.zero).plus(amount) });
  }

  finish(): MonthAmounts {
    const byCategory = new Map(this.others);
    for (const [category, turnover] of this.sales)
      byCategory.set(category, addAmounts(byCategory.get(category) ?? noAmounts, { ...noAmounts, turnover }));
    const corrected = this.corrections.map(({ amount }) => amount);
    return {
      byCategory,
      corrections: this.corrections,
      turnover: Money.sum([...this.sales.values(), ...corrected]),
    };
  }
}
