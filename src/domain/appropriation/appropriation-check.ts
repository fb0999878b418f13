import type { LegalSource } from '../law/dated-value';
import type { Exact } from '../values/exact';
import type { Money } from '../values/money';
import type { Rate } from '../values/rate';

/** How a rule stands. `rounded`: kept, short by less than the rounding unit. `full`: kept, its ceiling is reached. */
export type CheckState = 'kept' | 'rounded' | 'full' | 'broken';

interface Checked {
  readonly state: CheckState;
  /** A rule of law, or what is only customary: a remark. */
  readonly weight: 'law' | 'custom';
  readonly source: LegalSource | null;
}

/** One rule with its figures. `limit` is the exact amount that `amount` is held against. */
export type AppropriationCheck = Checked &
  (
    | { readonly rule: 'parts-add-up'; readonly amount: Money; readonly limit: Exact }
    | { readonly rule: 'losses-first'; readonly amount: Money; readonly limit: Exact }
    | { readonly rule: 'legal-reserve'; readonly amount: Money; readonly limit: Exact; readonly rate: Rate }
    | { readonly rule: 'legal-reserve-ceiling'; readonly amount: Money; readonly limit: Exact }
    | { readonly rule: 'development-fund'; readonly amount: Money; readonly limit: Exact }
    | { readonly rule: 'labour-share'; readonly amount: Money; readonly limit: Exact; readonly rate: Rate }
    | { readonly rule: 'gains-reserved'; readonly amount: Money; readonly limit: Exact }
    | { readonly rule: 'interest-labour'; readonly amount: Money; readonly limit: Exact }
    | { readonly rule: 'interest-reserves'; readonly amount: Money; readonly limit: Exact }
    | { readonly rule: 'labour-booked'; readonly amount: Money; readonly limit: Exact }
  );

export type CheckRule = AppropriationCheck['rule'];
