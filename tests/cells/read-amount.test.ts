import { readAmount, readAmountText, type DecimalChoice } from '../../src/workbook/cells/read-amount';

function shown(text: string, decimal: DecimalChoice = 'ask'): string {
  const reading = readAmountText(text, decimal);
  switch (reading.kind) {
    case 'amount':
      return reading.amount.toString() + (reading.unrounded === null ? '' : ` of ${reading.unrounded}`);
    case 'ambiguous':
      return `${reading.asComma} or ${reading.asPoint}`;
    case 'error-value':
    case 'unreadable':
    case 'blank':
      return reading.kind;
  }
}

describe('an amount as text', () => {
  it.each([
    ['1 234,56', '1234.56'],
    ['1 234,56 €', '1234.56'],
    ['1\u00a0234,56\u00a0€', '1234.56'],
    ['1\u202f234,56', '1234.56'],
    ["1'234,56", '1234.56'],
    ['€ 12,50', '12.50'],
    ['12,50 EUR HT', '12.50'],
    ['12,50 € HT', '12.50'],
    ['-12,50', '-12.50'],
    ['−12,50', '-12.50'],
    ['(12,50)', '-12.50'],
    ['12,50-', '-12.50'],
    ['+12,5', '12.50'],
    ['1234', '1234.00'],
    ['12.5', '12.50'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567.00'],
    ['1 234 567,8', '1234567.80'],
    ['1234,567', '1234.57 of 1234.567'],
    ['0,125', '0.13 of 0.125'],
    ['-0,125', '-0.13 of -0.125'],
  ])('%s is read %s', (text, amount) => {
    expect(shown(text)).toBe(amount);
  });

  it.each([
    ['16.325', '16325 or 16.325'],
    ['1,234', '1.234 or 1234'],
    ['-16.325', '-16325 or -16.325'],
  ])('%s has two readings: %s', (text, readings) => {
    expect(shown(text)).toBe(readings);
  });

  it('is settled by the choice of a decimal separator', () => {
    expect(shown('16.325', 'comma')).toBe('16325.00');
    expect(shown('16.325', 'point')).toBe('16.33 of 16.325');
    expect(shown('1,234', 'comma')).toBe('1.23 of 1.234');
    expect(shown('1,234', 'point')).toBe('1234.00');
    expect(shown('12.50', 'comma')).toBe('12.50');
  });

  it.each(['12 34', '1,2,3', '12..5', 'douze', '12 €/h', '1e3', '--5', '(5', '5)', '1 2345,6', '3/4', '-5-'])(
    '%s is no amount',
    (text) => {
      expect(shown(text)).toBe('unreadable');
    },
  );

  it.each(['', '  ', '-', '–', '€'])('%j is blank', (text) => {
    expect(shown(text)).toBe('blank');
  });
});

describe('an amount as number', () => {
  const read = (value: number, format = 'General') =>
    readAmount({ kind: 'number', column: 0, value, format }, 'ask');

  it.each([
    [Number('1234.5600000000001'), '1234.56', null],
    [0.1 + 0.2, '0.30', null],
    [100000.1 - 100000, '0.10', null],
    [12.345, '12.35', '12.345'],
    [-12.345, '-12.35', '-12.345'],
    [1.005, '1.01', '1.005'],
    [1e9, '1000000000.00', null],
    [33.3333333333333, '33.33', '33.3333333333333'],
  ])('%d is %s', (value, amount, unrounded) => {
    expect(read(value)).toMatchObject({ kind: 'amount', unrounded });
    const reading = read(value);
    expect(reading.kind === 'amount' ? reading.amount.toString() : reading.kind).toBe(amount);
  });

  it('that shows as a date is no amount: 12.5 typed in French Excel becomes the 12th of May', () => {
    expect(read(41771, 'd-mmm').kind).toBe('unreadable');
  });

  it('that is no finite number is no amount', () => {
    expect(read(Number.POSITIVE_INFINITY).kind).toBe('unreadable');
  });
});
