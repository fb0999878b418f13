import { dayOfSerial, readDate } from '../../src/workbook/cells/read-day';
import { isDateFormat } from '../../src/workbook/cells/number-format';
import type { Cell } from '../../src/workbook/port';

function text(value: string): Cell {
  return { kind: 'text', column: 0, value };
}

function shown(cell: Cell): string {
  const reading = readDate(cell, '1900');
  if (reading.kind === 'day') return reading.day.toString();
  return reading.kind === 'month'
    ? `${String(reading.month.year)}-${String(reading.month.month)}`
    : reading.kind;
}

describe('a date', () => {
  it.each([
    ['18/12/2014', '2014-12-18'],
    ['8/2/14', '2014-02-08'],
    ['18-12-2014', '2014-12-18'],
    ['18.12.2014', '2014-12-18'],
    ['2014-12-18', '2014-12-18'],
    ['2014-12-18T00:00:00', '2014-12-18'],
    ['20141218', '2014-12-18'],
    ['18 déc. 2014', '2014-12-18'],
    ['1er janvier 2014', '2014-01-01'],
    ['lundi 3 mars 2014', '2014-03-03'],
    ['janv. 2014', '2014-1'],
    ['janvier 14', '2014-1'],
    ['01/2014', '2014-1'],
    ['2014-01', '2014-1'],
    ['Août', 'null-8'],
    ['12/18/2014', 'unreadable'],
    ['31/04/2014', 'unreadable'],
    ['bientôt', 'unreadable'],
  ])('%s is %s', (written, expected) => {
    expect(shown(text(written))).toBe(expected);
  });

  it('as a serial number counts from 1900 or from 1904, 1 462 days apart', () => {
    expect(dayOfSerial(41640, '1900')?.toString()).toBe('2014-01-01');
    expect(dayOfSerial(41640 - 1462, '1904')?.toString()).toBe('2014-01-01');
    expect(dayOfSerial(59, '1900')?.toString()).toBe('1900-02-28');
    expect(dayOfSerial(60, '1900')).toBeNull();
    expect(dayOfSerial(61, '1900')?.toString()).toBe('1900-03-01');
    expect(dayOfSerial(0, '1904')?.toString()).toBe('1904-01-01');
  });
});

describe('a number format', () => {
  it.each(['dd/mm/yyyy', 'mmm yyyy', '[$-40C]d mmmm yyyy;@', 'm/d/yy h:mm', 'mmm-yy', 'yyyy'])(
    '%s shows a date',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each([
    'General',
    '0.00',
    '#,##0.00 "€"',
    '[h]:mm',
    '[Red]#,##0',
    '0%',
    '@',
    '_("$"* #,##0.00_)',
    '#,##0.00 "jours"',
    'h:mm',
    '[$-40C]#,##0.00',
  ])('%s shows none', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
