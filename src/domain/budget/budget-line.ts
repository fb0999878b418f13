import type { Money } from '../values/money';
import type { AccountMapping } from './account-mapping';

/** Resources (what comes in) and uses (what goes out): the two sides of a budget. */
export type BudgetSideName = 'resource' | 'use';

/** The support team with the shared services, or the hosted activities. */
export type Perimeter = 'structure' | 'entrepreneurs';

/**
 * Where the actual figure comes from: the books; the computed contribution, which is an internal flow between
 * the two perimeters; or only what the person types.
 */
export type LineSource = 'accounts' | 'contribution' | 'typed';

/** A line (poste) of the budget, as it is in force in the year. Its order is its place in the list. */
export interface BudgetLine {
  /** Tells the line from all others over the years: comments and figures are kept by it. */
  readonly key: string;
  readonly label: string;
  /** The label inside a sentence, with its article: `le CICE`, `les fondations`; empty when none was given. */
  readonly phrase: string;
  readonly side: BudgetSideName;
  readonly group: string;
  readonly perimeter: Perimeter;
  readonly source: LineSource;
  /** The accounts that it takes; for a contribution line those on which the internal flow is booked. */
  readonly mapping: AccountMapping;
  readonly forecast: Money;
  /** Actual of the year before; `null` when it is not given. */
  readonly previous: Money | null;
  /** Typed by the person; counts when the books say nothing of the line. */
  readonly typedActual: Money | null;
}
