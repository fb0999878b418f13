import type { BudgetLine } from '../domain/budget/budget-line';
import { noAccounts } from '../domain/budget/account-mapping';
import type { ComputedBudget, ComputedBudgetLine } from '../domain/budget/compute-budget';
import { Money } from '../domain/values/money';

/**
 * Keys of the lines that the global budget adds: what entrepreneurs pay to the structure, and what is taken out on
 * either side because it never leaves the co-operative. Their words are made where they are shown.
 */
export const internalLineKeys = {
  paid: 'contribution-paid',
  eliminatedResource: 'contribution-eliminated-resource',
  eliminatedUse: 'contribution-eliminated-use',
} as const;

/** Groups of these lines, as keys too. */
export const internalGroupKeys = { paid: 'contribution-paid', eliminated: 'eliminated' } as const;

/** The line of what entrepreneurs pay: the mirror of what the structure receives. */
export function paidContribution({ internal }: ComputedBudget): ComputedBudgetLine {
  return internalLine(internalLineKeys.paid, { ...internal, side: 'use', group: internalGroupKeys.paid });
}

/** All lines with the internal flow on both sides, and taken out again on both. */
export function withInternalFlow(computed: ComputedBudget): readonly ComputedBudgetLine[] {
  const { internal, lines } = computed;
  if (!lines.some(({ line }) => line.source === 'contribution')) return lines;
  const out = {
    forecast: internal.forecast.negated(),
    actual: internal.actual.negated(),
    previous: internal.previous?.negated() ?? null,
    group: internalGroupKeys.eliminated,
  };
  return [
    ...lines,
    paidContribution(computed),
    internalLine(internalLineKeys.eliminatedResource, { ...out, side: 'resource' }),
    internalLine(internalLineKeys.eliminatedUse, { ...out, side: 'use' }),
  ];
}

interface InternalAmounts {
  readonly forecast: Money;
  readonly actual: Money;
  readonly previous: Money | null;
  readonly side: BudgetLine['side'];
  readonly group: string;
}

function internalLine(
  key: string,
  { actual, forecast, previous, side, group }: InternalAmounts,
): ComputedBudgetLine {
  const line: BudgetLine = {
    key,
    label: '',
    phrase: '',
    side,
    group,
    perimeter: 'entrepreneurs',
    source: 'contribution',
    mapping: noAccounts,
    forecast,
    previous,
    typedActual: null,
  };
  return { line, actual, from: 'contribution', accounts: [], booked: Money.zero };
}
