import type { BudgetLine } from '../domain/budget/budget-line';
import type { ComputedBudget } from '../domain/budget/compute-budget';
import { balanceOf } from '../domain/budget/trial-balance';
import { Money } from '../domain/values/money';
import type { Place, Problem } from '../workbook/problems';
import type { BudgetLinesReading } from '../workbook/readers/read-budget-lines';

/** What is known of the books that a budget was computed from. */
export interface BudgetContext {
  readonly lines: BudgetLinesReading;
  readonly hasBooks: boolean;
  readonly hasContribution: boolean;
}

/** What a person has to know of a computed budget: accounts taken twice (an error), or by nobody, flows that stay open. */
export function checkBudget(computed: ComputedBudget, context: BudgetContext): readonly Problem[] {
  return [
    ...doubtfulAccounts(computed, context.lines.placeOf),
    ...(context.lines.from === 'template' ? [{ code: 'budget-template-used', place: null } as const] : []),
    ...(context.hasBooks
      ? bookProblems(computed, context)
      : [{ code: 'books-missing', place: null } as const]),
  ];
}

/** Accounts that several lines take just as closely. */
export function doubtfulAccounts(
  { doubtful }: Pick<ComputedBudget, 'doubtful'>,
  placeOf: ReadonlyMap<BudgetLine, Place>,
): readonly Problem[] {
  return doubtful.map(({ account: { account, section }, line, rivals }) => {
    const lines = [line, ...rivals].flatMap((one) => (one === null ? [] : [one.label]));
    const place = rivals.map((rival) => placeOf.get(rival)).find((one) => one !== undefined) ?? null;
    return { code: 'account-taken-twice', account, section, lines, place };
  });
}

function bookProblems(computed: ComputedBudget, { hasContribution }: BudgetContext): readonly Problem[] {
  return [
    ...(computed.hasSections ? [] : [{ code: 'sections-missing', place: null } as const]),
    ...unmappedAccounts(computed),
    ...contributionProblems(computed, hasContribution),
  ];
}

/** How many accounts are named before the rest is only counted. */
const namedAccounts = 8;

function unmappedAccounts({ unmapped }: ComputedBudget): readonly Problem[] {
  if (unmapped.length === 0) return [];
  const numbers = [...new Set(unmapped.map(({ account: { account } }) => account))];
  const named = numbers.slice(0, namedAccounts);
  const total = Money.sum(unmapped.map(({ account }) => balanceOf(account)));
  return [
    {
      code: 'accounts-unmapped',
      count: numbers.length,
      total: total.toString(),
      accounts: named.length < numbers.length ? [...named, '…'] : named,
      place: null,
    },
  ];
}

/** Booked and computed contribution, and whether the flow nets to zero; a flow that is not booked is no fault. */
function contributionProblems({ internal }: ComputedBudget, hasContribution: boolean): readonly Problem[] {
  const { bookedCharge, bookedProduct, actual } = internal;
  if (bookedCharge.isZero && bookedProduct.isZero) return [];
  const [received, paid] = [bookedProduct.toString(), bookedCharge.toString()];
  const isComputed = hasContribution && !actual.equals(bookedProduct);
  return [
    ...(isComputed
      ? [{ code: 'contribution-differs', computed: actual.toString(), received, paid, place: null } as const]
      : []),
    ...(bookedCharge.equals(bookedProduct)
      ? []
      : [{ code: 'internal-flow-open', received, paid, place: null } as const]),
  ];
}
