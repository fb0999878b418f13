import { simulateYears } from '../../../src/domain/appropriation/simulate-years';
import type { coodyssee } from './appropriation-case';
import { appropriated, euros, partsLine } from './appropriation-case';

function linesAfter(first: Partial<typeof coodyssee>, results: readonly string[]): readonly string[] {
  return simulateYears(appropriated(first), results.map(euros)).map((year) =>
    year.status === 'done' ? partsLine(year.appropriation) : year.fault.code,
  );
}

test('a loss is absorbed over the years that follow', () => {
  expect(linesAfter({ result: euros('-10000'), priorLosses: euros('0') }, ['6000', '5000'])).toEqual([
    '6000.00 0.00 0.00 0.00 0.00 0.00',
    '4000.00 150.00 600.00 250.00 0.00 0.00',
  ]);
});

test('the legal reserve grows to its ceiling and stops', () => {
  const reserve = { highestCapital: euros('2500'), legalReserve: euros('0') };
  expect(linesAfter({ reserve }, ['8053', '8053'])).toEqual([
    '0.00 1208.00 4832.00 2013.00 0.00 0.00',
    '0.00 84.00 5956.00 2013.00 0.00 0.00',
  ]);
});

test('each year is a year later, and has its own law', () => {
  const years = simulateYears(appropriated({}), [euros('1'), euros('1')]);
  const found = years.map((year) => (year.status === 'done' ? year.appropriation.inputs.year : null));
  expect(found).toEqual([2015, 2016]);
});

test('what was booked and excluded in the first year is not taken along', () => {
  const first = { result: euros('14312'), labourBooked: euros('2013'), excludedGains: euros('0') };
  expect(linesAfter(first, ['8053'])).toEqual(['0.00 1208.00 4832.00 2013.00 0.00 0.00']);
});
