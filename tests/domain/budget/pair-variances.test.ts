import { pairVariances } from '../../../src/domain/budget/pair-variances';
import { Money } from '../../../src/domain/values/money';

const paired = (effects: Readonly<Record<string, string>>) =>
  pairVariances(Object.entries(effects).map(([key, amount]) => ({ key, effect: Money.ofEuros(amount) }))).map(
    ({ gain, loss, compensated, left }) =>
      [gain.key, loss.key, compensated.toString(), left.toString()].join(' '),
  );

test('the reference year: projects make up for the authorities, the CICE for the foundations', () => {
  expect(paired({ cice: '8214', fondations: '-6000', projets: '14321.09', collectivites: '-13000' })).toEqual(
    ['projets collectivites 13000.00 0.00', 'cice fondations 6000.00 0.00'],
  );
});

test('what is left of a gain goes on to the next loss', () => {
  expect(paired({ a: '100', b: '-60', c: '-50' })).toEqual(['a b 60.00 0.00', 'a c 40.00 10.00']);
});

test('nothing is paired when all variances go one way', () => {
  expect(paired({ a: '100', b: '1' })).toEqual([]);
  expect(paired({ a: '-100', b: '0' })).toEqual([]);
});
