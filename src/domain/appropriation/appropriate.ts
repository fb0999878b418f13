import { appropriationLaw } from '../law/appropriation-law';
import type { AppropriationLaw } from '../law/appropriation-law';
import { Money } from '../values/money';
import { Rate } from '../values/rate';
import type { AppropriationInputs, ReserveStanding } from './appropriation-inputs';
import type { Appropriation, AppropriationFault, Parts, Shares } from './appropriation';
import { checkAppropriation } from './check-appropriation';
import { resolveShares, sharesUnderPolicy } from './resolve-shares';
import { centsOf, shareBase } from './share-base';
import type { SharedBase } from './share-base';

export type AppropriationOutcome =
  | { readonly status: 'done'; readonly appropriation: Appropriation }
  | { readonly status: 'refused'; readonly fault: AppropriationFault };

/**
 * Shares a result out as the law of 1978 and the statutes say: losses first, then the legal reserve up to its
 * ceiling, the development fund, the labour share and interest on shares. 16 325 € with 8 272 € of losses and
 * 15, 60 and 25 %: 8 272, 1 208, 4 832 and 2 013. What breaks the law is told by the checks and computed all
 * the same; refused is only what cannot be computed.
 */
export function appropriate(inputs: AppropriationInputs): AppropriationOutcome {
  const law = appropriationLaw(inputs.year);
  const resolved = resolveShares(inputs.statutes);
  const amounts = amountsOf(inputs);
  if (resolved.status === 'refused') {
    if (!amounts.base.isZero || passesWhole(resolved.fault)) return resolved;
    // Nothing to share: what is missing of the shares does not matter.
    return settled(inputs, { law, amounts, shares: null });
  }
  const shares = sharesUnderPolicy(resolved.shares, inputs.policy, law.labourShare.value);
  return settled(inputs, { law, amounts, shares });
}

/** More than 100 % is a slip of the pen, whether there is something to share or not. */
function passesWhole(fault: AppropriationFault): boolean {
  return fault.code === 'shares-do-not-add-up' && !fault.total.isBetweenZeroAndOne;
}

interface Amounts {
  readonly result: Money;
  readonly absorbed: Money;
  readonly gains: Money;
  readonly base: Money;
}

/** What is absorbed, what is kept out of the base, and the base; for a loss all three are nothing. */
function amountsOf({ result, labourBooked, priorLosses, excludedGains }: AppropriationInputs): Amounts {
  const before = result.plus(labourBooked ?? Money.zero);
  const surplus = before.isNegative ? Money.zero : before;
  const absorbed = least(surplus, priorLosses);
  const gains = least(surplus.minus(absorbed), excludedGains);
  return { result: before, absorbed, gains, base: surplus.minus(absorbed).minus(gains) };
}

interface Work {
  readonly law: AppropriationLaw;
  readonly amounts: Amounts;
  readonly shares: Shares | null;
}

function settled(inputs: AppropriationInputs, { law, amounts, shares }: Work): AppropriationOutcome {
  const { result, absorbed, gains, base } = amounts;
  const { unit, policy, labourBooked } = inputs;
  const applied = shares ?? noShares;
  const shared = shareBase(base, applied, { unit, policy, minimum: law.labourShare.value.ratio });
  const capped = underCeiling(shared, inputs);
  const final = labourBooked === null ? capped : withLabour(capped, labourBooked);
  if (final === null) {
    return {
      status: 'refused',
      fault: { code: 'labour-booked-too-large', booked: labourBooked ?? Money.zero, base },
    };
  }
  const toReserves = inputs.lossTo === 'reserves' && result.isNegative;
  const parts: Parts = {
    lossesAbsorbed: absorbed,
    legalReserve: final.legal,
    developmentFund: toReserves ? result : final.fund.plus(gains),
    labourShare: final.labour,
    interest: final.interest,
    carriedForward: result.isNegative && !toReserves ? result : Money.zero,
  };
  const appropriation = {
    inputs,
    shares,
    result,
    base,
    parts,
    refusedByCeiling: shared.legal.minus(capped.legal),
    gainsReserved: gains,
    lossesLeft: inputs.priorLosses.minus(absorbed).minus(parts.carriedForward),
  };
  return {
    status: 'done',
    appropriation: { ...appropriation, checks: checkAppropriation(appropriation, law, shared.labour) },
  };
}

/** The base is nothing, and so is every part of it. */
const noShares: Shares = { legal: Rate.zero, fund: Rate.of('1'), labour: Rate.zero, interest: Rate.zero };

/** The legal reserve stops at the highest capital; the development fund takes the rest, in whole units. */
function underCeiling(shared: SharedBase, { reserve, ceiling, unit }: AppropriationInputs): SharedBase {
  if (reserve === null || ceiling === 'none') return shared;
  const room = roomUnderCeiling(reserve);
  const wholeRoom = room.minus(Money.ofCents(room.cents % centsOf[unit]));
  const legal = least(shared.legal, wholeRoom);
  return { ...shared, legal, fund: shared.fund.plus(shared.legal.minus(legal)) };
}

/** How much the legal reserve may still take before it reaches the highest capital. */
function roomUnderCeiling({ highestCapital, legalReserve }: ReserveStanding): Money {
  const room = highestCapital.minus(legalReserve);
  return room.isNegative ? Money.zero : room;
}

/** The labour share as it is booked; the development fund gives or takes the difference. `null` when it cannot. */
function withLabour(shared: SharedBase, labour: Money): SharedBase | null {
  const fund = shared.fund.plus(shared.labour).minus(labour);
  return fund.isNegative ? null : { ...shared, labour, fund };
}

function least(one: Money, other: Money): Money {
  return one.compare(other) <= 0 ? one : other;
}
