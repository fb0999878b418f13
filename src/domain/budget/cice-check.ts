import { ciceRate } from '../law/cice-law';
import { Money } from '../values/money';
import type { Rate } from '../values/rate';
import { balanceOf, type TrialBalance } from './trial-balance';

/** A CICE that is larger than its rate allows on all of the pay. */
export interface CiceExcess {
  readonly cice: Money;
  /** Account 641, all sections: the most that the rate can apply to. */
  readonly pay: Money;
  readonly rate: Rate;
}

/**
 * Holds account 649 against account 641 in the years of the CICE: more than the rate of the year on all of the pay
 * cannot be. `null` when it holds, and in other years. Example: 6 000 on 100 000 in 2014 is right, 6 000.01 is not.
 */
export function ciceExcess(balance: TrialBalance, year: number): CiceExcess | null {
  const rate = ciceRate(year);
  if (rate === null) return null;
  const sum = (prefix: string): Money =>
    Money.sum(balance.filter(({ account }) => account.startsWith(prefix)).map(balanceOf));
  const [pay, cice] = [sum('641'), sum('649').negated()];
  return cice.compare(pay.times(rate.value)) > 0 ? { cice, pay, rate: rate.value } : null;
}
