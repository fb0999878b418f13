import { Money } from '../values/money';
import type { Appropriation } from './appropriation';
import { appropriate } from './appropriate';
import type { AppropriationOutcome } from './appropriate';

/**
 * The years after an appropriation, each on what the one before left: losses still carried, the legal reserve
 * nearer to its ceiling. Statutes, unit and policy stay. A year that cannot be computed ends the row: its fault
 * is the outcome, since the statutes are the same for all.
 */
export function simulateYears(
  first: Appropriation,
  results: readonly Money[],
): readonly AppropriationOutcome[] {
  const outcomes: AppropriationOutcome[] = [];
  let last = first;
  for (const result of results) {
    const outcome = appropriate(nextInputs(last, result));
    outcomes.push(outcome);
    if (outcome.status === 'refused') return outcomes;
    last = outcome.appropriation;
  }
  return outcomes;
}

function nextInputs({ inputs, parts, lossesLeft }: Appropriation, result: Money): Appropriation['inputs'] {
  const { reserve, year } = inputs;
  return {
    ...inputs,
    result,
    priorLosses: lossesLeft,
    excludedGains: Money.zero,
    labourBooked: null,
    year: year === null ? null : year + 1,
    reserve:
      reserve === null ? null : { ...reserve, legalReserve: reserve.legalReserve.plus(parts.legalReserve) },
  };
}
