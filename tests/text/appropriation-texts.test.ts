import { appropriateResult } from '../../src/app/appropriate';
import { appropriationText } from '../../src/text/appropriation-text';
import { coodyssee, euros, rate, shares } from '../domain/appropriation/appropriation-case';
import { expectGolden } from '../support/golden';

function textOf(change: Partial<typeof coodyssee>, nextResults: readonly string[] = []): string {
  const outcome = appropriateResult({
    inputs: { ...coodyssee, ...change },
    nextResults: nextResults.map(euros),
  });
  if (outcome.status === 'refused') throw new Error(outcome.problems[0]?.code ?? '');
  return appropriationText(outcome.report);
}

test('an appropriation is written for a terminal: as published, with faults, a loss, after account 691', () => {
  const nearCeiling = { highestCapital: euros('50000'), legalReserve: euros('49000') };
  const texts = [
    textOf({}, ['12000', '-3000', '9000']),
    textOf({ statutes: { ...shares('10', null, '20'), interest: rate('22') }, reserve: nearCeiling }),
    textOf({ result: euros('-12825'), priorLosses: euros('0'), lossTo: 'reserves' }),
    textOf({ result: euros('14312'), labourBooked: euros('2013'), reserve: nearCeiling, ceiling: 'none' }),
    textOf({ priorLosses: euros('20000'), year: null }),
    textOf({ result: euros('0'), priorLosses: euros('0') }),
  ];
  expectGolden('appropriation-texts.txt', texts.join('\n\n==========\n\n'));
});
