import { budgetText } from '../../src/text/budget-text';
import { pairSentence, sentenceText } from '../../src/text/budget-sentences';
import { Money } from '../../src/domain/values/money';
import { expectGolden, withPlainSpaces } from '../support/golden';
import { byHeads, forecastOnlyReport, smallBudgetReport } from '../support/small-budget';
import { smallLine } from '../support/small-budget-lines';

test('a budget is written for a terminal: usual, by heads, before anything is known', () => {
  const texts = [
    smallBudgetReport(),
    smallBudgetReport({}, { contribution: byHeads }),
    forecastOnlyReport(),
  ].map(budgetText);
  expectGolden('budget-texts.txt', texts.join('\n\n==========\n\n'));
});

test.each([
  ['le CICE', 'les fondations', '6000', 'Le CICE (+8 214,00 €) compense les fondations (−6 000,00 €).'],
  ['les projets', 'la Région', '6000', 'Les projets (+8 214,00 €) compensent la Région (−6 000,00 €).'],
  [
    'l’État',
    '',
    '5999.99',
    'L’État (+8 214,00 €) compense en partie « perte » (−6 000,00 €), à hauteur de 5 999,99 €.',
  ],
])('%s and %s, %s € made up for', (gain, loss, compensated, expected) => {
  const line = (key: string, phrase: string) =>
    smallLine({ key, phrase, side: 'resource', group: 'g', forecast: '0' });
  const sentence = sentenceText(
    pairSentence({
      gain: { line: line('gain', gain), variance: Money.ofEuros('8214') },
      loss: { line: line('perte', loss), variance: Money.ofEuros('-6000') },
      compensated: Money.ofEuros(compensated),
    }),
  );
  expect(withPlainSpaces(sentence)).toBe(expected);
});
