import type { AppropriationLaw } from '../law/appropriation-law';
import { developmentFundSource, netSurplusSource } from '../law/appropriation-law';
import { Exact } from '../values/exact';
import { Money } from '../values/money';
import type { Appropriation } from './appropriation';
import type { AppropriationCheck, CheckState } from './appropriation-check';
import { centsOf } from './share-base';

type Unchecked = Omit<Appropriation, 'checks'>;

/**
 * The rules that an appropriation is held against: what breaks the law first, then remarks, then what is kept.
 * The ceiling of the legal reserve is checked only when the capital is known. `expectedLabour` is the labour
 * share that the rates give, to hold a booked one against.
 */
export function checkAppropriation(
  work: Unchecked,
  law: AppropriationLaw,
  expectedLabour: Money,
): readonly AppropriationCheck[] {
  const checks = [
    ...lossChecks(work),
    ...gainsChecks(work),
    ...(work.base.isZero ? [] : baseChecks(work, law)),
    ...ceilingChecks(work, law),
    ...bookedChecks(work, expectedLabour),
    ...sumChecks(work),
  ];
  const rank = ({ state, weight }: AppropriationCheck): number =>
    state !== 'broken' ? 2 : weight === 'law' ? 0 : 1;
  return [...checks].sort((a, b) => rank(a) - rank(b));
}

function lossChecks({ inputs, parts, result }: Unchecked): readonly AppropriationCheck[] {
  if (inputs.priorLosses.isZero || result.isNegative) return [];
  const limit = inputs.priorLosses.compare(result) < 0 ? inputs.priorLosses : result;
  const amount = parts.lossesAbsorbed;
  const state = stateOf(amount.equals(limit));
  return [{ rule: 'losses-first', amount, limit: exactly(limit), state, weight: 'law', source: null }];
}

/** Gains of art. 32 may go to reserves only. */
function gainsChecks({ gainsReserved, parts }: Unchecked): readonly AppropriationCheck[] {
  if (gainsReserved.isZero) return [];
  const amount = parts.legalReserve.plus(parts.developmentFund);
  const state = stateOf(amount.compare(gainsReserved) >= 0);
  const source = netSurplusSource;
  return [{ rule: 'gains-reserved', amount, limit: exactly(gainsReserved), state, weight: 'law', source }];
}

function baseChecks(work: Unchecked, law: AppropriationLaw): readonly AppropriationCheck[] {
  return [
    legalReserveCheck(work, law),
    fundCheck(work),
    labourCheck(work, law),
    ...interestChecks(work, law),
  ];
}

function legalReserveCheck(work: Unchecked, { legalReserve }: AppropriationLaw): AppropriationCheck {
  const { parts, shares, base, inputs } = work;
  const rate = legalReserve.value;
  const limit = base.timesExactly(rate);
  const amount = parts.legalReserve;
  const reached =
    inputs.reserve !== null &&
    inputs.reserve.legalReserve.plus(amount).plus(almost(work)).compare(inputs.reserve.highestCapital) >= 0;
  const isRated = shares !== null && shares.legal.exact.compare(rate.exact) >= 0;
  const state =
    reached && exactly(amount).compare(limit) < 0 ? 'full' : minimumState(work, { amount, limit, isRated });
  return { rule: 'legal-reserve', amount, limit, rate, state, weight: 'law', source: legalReserve.source };
}

function fundCheck({ parts, shares }: Unchecked): AppropriationCheck {
  const amount = parts.developmentFund;
  const isRated = shares !== null && !shares.fund.isZero;
  const state = !amount.isZero ? 'kept' : isRated ? 'rounded' : 'broken';
  const source = developmentFundSource;
  return { rule: 'development-fund', amount, limit: Exact.zero, state, weight: 'law', source };
}

function labourCheck(work: Unchecked, { labourShare }: AppropriationLaw): AppropriationCheck {
  const rate = labourShare.value;
  const limit = work.base.timesExactly(rate);
  const amount = work.parts.labourShare;
  const isRated =
    work.inputs.labourBooked !== null ||
    (work.shares !== null && work.shares.labour.exact.compare(rate.exact) >= 0);
  const state = minimumState(work, { amount, limit, isRated });
  return { rule: 'labour-share', amount, limit, rate, state, weight: 'law', source: labourShare.source };
}

function interestChecks(
  { parts }: Unchecked,
  { interestLimits }: AppropriationLaw,
): readonly AppropriationCheck[] {
  const amount = parts.interest;
  if (amount.isZero) return [];
  const under = (limit: Money) => ({
    amount,
    limit: exactly(limit),
    state: stateOf(amount.compare(limit) <= 0),
  });
  const law = { weight: 'law', source: interestLimits.source } as const;
  return interestLimits.value.map((limit) =>
    limit === 'labour-share'
      ? { rule: 'interest-labour', ...under(parts.labourShare), ...law }
      : { rule: 'interest-reserves', ...under(parts.legalReserve.plus(parts.developmentFund)), ...law },
  );
}

/** Past the ceiling the share is no longer due; to book it all the same is allowed, so that it is a remark. */
function ceilingChecks(
  { inputs, parts, base }: Unchecked,
  law: AppropriationLaw,
): readonly AppropriationCheck[] {
  if (inputs.reserve === null || base.isZero) return [];
  const amount = inputs.reserve.legalReserve.plus(parts.legalReserve);
  const limit = inputs.reserve.highestCapital;
  const isOver = amount.compare(limit) > 0 && !parts.legalReserve.isZero;
  const state = stateOf(!isOver);
  const { source } = law.legalReserve;
  return [{ rule: 'legal-reserve-ceiling', amount, limit: exactly(limit), state, weight: 'custom', source }];
}

function bookedChecks({ inputs, base }: Unchecked, expected: Money): readonly AppropriationCheck[] {
  const { labourBooked: amount } = inputs;
  if (amount === null || base.isZero) return [];
  const state = stateOf(amount.equals(expected));
  return [{ rule: 'labour-booked', amount, limit: exactly(expected), state, weight: 'custom', source: null }];
}

function sumChecks({ parts, result }: Unchecked): readonly AppropriationCheck[] {
  const amount = Money.sum(Object.values(parts));
  const state = stateOf(amount.equals(result));
  return [{ rule: 'parts-add-up', amount, limit: exactly(result), state, weight: 'law', source: null }];
}

function stateOf(isKept: boolean): CheckState {
  return isKept ? 'kept' : 'broken';
}

interface Minimum {
  readonly amount: Money;
  readonly limit: Exact;
  /** The rate itself is enough: what is short is short by the rounding. */
  readonly isRated: boolean;
}

/** 2 013 € of 2 013.25 is short by the rounding to the euro: kept. */
function minimumState(work: Unchecked, { amount, limit, isRated }: Minimum): CheckState {
  if (exactly(amount).compare(limit) >= 0) return 'kept';
  const isAlmost = exactly(amount.plus(unitOf(work))).compare(limit) > 0;
  return isRated && isAlmost ? 'rounded' : 'broken';
}

/** Just under one unit: what a whole number of units may leave free below a ceiling. */
function almost(work: Unchecked): Money {
  return unitOf(work).minus(Money.ofCents(1));
}

function unitOf({ inputs }: Unchecked): Money {
  return Money.ofCents(centsOf[inputs.unit]);
}

function exactly(amount: Money): Exact {
  return Exact.ofCents(amount.cents);
}
