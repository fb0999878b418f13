import { Day } from '../../src/domain/values/day';
import { Exact } from '../../src/domain/values/exact';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { Rate } from '../../src/domain/values/rate';
import {
  counted,
  formatCount,
  formatDay,
  formatEuros,
  formatExactEuros,
  formatMonth,
  formatPercent,
  formatPercentText,
  formatShare,
  formatShortMonth,
} from '../../src/text/formats';
import { french } from '../../src/text/french';
import { andList, monthsPhrase, orList, placeName } from '../../src/text/phrases';

test.each([
  ['0', '0,00\u00A0€'],
  ['0.05', '0,05\u00A0€'],
  ['999.99', '999,99\u00A0€'],
  ['1000', '1\u202F000,00\u00A0€'],
  ['-1234567.8', '\u22121\u202F234\u202F567,80\u00A0€'],
])('%s euros are written %s', (euros, written) => {
  expect(formatEuros(Money.ofEuros(euros))).toBe(written);
});

test('an exact amount shows what is under the cent', () => {
  expect(formatExactEuros(Exact.of('-0.0045'))).toBe('\u22120,0045\u00A0€');
  expect(formatExactEuros(Exact.of('12'))).toBe('12,00\u00A0€');
});

test('percentages have a decimal comma and a fixed space', () => {
  expect(formatPercent(Rate.of('0.1'))).toBe('10\u00A0%');
  expect(formatPercent(Rate.of('0.115'))).toBe('11,5\u00A0%');
  expect(formatPercentText('1')).toBe('100\u00A0%');
  expect(formatShare(421)).toBe('42,1\u00A0%');
  expect(formatShare(1000)).toBe('100,0\u00A0%');
});

test('months and days are in French', () => {
  expect(formatMonth(Month.of(2014, 8))).toBe('août 2014');
  expect(formatShortMonth(Month.of(2014, 1))).toBe('janv. 2014');
  expect(formatDay(Day.firstOf(Month.of(2014, 7)))).toBe('01/07/2014');
});

test.each([
  [0, '0 ligne'],
  [1, '1 ligne'],
  [2, '2 lignes'],
  [12000, '12\u202F000 lignes'],
])('%d is counted as %s', (count, written) => {
  expect(counted(count, 'ligne', 'lignes')).toBe(written);
});

test('a count under a thousand has no group', () => {
  expect(formatCount(999)).toBe('999');
});

test('the typography touches what we wrote and nothing of the person', () => {
  const typed = "L'eau : 5 % ?";
  expect(french`l'avoir « ${typed} » vaut 10 % !`).toBe(
    `l’avoir «\u00A0${typed}\u00A0» vaut 10\u00A0%\u202F!`,
  );
});

test('lists end with a word', () => {
  expect(andList(['a'])).toBe('a');
  expect(andList(['a', 'b'])).toBe('a et b');
  expect(orList(['a', 'b', 'c'])).toBe('a, b ou c');
  expect(andList([])).toBe('');
});

test('three months in a row are a run, two are a list', () => {
  expect(monthsPhrase(['2014-12', '2014-10', '2014-11'])).toBe('d’octobre 2014 à décembre 2014');
  expect(monthsPhrase(['2013-12', '2014-01'])).toBe('décembre 2013 et janvier 2014');
});

test('a place names the sheet, and the cell when there is one', () => {
  expect(placeName({ sheet: 'Mars', cell: { row: 11, column: 27 } })).toBe(
    'feuille «\u00A0Mars\u00A0», cellule AB12',
  );
  expect(placeName({ sheet: 'Mars', cell: null })).toBe('feuille «\u00A0Mars\u00A0»');
  expect(placeName(null)).toBe('');
});
