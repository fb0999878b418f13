import { computeContributions } from '../../src/domain/contribution/compute-contributions';
import type { ContributionInputs } from '../../src/domain/contribution/contribution-inputs';
import type { Scheme } from '../../src/domain/contribution/scheme';
import { FinancialYear } from '../../src/domain/values/financial-year';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { buildContributionReport } from '../../src/reports/build-contribution-report';
import { buildWhatIfReport } from '../../src/reports/build-what-if-report';
import type { WhatIfReport } from '../../src/reports/what-if-report';
import { tenPercent } from './small-report';

/** A person of a simulation: euros of consecutive months from January 2014. */
export interface SimulatedPerson {
  readonly code: string;
  readonly name: string;
  readonly turnover: readonly string[];
}

export function simulatedInputs(
  people: readonly SimulatedPerson[],
  schemes: readonly Scheme[],
): ContributionInputs {
  return {
    year: FinancialYear.closingIn(2014, 1),
    lastMonth: Month.of(2014, Math.max(1, ...people.map(({ turnover }) => turnover.length))),
    entrepreneurs: people.map(({ code, name }) => ({
      ...{ id: code, code, name, activity: '', status: '', entry: null, exit: null },
    })),
    turnover: people.flatMap(({ code, turnover }) =>
      turnover.map((amount, position) => ({
        entrepreneurId: code,
        month: Month.of(2014, position + 1),
        amount: Money.ofEuros(amount),
      })),
    ),
    schemes,
    rounding: 'month',
  };
}

/** Ten percent today, another scheme beside it. */
export function simulate(people: readonly SimulatedPerson[], scheme: Scheme): WhatIfReport {
  const [today, then] = [tenPercent, scheme].map((one) => {
    const inputs = simulatedInputs(people, [one]);
    return buildContributionReport(inputs, computeContributions(inputs));
  });
  if (today === undefined || then === undefined) throw new Error('Two schemes give two reports');
  return buildWhatIfReport({ today, simulated: then, scheme, keeps: 'nothing' });
}
