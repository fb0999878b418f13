import { ciceExcess } from '../../src/domain/budget/cice-check';
import { ciceRate } from '../../src/domain/law/cice-law';
import { account } from '../support/budget-books';

test('the rate of the CICE is that of the year of the pay, with its source', () => {
  const percents = [2012, 2013, 2014, 2016, 2017, 2018, 2019].map((year) => ciceRate(year)?.value.percent);
  expect(percents).toEqual([undefined, '4', '6', '6', '7', '6', undefined]);
  expect(ciceRate(2014)?.source).toEqual({ act: 'cgi', article: '244 quater C', point: null });
});

const books = (cice: string) => [
  account('641100', 'A', '60000'),
  account('641200', '', '40000'),
  account('649000', 'A', cice),
];

test('what is more than the rate on all of the pay is told, the very rate is not', () => {
  expect(ciceExcess(books('-5999.99'), 2014)).toBeNull();
  expect(ciceExcess(books('-6000'), 2014)).toBeNull();
  const excess = ciceExcess(books('-6000.01'), 2014);
  expect([excess?.cice, excess?.pay, excess?.rate].map(String)).toEqual(['6000.01', '100000.00', '0.06']);
  expect(ciceExcess(books('-6000.01'), 2017)).toBeNull();
  expect(ciceExcess(books('-60000'), 2019)).toBeNull();
});
