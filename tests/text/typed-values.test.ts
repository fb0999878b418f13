import { rateFromTyping, yearFromTyping } from '../../src/text/typed-values';

test.each([
  ['10', '0.1'],
  ['11,5', '0.115'],
  [' 11.5 % ', '0.115'],
  ['0', '0'],
  ['100', '1'],
])('« %s » is read as the rate %s', (text, fraction) => {
  expect(rateFromTyping(text)?.toString()).toBe(fraction);
});

test.each(['', 'dix', '-1', '100,01', '1 000', '10 €', '1e2'])('« %s » is no rate', (text) => {
  expect(rateFromTyping(text)).toBeNull();
});

test.each([
  ['2014', 2014],
  [' 1999 ', 1999],
  ['14', null],
  ['20145', null],
  ['3014', null],
  ['', null],
])('« %s » is read as the year %s', (text, year) => {
  expect(yearFromTyping(text)).toBe(year);
});
