import { previewRows } from '../../src/app/preview-rows';
import { axisText } from '../../src/text/axis-text';
import { shownCell } from '../../src/text/shown-cell';
import { copyName } from '../../src/text/web-text';
import { cellAfterKey } from '../../src/web/preview/cell-after-key';
import { partOf, scaleOf } from '../../src/web/plots/scale';
import type { Cell, SheetSnapshot } from '../../src/workbook/port';

/** A cell as the preview shows it, spaces made plain. */
function shown(cell: Cell, system: '1900' | '1904' = '1900'): string {
  const sheet: SheetSnapshot = {
    name: 'S',
    visibility: 'visible',
    isProtected: false,
    used: null,
    tables: [],
    owned: null,
    rows: [{ row: 0, cells: [cell] }],
  };
  const [row] = previewRows(sheet, { first: 0, count: 1 }, system);
  return shownCell(row?.cells[0]?.shows ?? { kind: 'text', text: 'nothing' }).replaceAll(/\s/gu, ' ');
}

const number = (value: number, format: string): Cell => ({ kind: 'number', column: 0, value, format });

test.each([
  [1234.5, '#,##0.00 "€"', '1 234,50 €'],
  [-1234.5, '#,##0.00', '−1 234,50'],
  [1.005, '0.00', '1,01'],
  [0.115, '0.0%', '11,5 %'],
  [1234567, 'General', '1234567'],
  [0.1 + 0.2, 'General', '0,3'],
  [-0.004, '0.00', '0,00'],
  [41670, 'dd/mm/yyyy', '31/01/2014'],
  [41640, 'mmm-yy', 'janv. 2014'],
])('the number %p in the format %p is shown as %p', (value, format, expected) => {
  expect(shown(number(value, format))).toBe(expected);
});

test('days count from the date system of the workbook, and a day that never was stays a number', () => {
  expect(shown(number(40208, 'dd/mm/yyyy'), '1904')).toBe('31/01/2014');
  expect(shown(number(60, 'dd/mm/yyyy'))).toBe('60');
});

test('texts, booleans and errors are shown as they are in French', () => {
  expect(shown({ kind: 'text', column: 0, value: '=1+1' })).toBe('=1+1');
  expect(shown({ kind: 'boolean', column: 0, value: true })).toBe('VRAI');
  expect(shown({ kind: 'error', column: 0, value: '#N/A' })).toBe('#N/A');
});

test('a window has the rows with content between its ends, and no other', () => {
  const rows = [0, 3, 4, 9, 10].map((row) => ({ row, cells: [number(row, 'General')] }));
  const sheet = { rows } as unknown as SheetSnapshot; // All that is read of it.
  const inWindow = (first: number, count: number) =>
    previewRows(sheet, { first, count }, '1900').map(({ row }) => row);
  expect([inWindow(3, 7), inWindow(1, 2), inWindow(10, 5), inWindow(11, 5)]).toEqual([
    [3, 4, 9],
    [],
    [10],
    [],
  ]);
});

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
const bounds = { rows: 10, columns: 4, page: 5 };

test.each([
  ['ArrowDown', false, { row: 3, column: 1 }],
  ['ArrowLeft', false, { row: 2, column: 0 }],
  ['PageDown', false, { row: 7, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 3 }],
  ['End', true, { row: 9, column: 3 }],
  ['ArrowDown', true, { row: 9, column: 1 }],
  ['a', false, null],
])('the key %s (with Ctrl: %p) leads where it leads in Excel', (key, ctrl, expected) => {
  expect(cellAfterKey(press(key, ctrl), { row: 2, column: 1 }, bounds)).toEqual(expected);
});

test('no key leads out of the sheet', () => {
  expect(cellAfterKey(press('ArrowUp'), { row: 0, column: 0 }, bounds)).toEqual({ row: 0, column: 0 });
  expect(cellAfterKey(press('ArrowRight'), { row: 0, column: 3 }, bounds)).toEqual({ row: 0, column: 3 });
});

test('an axis covers its values and zero, in round steps', () => {
  expect(scaleOf([3, 71])).toEqual({ low: 0, high: 80, ticks: [0, 20, 40, 60, 80] });
  expect(scaleOf([-30, 50]).ticks).toEqual([-40, -20, 0, 20, 40, 60]);
  expect(scaleOf([0, 0]).ticks).toEqual([0, 1]);
  expect(scaleOf([0.1, 0.3]).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  expect(partOf(scaleOf([-50, 50]), 0)).toBe(0.5);
  expect([axisText(-12000), axisText(0.5)]).toEqual(['−12\u202F000', '0,5']);
});

test('a copy is named after the workbook and keeps its kind', () => {
  expect(copyName('Coopérative 2014.xlsx')).toBe('Coopérative 2014 – mutualisation.xlsx');
  expect(copyName('compta.XLSM')).toBe('compta – mutualisation.xlsm');
  expect(copyName('sans suffixe')).toBe('sans suffixe – mutualisation.xlsx');
});
