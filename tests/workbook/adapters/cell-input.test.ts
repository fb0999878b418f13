import { textInput, valueInput } from '../../../src/workbook/adapters/office/cell-input';

test.each(['Dupont', 'Zoé Martin', 'à revoir', 'L’été', ''])(
  'gives the harmless text « %s » as it is',
  (text) => {
    expect(textInput(text)).toBe(text);
  },
);

test.each([
  '=1+1',
  '+33',
  '-dix',
  '@lui',
  "'quoted",
  '00012',
  '1/2',
  'janv. 2014',
  'TRUE',
  'vrai',
  '#REF!',
  ' x',
])('marks « %s » as a text, which Excel would take for something else', (text) => {
  expect(textInput(text)).toBe(`'${text}`);
});

test('gives amounts as numbers, days as serial numbers, and leaves formulas for later', () => {
  const at = { column: 0, style: 'euro' } as const;
  expect(valueInput({ ...at, kind: 'number', value: '-12.50' }, '1900')).toBe(-12.5);
  expect(valueInput({ ...at, kind: 'date', value: '2014-01-31' }, '1904')).toBe(40_208);
  expect(valueInput({ ...at, kind: 'formula', formula: '=A1', result: '1' }, '1900')).toBe('');
});
