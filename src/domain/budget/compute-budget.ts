import { Money } from '../values/money';
import type { BudgetLine, BudgetSideName, Perimeter } from './budget-line';
import { distributeAccounts, isOfResult, type SectionOwners, type TakenAccount } from './distribute-accounts';
import { balanceOf, type AccountBalance, type TrialBalance } from './trial-balance';

/** The lines of a budget and what is known of the year. */
export interface BudgetInputs {
  /** In force in the year, in their order. At most one has the source `contribution`. */
  readonly lines: readonly BudgetLine[];
  /** `null` while there are no books: the actual figures are then those that were typed. */
  readonly balance: TrialBalance | null;
  readonly owners: SectionOwners;
  /** The contribution as computed from turnover; `null` when there is no turnover to compute from. */
  readonly contribution: Money | null;
}

/** A line with its actual figure and where that comes from. */
export interface ComputedBudgetLine {
  readonly line: BudgetLine;
  /** Resources are credit − debit, uses debit − credit. */
  readonly actual: Money;
  readonly from: 'accounts' | 'contribution' | 'typed' | 'nothing';
  /** The accounts that it takes. */
  readonly accounts: readonly AccountBalance[];
  /** What the books say of it, whatever was chosen. */
  readonly booked: Money;
}

export interface ComputedBudget {
  /** In the order of the lines. */
  readonly lines: readonly ComputedBudgetLine[];
  /** What entrepreneurs pay and the structure receives: taken out of the global budget on both sides. */
  readonly internal: InternalFlow;
  readonly unmapped: readonly TakenAccount[];
  /** Accounts that several lines take just as closely. */
  readonly doubtful: readonly TakenAccount[];
  readonly hasSections: boolean;
  readonly books: BookResult;
}

export interface InternalFlow {
  readonly forecast: Money;
  readonly actual: Money;
  readonly previous: Money | null;
  /** On the entrepreneurs' sections (a charge) and on the structure's (a product), as booked. */
  readonly bookedCharge: Money;
  readonly bookedProduct: Money;
}

/** The result of the books, class 7 − class 6, and that of the lines; their difference is 0.00. */
export interface BookResult {
  readonly charges: Money;
  readonly products: Money;
  readonly result: Money;
  /** Of all accounts by line and of those without one. */
  readonly ofLines: Money;
  readonly ofUnmapped: Money;
  readonly difference: Money;
}

/**
 * The actual figure of every line. The contribution line takes the computed contribution and its accounts count as
 * an internal flow; any other line takes the books, or what was typed where the books say nothing.
 */
export function computeBudget(inputs: BudgetInputs): ComputedBudget {
  const { taken, hasSections } = distributeAccounts(inputs.balance ?? [], inputs.lines, inputs.owners);
  const accountsOf = groupByLine(taken);
  const contribution = inputs.lines.find(({ source }) => source === 'contribution') ?? null;
  const flows = internalAccounts(taken, contribution);
  const lines = inputs.lines.map((line) => {
    const accounts = line === contribution ? flows.received : (accountsOf.get(line) ?? []);
    const booked = Money.sum(accounts.map((account) => inSide(account, line.side)));
    return { line, accounts, booked, ...actualOf(line, booked, { accounts, computed: inputs.contribution }) };
  });
  const received = lines.find(({ line }) => line === contribution);
  const unmapped = taken.filter(({ line }) => line === null);
  return {
    lines,
    internal: {
      forecast: contribution?.forecast ?? Money.zero,
      actual: received?.actual ?? Money.zero,
      previous: contribution?.previous ?? null,
      bookedCharge: Money.sum(flows.paid.map(balanceOf)),
      bookedProduct: received?.booked ?? Money.zero,
    },
    unmapped,
    doubtful: taken.filter(({ rivals }) => rivals.length > 0),
    hasSections,
    books: resultOf(inputs.balance ?? [], lines, { unmapped, paid: flows.paid }),
  };
}

/** An amount as its side counts it: a product is positive among resources, a charge among uses. */
export function inSide(account: AccountBalance, side: BudgetSideName): Money {
  const balance = balanceOf(account);
  return side === 'use' ? balance : balance.negated();
}

function groupByLine(taken: readonly TakenAccount[]): ReadonlyMap<BudgetLine, readonly AccountBalance[]> {
  const groups = new Map<BudgetLine, AccountBalance[]>();
  for (const { line, account } of taken) {
    if (line === null) continue;
    const group = groups.get(line);
    if (group === undefined) groups.set(line, [account]);
    else group.push(account);
  }
  return groups;
}

interface InternalAccounts {
  readonly received: readonly AccountBalance[];
  readonly paid: readonly AccountBalance[];
}

/** The contribution line takes its accounts in both perimeters: received by the structure, paid by entrepreneurs. */
function internalAccounts(taken: readonly TakenAccount[], contribution: BudgetLine | null): InternalAccounts {
  const own = taken.filter(({ line }) => line !== null && line === contribution);
  const of = (perimeter: Perimeter): readonly AccountBalance[] =>
    own.filter((entry) => entry.perimeter === perimeter).map(({ account }) => account);
  return { received: of('structure'), paid: of('entrepreneurs') };
}

interface KnownOfLine {
  readonly accounts: readonly AccountBalance[];
  readonly computed: Money | null;
}

function actualOf(
  line: BudgetLine,
  booked: Money,
  { accounts, computed }: KnownOfLine,
): Pick<ComputedBudgetLine, 'actual' | 'from'> {
  if (line.source === 'contribution' && computed !== null) return { actual: computed, from: 'contribution' };
  if (accounts.length > 0) return { actual: booked, from: 'accounts' };
  if (line.typedActual !== null) return { actual: line.typedActual, from: 'typed' };
  return { actual: Money.zero, from: 'nothing' };
}

interface Leftovers {
  readonly unmapped: readonly TakenAccount[];
  readonly paid: readonly AccountBalance[];
}

function resultOf(
  balance: TrialBalance,
  lines: readonly ComputedBudgetLine[],
  { unmapped, paid }: Leftovers,
): BookResult {
  const ofClass = (digit: string): Money =>
    Money.sum(
      balance.filter(({ account }) => isOfResult(account) && account.startsWith(digit)).map(balanceOf),
    );
  const charges = ofClass('6');
  const products = ofClass('7').negated();
  const result = products.minus(charges);
  const signed = lines.map(({ line, booked }) => (line.side === 'resource' ? booked : booked.negated()));
  const ofLines = Money.sum([...signed, ...paid.map((account) => balanceOf(account).negated())]);
  const ofUnmapped = Money.sum(unmapped.map(({ account }) => balanceOf(account).negated()));
  return {
    charges,
    products,
    result,
    ofLines,
    ofUnmapped,
    difference: result.minus(ofLines).minus(ofUnmapped),
  };
}
