import { styleRectangles } from '../../../src/workbook/adapters/office/style-rectangles';
import type { WrittenCell, WrittenRow } from '../../../src/workbook/port';
import type { StyleName } from '../../../src/workbook/style-name';

function row(at: number, ...styles: readonly StyleName[]): WrittenRow {
  return { row: at, cells: styles.map((style, column) => cell(column, style)) };
}

function cell(column: number, style: StyleName): WrittenCell {
  return { column, style, kind: 'number', value: '1' };
}

test('a column of one style is one rectangle', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => row(index, 'euro', 'percent'));
  expect(styleRectangles(rows)).toEqual([
    { style: 'euro', isText: false, area: { top: 0, left: 0, bottom: 999, right: 0 } },
    { style: 'percent', isText: false, area: { top: 0, left: 1, bottom: 999, right: 1 } },
  ]);
});

test('neighbours of one style in a row are one rectangle, plain cells none', () => {
  expect(styleRectangles([row(3, 'header', 'header', 'plain')])).toEqual([
    { style: 'header', isText: false, area: { top: 3, left: 0, bottom: 3, right: 1 } },
  ]);
});

test('a gap of a row ends a rectangle', () => {
  expect(styleRectangles([row(0, 'euro'), row(2, 'euro')])).toHaveLength(2);
});

test('a number in a text style stands apart from its texts, since it must not become a text', () => {
  const text: WrittenCell = { column: 0, style: 'text', kind: 'text', value: 'a' };
  const rectangles = styleRectangles([
    { row: 0, cells: [text] },
    { row: 1, cells: [cell(0, 'text')] },
  ]);
  expect(rectangles.map(({ isText }) => isText)).toEqual([true, false]);
});
