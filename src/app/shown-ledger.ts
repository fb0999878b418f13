import type { TrialBalance } from '../domain/budget/trial-balance';
import type { Day } from '../domain/values/day';
import type { Money } from '../domain/values/money';
import { byAccountAlone } from '../ledger/class-totals';
import type { ClassTotals } from '../ledger/class-totals';
import type { Ledger } from '../ledger/ledger';

/** The figures of an accounting file that a door shows. */
export interface LedgerFigures {
  readonly kind: Ledger['kind'];
  readonly lines: number;
  readonly refused: number;
  readonly entries: number;
  readonly journals: number;
  readonly period: { readonly first: Day; readonly last: Day } | null;
  readonly accounts: TrialBalance;
  readonly sections: 'shown' | 'none';
  readonly charges: Money;
  readonly products: Money;
  readonly result: Money;
}

/** One line for each account, or for each account and section. */
export function shownLedger(
  { ledger, totals }: { readonly ledger: Ledger; readonly totals: ClassTotals },
  sections: 'shown' | 'none',
): LedgerFigures {
  const { kind, counts, entries, journals, period, balance } = ledger;
  return {
    kind,
    lines: counts.read + counts.refused,
    refused: counts.refused,
    entries,
    journals: journals.length,
    period,
    accounts: sections === 'shown' ? balance : byAccountAlone(balance),
    sections,
    charges: totals.charges,
    products: totals.products,
    result: totals.result,
  };
}
