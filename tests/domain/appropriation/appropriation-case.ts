import { appropriate } from '../../../src/domain/appropriation/appropriate';
import { partKeys } from '../../../src/domain/appropriation/appropriation';
import type { Appropriation } from '../../../src/domain/appropriation/appropriation';
import type { AppropriationInputs } from '../../../src/domain/appropriation/appropriation-inputs';
import { Money } from '../../../src/domain/values/money';
import { Rate } from '../../../src/domain/values/rate';

/** The published year of 2014, to be changed by what a test is about. */
export const coodyssee: AppropriationInputs = {
  result: Money.ofEuros('16325'),
  priorLosses: Money.ofEuros('8272'),
  excludedGains: Money.zero,
  statutes: shares('15', '60', '25'),
  reserve: null,
  ceiling: 'within-year',
  unit: 'euro',
  policy: 'report',
  lossTo: 'carried',
  labourBooked: null,
  year: 2014,
};

/** Percent; `null` is the one to be found. */
export function shares(
  legal: string | null,
  fund: string | null,
  labour: string | null,
): AppropriationInputs['statutes'] {
  return { legal: rate(legal), fund: rate(fund), labour: rate(labour), interest: null };
}

export function rate(percent: string | null): Rate | null {
  return percent === null ? null : Rate.ofPercent(percent);
}

export function euros(amount: string): Money {
  return Money.ofEuros(amount);
}

export function appropriated(change: Partial<AppropriationInputs>): Appropriation {
  const outcome = appropriate({ ...coodyssee, ...change });
  if (outcome.status === 'refused') throw new Error(outcome.fault.code);
  return outcome.appropriation;
}

/** Losses, legal reserve, fund, labour share, interest, carried forward: `8272.00 1208.00 4832.00 2013.00 0.00 0.00`. */
export function partsLine({ parts }: Appropriation): string {
  return partKeys.map((key) => parts[key].toString()).join(' ');
}

/** `labour-share: rounded`. */
export function stateOf({ checks }: Appropriation, rule: string): string | undefined {
  return checks.find((check) => check.rule === rule)?.state;
}
