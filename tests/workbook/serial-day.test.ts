import { serialOfDay } from '../../src/workbook/serial-day';

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2000-01-01', 36_526],
  ['2014-01-31', 41_670],
])('%s is %d in a 1900 workbook', (day, serial) => {
  expect(serialOfDay(day, '1900')).toBe(serial);
});

test.each([
  ['1904-01-01', 0],
  ['2000-01-01', 35_064],
])('%s is %d in a 1904 workbook', (day, serial) => {
  expect(serialOfDay(day, '1904')).toBe(serial);
});
