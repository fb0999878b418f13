import { balanceOf } from '../domain/budget/trial-balance';
import type { AccountBalance, TrialBalance } from '../domain/budget/trial-balance';
import { Money } from '../domain/values/money';
import { byAccount } from './account-sums';

/** What the classes of accounts say. */
export interface ClassTotals {
  /** Debit − credit by first digit of the account, closing entries included. */
  readonly classes: ReadonlyMap<string, Money>;
  /** Class 6, debit − credit, before closing entries. */
  readonly charges: Money;
  /** Class 7, credit − debit, before closing entries. */
  readonly products: Money;
  /** Products − charges. */
  readonly result: Money;
}

/** Totals of the two parts of a ledger: the whole, and what its closing entries make of it. */
export function totalClasses({ balance, closing }: LedgerSums): ClassTotals {
  const classes = new Map<string, Money>();
  for (const line of balance) {
    const digit = line.account.charAt(0);
    classes.set(digit, (classes.get(digit) ?? Money.zero).plus(balanceOf(line)));
  }
  const year = yearBalance({ balance, closing });
  const charges = sumOfClass(year, '6');
  const products = sumOfClass(year, '7').negated();
  return { classes, charges, products, result: products.minus(charges) };
}

/** The trial balance without the entries that bring charges and products to zero: what budgets are held against. */
export function yearBalance({ balance, closing }: LedgerSums): TrialBalance {
  if (closing.length === 0) return balance;
  const moved = new Map(closing.map((line) => [keyOf(line), line]));
  return balance.map((line) => {
    const part = moved.get(keyOf(line));
    if (part === undefined) return line;
    return { ...line, debit: line.debit.minus(part.debit), credit: line.credit.minus(part.credit) };
  });
}

/** One line for each account, whatever its sections. */
export function byAccountAlone(balance: TrialBalance): TrialBalance {
  const lines = new Map<string, AccountBalance>();
  for (const line of balance) {
    const known = lines.get(line.account);
    lines.set(line.account, {
      account: line.account,
      label: known === undefined || known.label === '' ? line.label : known.label,
      section: '',
      debit: line.debit.plus(known?.debit ?? Money.zero),
      credit: line.credit.plus(known?.credit ?? Money.zero),
    });
  }
  return [...lines.values()].sort(byAccount);
}

interface LedgerSums {
  readonly balance: TrialBalance;
  readonly closing: TrialBalance;
}

function sumOfClass(balance: TrialBalance, digit: string): Money {
  return Money.sum(balance.filter(({ account }) => account.startsWith(digit)).map(balanceOf));
}

function keyOf({ account, section }: AccountBalance): string {
  return `${account}\t${section}`;
}
