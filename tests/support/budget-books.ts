import type { Books } from '../../src/app/budget-requests';
import type { AccountBalance } from '../../src/domain/budget/trial-balance';
import { Money } from '../../src/domain/values/money';

/** An account with its balance: a positive one is a debit. */
export function account(number: string, section: string, balance: string): AccountBalance {
  const amount = Money.ofEuros(balance);
  return {
    account: number,
    label: `Compte ${number}`,
    section,
    debit: amount.isNegative ? Money.zero : amount,
    credit: amount.isNegative ? amount.negated() : Money.zero,
  };
}

export function books(...accounts: readonly AccountBalance[]): Books {
  return { title: 'compta.txt', balance: accounts, year: 2014 };
}

/** The books of `budgetWorkbook`: everything is taken, the internal flow is booked and nets to zero. */
export const usualBooks: Books = books(
  account('401000', '', '-250.00'),
  account('628100', 'STRUCTURE', '110.00'),
  account('641100', 'E1', '1500.00'),
  account('641100', 'E2', '1200.00'),
  account('641100', 'STRUCTURE', '1000.00'),
  account('645000', 'STRUCTURE', '150.00'),
  account('706000', 'E1', '-2500.00'),
  account('706000', 'E2', '-2500.00'),
  account('741100', 'STRUCTURE', '-900.00'),
  account('758800', 'E1', '250.00'),
  account('758800', 'E2', '250.00'),
  account('758800', 'STRUCTURE', '-500.00'),
);
