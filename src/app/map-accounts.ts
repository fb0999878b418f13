import type { BudgetLine } from '../domain/budget/budget-line';
import { computeBudget, inSide } from '../domain/budget/compute-budget';
import type { SectionOwners } from '../domain/budget/distribute-accounts';
import { balanceOf, type AccountBalance, type TrialBalance } from '../domain/budget/trial-balance';
import { Money } from '../domain/values/money';
import type { Problem } from '../workbook/problems';
import { linesInForce } from '../workbook/readers/read-budget-lines';
import { doubtfulAccounts } from './check-budget';
import type { Books } from './budget-requests';
import type { KnownBudget } from './read-budget';

/** An account with all its sections together. */
export interface AccountTotal {
  readonly account: string;
  readonly label: string;
  readonly amount: Money;
  /** Those that it is booked on; empty when the books have none. */
  readonly sections: readonly string[];
}

/** A budget line with the accounts that it takes, counted as its side counts them. */
export interface MappedLine {
  readonly line: BudgetLine;
  readonly accounts: readonly AccountTotal[];
  readonly total: Money;
}

/** Which line takes which account, before any budget is built. */
export interface MappedAccounts {
  /** Those in force in the year, in their order. */
  readonly lines: readonly MappedLine[];
  /** Classes 6 and 7 without a line; debit − credit. */
  readonly unmapped: readonly AccountTotal[];
  readonly unmappedTotal: Money;
  /** Accounts that are taken twice. */
  readonly problems: readonly Problem[];
}

/** The accounts of each line, just as the budget will take them. Without books no line has any. */
export function mapAccounts(budget: KnownBudget, books: Books | null): MappedAccounts {
  const computed = computeBudget({
    lines: shownLines(budget, books),
    balance: books?.balance ?? null,
    owners: ownersOf(budget),
    contribution: null,
  });
  const unmapped = computed.unmapped.map(({ account }) => account);
  return {
    lines: computed.lines.map(({ line, accounts, booked }) => ({
      line,
      accounts: totalsByAccount(accounts, (account) => inSide(account, line.side)),
      total: booked,
    })),
    unmapped: totalsByAccount(unmapped, balanceOf),
    unmappedTotal: Money.sum(unmapped.map(balanceOf)),
    problems: doubtfulAccounts(computed, budget.reading.placeOf),
  };
}

/** The lines of the year; while no year is known, those that are still in force. */
export function shownLines({ reading, year }: KnownBudget, books: Books | null): readonly BudgetLine[] {
  const known = year ?? books?.year ?? null;
  if (known !== null) return linesInForce(reading.lines, known);
  return reading.lines.filter(({ until }) => until === null).map(({ line }) => line);
}

export function ownersOf({ reading, entrepreneurs }: KnownBudget): SectionOwners {
  return { structure: reading.structureSections, entrepreneurs };
}

/** One line for each account number, in the order of the books. */
export function totalsByAccount(
  balance: TrialBalance,
  amountOf: (account: AccountBalance) => Money,
): readonly AccountTotal[] {
  const totals = new Map<string, AccountTotal>();
  for (const entry of balance) {
    const known = totals.get(entry.account);
    totals.set(entry.account, {
      account: entry.account,
      label: known?.label || entry.label,
      amount: amountOf(entry).plus(known?.amount ?? Money.zero),
      sections: [...(known?.sections ?? []), ...(entry.section === '' ? [] : [entry.section])],
    });
  }
  return [...totals.values()];
}
