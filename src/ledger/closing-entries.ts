import type { TrialBalance } from '../domain/budget/trial-balance';
import type { AccountSums } from './account-sums';
import type { EightBits } from './decode-bytes';

/**
 * What closing entries moved. Some programs export the entries that bring every charge and product to zero against account
 * 12: the actual figures of the year are those before them. An entry with account 12 and class 6 or 7 may also be a
 * correction, so that they count as closing only when no charge or product that they touch has any balance left.
 */
export function closingOf(accounts: AccountSums, eightBits: EightBits): TrialBalance {
  const touched = accounts.sums.filter(
    ({ kind, closingDebit, closingCredit }) =>
      (kind === 'charge' || kind === 'product') && closingDebit.cents !== closingCredit.cents,
  );
  const isClosed = touched.length > 0 && touched.every(({ debit, credit }) => debit.cents === credit.cents);
  return isClosed ? accounts.toBalances(eightBits, 'closing') : [];
}
