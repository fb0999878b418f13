import { readRate, type RateUnit } from '../../src/workbook/cells/read-rate';
import type { Cell } from '../../src/workbook/port';

function shown(cell: Cell, unit: RateUnit = 'unstated'): string {
  const reading = readRate(cell, unit);
  return reading.kind === 'rate' ? reading.rate.fraction : reading.kind;
}

const number = (value: number, format = 'General'): Cell => ({ kind: 'number', column: 0, value, format });
const text = (value: string): Cell => ({ kind: 'text', column: 0, value });

describe('a rate', () => {
  it.each([
    [number(0.1), '0.1'],
    [number(10), '0.1'],
    [number(11.5), '0.115'],
    [number(0.1, '0%'), '0.1'],
    [number(1, '0.0%'), '1'],
    [number(0), '0'],
    [text('10 %'), '0.1'],
    [text('11,5%'), '0.115'],
    [text('10,125 %'), '0.10125'],
    [text('10'), '0.1'],
    [text('-'), 'blank'],
  ])('%j is %s', (cell, expected) => {
    expect(shown(cell)).toBe(expected);
  });

  it('that is a plain 1 may be 1 % or 100 %', () => {
    expect(shown(number(1))).toBe('ambiguous');
    expect(shown(number(1), 'percent-points')).toBe('0.01');
    expect(shown(number(0.1), 'percent-points')).toBe('ambiguous');
  });

  it.each([[number(-0.1)], [number(101)], [text('150 %')], [text('dix')], [number(1.5, '0%')]])(
    '%j makes no sense',
    (cell) => {
      expect(shown(cell)).toBe('invalid');
    },
  );
});
