import { Money } from '../values/money';
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
 * on; zeros at its end do not count (`758800` also takes 758801).
 */
export function sectionAccounts(
  balance: TrialBalance,
  contribution: string,
): ReadonlyMap<string, SectionAccount> {
  const bySection = new Map<string, AccountBalance[]>();
  for (const line of balance) {
    if (line.section === '') continue;
    const key = line.section.toUpperCase();
    const own = bySection.get(key);
    if (own === undefined) bySection.set(key, [line]);
    else own.push(line);
  }
  const internal = contribution.replace(/0+$/, '');
  return new Map([...bySection].map(([section, own]) => [section, accountOf(own, internal)]));
}

function accountOf(lines: readonly AccountBalance[], internal: string): SectionAccount {
  const sum = (isIn: (account: string) => boolean): Money =>
    Money.sum(lines.filter(({ account }) => isIn(account)).map(balanceOf));
  const isInternal = (account: string): boolean => internal !== '' && account.startsWith(internal);
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
