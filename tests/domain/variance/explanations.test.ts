import { explainByHeads } from '../../../src/domain/variance/explain-by-heads';
import { explainContribution } from '../../../src/domain/variance/explain-contribution';
import { Money } from '../../../src/domain/values/money';

const person = (id: string, turnover: string, contribution: string) => ({
  id,
  turnover: Money.ofEuros(turnover),
  contribution: Money.ofEuros(contribution),
});

test('1 000 at 10 % against 1 200 at 11 % is 21 of volume and 11 of rate', () => {
  const { volume, rate, difference } = explainContribution(
    [person('a', '1000', '100')],
    [person('a', '1200', '132')],
  );
  expect([volume, rate, difference].map(String)).toEqual(['21.00', '11.00', '32.00']);
});

test('who came, who left and who stayed', () => {
  const effects = explainContribution(
    [person('stays', '1000', '100'), person('leaves', '500', '50')],
    [person('stays', '900', '90'), person('comes', '300', '30')],
  );
  expect([effects.entrants, effects.leavers, effects.volume, effects.rate].map(String)).toEqual([
    '30.00',
    '-50.00',
    '-10.00',
    '0.00',
  ]);
  expect([effects.constant.before, effects.constant.after].map(String)).toEqual(['100.00', '90.00']);
  expect(effects.constant.count).toBe(1);
});

test.each([
  ['no turnover before', person('a', '0', '0'), person('a', '1000', '100'), ['100.00', '0.00']],
  ['no turnover after', person('a', '1000', '100'), person('a', '0', '0'), ['-100.00', '0.00']],
  ['a fixed fee without turnover', person('a', '0', '30'), person('a', '0', '40'), ['0.00', '10.00']],
])('volume and rate with %s', (_, before, after, expected) => {
  const { volume, rate } = explainContribution([before], [after]);
  expect([volume, rate].map(String)).toEqual(expected);
});

test('by heads: three persons instead of two at the same mean and rate is heads alone', () => {
  const effects = explainByHeads(
    { heads: 2, turnover: Money.ofEuros('2000'), contribution: Money.ofEuros('200') },
    { heads: 3, turnover: Money.ofEuros('3000'), contribution: Money.ofEuros('300') },
  );
  expect([effects?.heads, effects?.volume, effects?.rate].map(String)).toEqual(['100.00', '0.00', '0.00']);
});

test.each([
  ['heads before', 0, '1', 1, '1'],
  ['heads after', 1, '1', 0, '1'],
  ['turnover before', 1, '0', 1, '1'],
  ['turnover after', 1, '1', 1, '0'],
] as const)('without %s there is nothing to explain by heads', (_, h0, t0, h1, t1) => {
  const contribution = Money.ofEuros('1');
  expect(
    explainByHeads(
      { heads: h0, turnover: Money.ofEuros(t0), contribution },
      { heads: h1, turnover: Money.ofEuros(t1), contribution },
    ),
  ).toBeNull();
});
