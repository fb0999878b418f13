import type { BudgetLine, BudgetSideName } from '../domain/budget/budget-line';
import type { BookResult, ComputedBudgetLine } from '../domain/budget/compute-budget';
import type { Figures } from '../domain/budget/line-figures';
import type { VariancePair } from '../domain/budget/pair-variances';
import type { AccountBalance } from '../domain/budget/trial-balance';
import type { Money } from '../domain/values/money';
import type { ContributionVariance } from './contribution-variance';
import type { GrantLine } from './grant-line';

/** What the gérance reads of a year: both budgets, how one leads to the other, what makes up for what. */
export interface BudgetReport {
  /** The year in which the financial year closes. */
  readonly year: number;
  /** The file or sheet that the actual figures come from; `null` when they were typed. */
  readonly books: BooksUsed | null;
  readonly structure: BudgetTable;
  readonly global: GlobalBudget;
  readonly passage: Passage;
  readonly resources: SideAnalysis;
  readonly uses: SideAnalysis;
  /** Why the contribution differs; `null` when there is nothing to compare with. */
  readonly contribution: ContributionVariance | null;
  readonly grants: readonly GrantLine[];
  /** Accounts of classes 6 and 7 that no line takes; debit − credit. */
  readonly unmapped: readonly AccountBalance[];
  readonly checks: BookResult;
  /** The internal flow as booked, to be held against the computed one; `null` without books. */
  readonly bookedContribution: BookedContribution | null;
}

export interface BooksUsed {
  readonly title: string;
  readonly accounts: number;
}

export interface BookedContribution {
  /** On the entrepreneurs' sections, a charge. */
  readonly paid: Money;
  /** On the structure's sections, a product. */
  readonly received: Money;
}

/** One budget: two sides and what is between them. */
export interface BudgetTable {
  readonly resources: BudgetSide;
  readonly uses: BudgetSide;
  /** Resources − uses; favourable when above. */
  readonly result: Figures;
}

export interface BudgetSide {
  readonly side: BudgetSideName;
  readonly groups: readonly BudgetGroup[];
  readonly total: Figures;
}

export interface BudgetGroup {
  readonly name: string;
  readonly lines: readonly BudgetTableLine[];
  readonly total: Figures;
  /** Tenths of a percent of the side: the sum of those of its lines. */
  readonly weight: number;
}

export interface BudgetTableLine {
  readonly line: BudgetLine;
  readonly figures: Figures;
  /** Tenths of a percent of the side's actual, or of its forecast while nothing is actual; they add up to 1 000. */
  readonly weight: number;
  readonly from: ComputedBudgetLine['from'];
  readonly accounts: number;
}

/** The whole co-operative. The internal flow stands on both sides and is taken out again on both. */
export interface GlobalBudget extends BudgetTable {
  /** What is taken out of resources and out of uses: the contribution, positive. */
  readonly eliminated: Figures;
}

/** Structure result + entrepreneurs' result − eliminations = global result. */
export interface Passage {
  readonly structure: PassageStep;
  readonly entrepreneurs: PassageStep;
  /** Resources and uses that are internal; their result is zero when both sides agree. */
  readonly eliminations: PassageStep;
  readonly global: PassageStep;
  /** structure + entrepreneurs − eliminations − global: 0.00. */
  readonly difference: PassageAmounts;
  /** The result of the books, and what separates the global result from it; `null` without books. */
  readonly books: { readonly result: Money; readonly difference: Money } | null;
}

export interface PassageStep {
  readonly resources: PassageAmounts;
  readonly uses: PassageAmounts;
  readonly result: PassageAmounts;
}

export interface PassageAmounts {
  readonly forecast: Money;
  readonly actual: Money;
}

/** One side of the structure's budget: weights, the year before, and which variance makes up for which. */
export interface SideAnalysis {
  readonly side: BudgetSideName;
  /** By weight, the heaviest first; lines without any figure are left out. */
  readonly lines: readonly AnalysedLine[];
  readonly total: Figures;
  /** Those that make up for a thousandth of the side at least, the largest first. */
  readonly pairs: readonly VariancePair[];
}

export interface AnalysedLine {
  readonly line: BudgetLine;
  readonly figures: Figures;
  /** Tenths of a percent of the side's actual. */
  readonly weight: number;
  /** Tenths of a percent of the side in the year before; `null` when that year is not known. */
  readonly previousWeight: number | null;
  /** Actual − year before; `null` when it is not known. */
  readonly sincePrevious: Money | null;
}
