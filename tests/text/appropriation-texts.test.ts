import { appropriateResult } from '../../src/app/appropriate';
import type { AppropriationSettings } from '../../src/app/appropriation-settings';
import { Rate } from '../../src/domain/values/rate';
import { appropriationText } from '../../src/text/appropriation-text';
import { euros } from '../domain/appropriation/appropriation-case';
import { reportSettings } from '../support/appropriation-settings';
import { expectGolden } from '../support/golden';

function textOf(change: AppropriationSettings): string {
  const outcome = appropriateResult({ ...reportSettings, ...change });
  if (outcome.status === 'refused') throw new Error(outcome.problems[0]?.code ?? '');
  return appropriationText(outcome.report);
}

const percent = (value: string) => Rate.ofPercent(value);

test('an appropriation is written for a terminal: as published, with faults, a loss, after account 691', () => {
  const nearCeiling = { highestCapital: euros('50000'), legalReserve: euros('49000') };
  const nextResults = ['12000', '-3000', '9000'].map(euros);
  const unlawful = { legal: percent('10'), labour: percent('20'), interest: percent('22') };
  const texts = [
    textOf({ nextResults }),
    textOf({ ...unlawful, ...nearCeiling }),
    textOf({ result: euros('-12825'), priorLosses: euros('0'), lossTo: 'reserves' }),
    textOf({ result: euros('14312'), labourBooked: euros('2013'), ...nearCeiling, ceiling: 'none' }),
    textOf({ priorLosses: euros('20000') }),
    textOf({ result: euros('0'), priorLosses: euros('0') }),
  ];
  expectGolden('appropriation-texts.txt', texts.join('\n\n==========\n\n'));
});
