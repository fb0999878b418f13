import type { Scheme } from '../../src/domain/contribution/scheme';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { Rate } from '../../src/domain/values/rate';
import { explainLine } from '../../src/text/explanations';
import { withPlainSpaces } from '../support/golden';
import { linesOfYear, preset, somebody, type SchemeYear } from '../support/scheme-year';

function explained(year: SchemeYear): readonly string[] {
  return linesOfYear(year).map((line) => withPlainSpaces(explainLine(line)));
}

const solstice = { schemes: [preset('solstice')] };

it.each<readonly [string, SchemeYear, string]>([
  ['a flat rate', { schemes: [preset('coodyssee')], turnover: ['1234.55'] }, '1 234,55 à 10 %'],
  [
    'slices of the year',
    { schemes: [preset('opteos')], turnover: ['75000'] },
    'marge brute de 75 000 : 30 000 à 11,5 % + 30 000 à 10,5 % + 15 000 à 9,5 % (cumul de l’exercice : de 0 à 75 000)',
  ],
  [
    'a fee on top of a margin',
    { schemes: [preset('coopaname')], turnover: ['2000'], others: [['purchases', 1, '500']] },
    'marge brute de 1 500 : forfait de 30 + 1 500 à 13,5 %',
  ],
  ['an empty month', { schemes: [preset('oxalis')], turnover: ['0'] }, 'assiette nulle'],
  [
    'a floor',
    { ...solstice, turnover: ['500'], entry: '2013-11-15' },
    '500 de marge brute à 13 % = 65, porté à 80 par le plancher du mois',
  ],
  [
    'the month that crosses a bound',
    { schemes: [preset('crealead-marginal')], turnover: ['3000'], opening: '78500' },
    '1 500 à 10 % + 1 500 à 9 % (cumul depuis l’entrée : de 78 500 à 81 500)',
  ],
])('%s is explained', (_, year, expected) => {
  expect(explained(year)).toEqual([expected]);
});

it('the cap of the year is explained, pro rata or not', () => {
  const capped = explained({ ...solstice, turnover: ['30000', '30000'] })[1];
  expect(capped).toBe(
    '30 000 de marge brute à 10 % = 3 000, ramené à 2 500 par le plafond de l’exercice (5 500)',
  );
  const late = explained({
    ...solstice,
    turnover: ['0', '0', '0', '0', '0', '40000'],
    entry: '2014-06-02',
  })[5];
  expect(late).toBe(
    '40 000 de marge brute à 10 % = 4 000, ramené à 3 208,33 par le plafond de l’exercice (5 500 × 7/12 = 3 208,33)',
  );
});

it('exemptions, internal sales, add-ons, corrections and several rules are explained', () => {
  const flat = preset('coodyssee');
  const levies = [
    { kind: 'rate', name: 'Assurance', rate: Rate.ofPercent('0.5'), of: 'turnover' },
    { kind: 'fixed', name: 'CG Scop', amount: Money.ofEuros('4') },
  ] as const;
  const scheme: Scheme = {
    ...flat,
    terms: { exemptMonths: 1, levies, internalRate: Rate.ofPercent('5') },
  };
  expect(
    explained({
      schemes: [scheme],
      turnover: ['1000', '1000'],
      others: [['internal', 2, '400']],
      entry: '2014-01-10',
    }),
  ).toEqual([
    'mois n° 1 depuis l’entrée, exonéré + Assurance : 1 000 à 0,5 % + CG Scop : 4',
    '600 à 10 % + ventes internes : 400 à 5 % + Assurance : 1 000 à 0,5 % + CG Scop : 4',
  ]);
  const training: Scheme = {
    ...flat,
    name: 'Formation',
    scope: { kind: 'category', category: 'F' },
    tariff: { kind: 'flat', rate: Rate.ofPercent('15') },
  };
  const turnover = [
    { entrepreneurId: somebody, month: Month.of(2014, 1), amount: Money.ofEuros('1000') },
    { entrepreneurId: somebody, month: Month.of(2014, 1), amount: Money.ofEuros('200'), category: 'F' },
  ];
  expect(explained({ schemes: [flat, training], turnover: ['0'], more: { turnover } })).toEqual([
    'coodyssee : 1 000 à 10 % ; Formation : 200 à 15 %',
  ]);
  const monthly: Scheme = { ...preset('opteos'), window: 'month', base: 'turnover' };
  const corrected = [
    { entrepreneurId: somebody, month: Month.of(2014, 1), amount: Money.ofEuros('31000') },
    {
      entrepreneurId: somebody,
      month: Month.of(2014, 2),
      amount: Money.ofEuros('-2000'),
      corrects: Month.of(2014, 1),
    },
  ];
  expect(explained({ schemes: [monthly], turnover: ['0', '0'], more: { turnover: corrected } })[1]).toBe(
    'opteos : avoir sur janvier 2014 : −1 000 à 10,5 % + −1 000 à 11,5 %',
  );
});
