import type { TrialBalance } from '../domain/budget/trial-balance';
import type { Ledger } from '../ledger/ledger';
import type { Books } from './budget-requests';

/**
 * The books of the year as a budget takes them: without the closing entries that empty classes 6 and 7. The year is
 * that of the last entry.
 */
export function booksOfLedger({ balance, closing, period }: Ledger, title: string): Books {
  return { title, balance: withoutClosing(balance, closing), year: period?.last.year ?? null };
}

function withoutClosing(balance: TrialBalance, closing: TrialBalance): TrialBalance {
  if (closing.length === 0) return balance;
  const key = (account: string, section: string): string => `${account}\n${section}`;
  const taken = new Map(closing.map((line) => [key(line.account, line.section), line]));
  return balance.map((line) => {
    const off = taken.get(key(line.account, line.section));
    return off === undefined
      ? line
      : { ...line, debit: line.debit.minus(off.debit), credit: line.credit.minus(off.credit) };
  });
}
