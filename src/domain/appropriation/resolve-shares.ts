import { Exact } from '../values/exact';
import { Rate } from '../values/rate';
import type { Policy, Statutes } from './appropriation-inputs';
import type { AppropriationFault, ShareKey, Shares } from './appropriation';

export type ResolvedShares =
  | { readonly status: 'done'; readonly shares: Shares }
  | { readonly status: 'refused'; readonly fault: AppropriationFault };

const whole = Exact.of('1');

/**
 * The share that is not given is what the others leave. Interest on shares is the exception: it exists only
 * when the statutes say so, so that left out it is nothing. 15 % and 25 % given leave 60 % to the fund.
 */
export function resolveShares(statutes: Statutes): ResolvedShares {
  const { legal, fund, labour } = statutes;
  const interest = statutes.interest ?? Rate.zero;
  const given = { legal, fund, labour };
  // The record holds exactly these keys, which `Object.keys` forgets.
  const missing = (Object.keys(given) as (keyof typeof given)[]).filter((key) => given[key] === null);
  const total = sum([legal, fund, labour, interest]);
  const left = whole.minus(total);
  if (left.compare(Exact.zero) < 0 || (missing.length === 0 && !left.isZero)) {
    return refused({ code: 'shares-do-not-add-up', total: Rate.of(total.toString()) });
  }
  if (missing.length > 1) return refused({ code: 'shares-undetermined', missing });
  const rest = Rate.of(left.toString());
  const shares = { legal: legal ?? rest, fund: fund ?? rest, labour: labour ?? rest, interest };
  return { status: 'done', shares };
}

/**
 * The strict policy brings a labour share under the legal minimum up to it. What that takes comes out of the
 * development fund, then interest, then the legal reserve.
 */
export function sharesUnderPolicy(shares: Shares, policy: Policy, minimum: Rate): Shares {
  if (policy === 'report' || shares.labour.exact.compare(minimum.exact) >= 0) return shares;
  let wanted = minimum.exact.minus(shares.labour.exact);
  const take = (rate: Rate): Rate => {
    const taken = rate.exact.compare(wanted) < 0 ? rate.exact : wanted;
    wanted = wanted.minus(taken);
    return Rate.of(rate.exact.minus(taken).toString());
  };
  const givers: readonly Exclude<ShareKey, 'labour'>[] = ['fund', 'interest', 'legal'];
  const reduced = { ...shares, labour: minimum };
  return givers.reduce((sofar, key) => ({ ...sofar, [key]: take(sofar[key]) }), reduced);
}

function sum(rates: readonly (Rate | null)[]): Exact {
  return rates.reduce((sofar, rate) => (rate === null ? sofar : sofar.plus(rate.exact)), Exact.zero);
}

function refused(fault: AppropriationFault): ResolvedShares {
  return { status: 'refused', fault };
}
