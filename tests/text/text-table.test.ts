import { textTable, textWidth } from '../../src/text/text-table';

test('columns are as wide as their widest text and amounts stand on the right', () => {
  const lines = textTable({
    columns: [
      { head: 'Nom', align: 'left' },
      { head: 'CA', align: 'right' },
    ],
    rows: [
      ['Élodie', '1,00'],
      ['Al', '12 345,00'],
    ],
    foot: [['Total', '12 346,00']],
  });
  expect(lines).toEqual([
    'Nom            CA',
    '─────────────────',
    'Élodie       1,00',
    'Al      12 345,00',
    '─────────────────',
    'Total   12 346,00',
  ]);
});

test('a table without rows is its head and a rule', () => {
  expect(textTable({ columns: [{ head: 'Nom', align: 'left' }], rows: [], foot: [] })).toEqual([
    'Nom',
    '───',
  ]);
});

test.each([
  ['Élodie', 6],
  ['E\u0301lodie', 6],
  ['1\u202F000', 5],
  ['李娜', 4],
])('%s takes its true width', (text, width) => {
  expect(textWidth(text)).toBe(width);
});
