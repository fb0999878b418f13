import { fitOf, type AccountMapping } from '../domain/budget/account-mapping';
import type { Perimeter } from '../domain/budget/budget-line';
import { distributeAccounts, ownerOf, type TakenAccount } from '../domain/budget/distribute-accounts';
import { balanceOf } from '../domain/budget/trial-balance';
import { Money } from '../domain/values/money';
import { readMapping, readSections } from '../workbook/cells/read-mapping';
import type { Books } from './budget-requests';
import { ownersOf, shownLines, totalsByAccount, type AccountTotal } from './map-accounts';
import type { KnownBudget } from './read-budget';

/** A mapping as it is typed, to see what it would take. */
export interface TypedMapping {
  /** `64, -649` or `64 sauf 649`, as in the column `Comptes`. */
  readonly accounts: string;
  /** `STRUCTURE, E*`, as in the column `Section`. */
  readonly sections: string;
  readonly perimeter: Perimeter | 'both';
}

export type TriedMapping =
  /** Nothing is typed. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly piece: string }
  | {
      readonly kind: 'tried';
      readonly mapping: AccountMapping;
      readonly accounts: readonly TriedAccount[];
      /** Products are positive among products alone; otherwise debit − credit. */
      readonly total: Money;
      readonly counts: 'charges' | 'products' | 'both';
    };

export interface TriedAccount extends AccountTotal {
  /** The lines that take it now; none when no line does. */
  readonly lines: readonly string[];
}

/** What a mapping takes from the books, line of the budget or not: nothing is written. */
export function tryMapping(typed: TypedMapping, budget: KnownBudget, books: Books): TriedMapping {
  const read = readMapping(typed.accounts);
  if (read.status === 'unreadable') return { kind: 'unreadable', piece: read.piece };
  const mapping = { ...read.mapping, sections: readSections(typed.sections) };
  if (mapping.prefixes.length === 0) return { kind: 'empty' };
  const owners = ownersOf(budget);
  const { taken } = distributeAccounts(books.balance, shownLines(budget, books), owners);
  const found = taken.filter(
    ({ account: { account, section } }) =>
      fitOf(mapping, account, section) !== null &&
      (typed.perimeter === 'both' || ownerOf(section, owners) === typed.perimeter),
  );
  const counts = countsOf(found);
  const accounts = totalsByAccount(
    found.map(({ account }) => account),
    (account) => (counts === 'products' ? balanceOf(account).negated() : balanceOf(account)),
  );
  return {
    kind: 'tried',
    mapping,
    accounts: accounts.map((total) => ({ ...total, lines: linesOf(total.account, found) })),
    total: Money.sum(accounts.map(({ amount }) => amount)),
    counts,
  };
}

function countsOf(found: readonly TakenAccount[]): 'charges' | 'products' | 'both' {
  const classes = new Set(found.map(({ account: { account } }) => account.charAt(0)));
  if (classes.size > 1) return 'both';
  return classes.has('7') ? 'products' : 'charges';
}

function linesOf(number: string, found: readonly TakenAccount[]): readonly string[] {
  const own = found.filter(({ account: { account } }) => account === number);
  return [...new Set(own.flatMap(({ line }) => (line === null ? [] : [line.label])))];
}
