import { yearBalance } from '../ledger/class-totals';
import type { Ledger } from '../ledger/ledger';
import type { Books } from './budget-requests';

/**
 * The books of the year as a budget takes them: without the entries that close classes 6 and 7. The year is that of
 * the last entry.
 */
export function booksOfLedger(ledger: Ledger, title: string): Books {
  const { sectionMonths, period } = ledger;
  const books = { title, balance: yearBalance(ledger), year: period?.last.year ?? null };
  return sectionMonths.length === 0 ? books : { ...books, sectionMonths };
}
