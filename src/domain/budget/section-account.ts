import { Money } from '../values/money';
import { groupBySection } from './group-by-section';
import { isInternalTo } from './internal-account';
import { balanceOf, type AccountBalance, type TrialBalance } from './trial-balance';

/** What the books say of one section, an entrepreneur's activity: products positive, charges positive. */
export interface SectionAccount {
  /** Account 70. */
  readonly sales: Money;
  /** Class 7 besides sales and the contribution. */
  readonly otherProducts: Money;
  /** Class 6 besides pay and the contribution. */
  readonly directCharges: Money;
  /** Accounts 64, 631 and 633: pay, social charges and taxes on pay. */
  readonly pay: Money;
  /** What was booked of the contribution. */
  readonly contribution: Money;
  /** Class 7 − class 6: sales + other products − direct charges − pay − contribution. */
  readonly result: Money;
}

/**
 * The account of every section, by its name in capitals. `contribution` is the account that the contribution is booked
 * on.
 */
export function sectionAccounts(
  balance: TrialBalance,
  contribution: string,
): ReadonlyMap<string, SectionAccount> {
  const isInternal = isInternalTo(contribution);
  return new Map([...groupBySection(balance)].map(([section, own]) => [section, accountOf(own, isInternal)]));
}

/** A section without any entry. */
export const emptySectionAccount: SectionAccount = accountOf([], () => false);

function accountOf(
  lines: readonly AccountBalance[],
  isInternal: (account: string) => boolean,
): SectionAccount {
  const sum = (isIn: (account: string) => boolean): Money =>
    Money.sum(lines.filter(({ account }) => isIn(account)).map(balanceOf));
  const isPay = (account: string): boolean => ['64', '631', '633'].some((start) => account.startsWith(start));
  const ownOf =
    (digit: string): ((account: string) => boolean) =>
    (account) =>
      account.startsWith(digit) && !isInternal(account);
  const sales = sum((account) => account.startsWith('70') && !isInternal(account)).negated();
  const otherProducts = sum((account) => ownOf('7')(account) && !account.startsWith('70')).negated();
  const pay = sum((account) => isPay(account) && !isInternal(account));
  const directCharges = sum((account) => ownOf('6')(account) && !isPay(account));
  const paid = sum((account) => isInternal(account) && /^[67]/.test(account));
  const result = sales.plus(otherProducts).minus(directCharges).minus(pay).minus(paid);
  return { sales, otherProducts, directCharges, pay, contribution: paid, result };
}
