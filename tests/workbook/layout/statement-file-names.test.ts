import fc from 'fast-check';
import { statementFileNames } from '../../../src/workbook/layout/statement-file-names';

const may = '2014-05';

test('a file says whose it is and up to which month', () => {
  const people = [
    { code: 'E007', name: 'GANDELAIRE Damien' },
    { code: '', name: 'Zoé Martin' },
    { code: 'E9', name: 'E9' },
  ];
  expect(statementFileNames(people, may)).toEqual([
    'Relevé E007 – GANDELAIRE Damien – 2014-05.xlsx',
    'Relevé Zoé Martin – 2014-05.xlsx',
    'Relevé E9 – 2014-05.xlsx',
  ]);
});

test('signs that a system forbids are replaced, and nobody leaves the folder', () => {
  const [first, second] = statementFileNames(
    [
      { code: '../E1', name: 'CON: "a|b"*?<c>\\d\u0000.' },
      { code: 'NUL', name: '' },
    ],
    may,
  );
  expect(first).toBe('Relevé ..-E1 – CON- -a-b----c--d . – 2014-05.xlsx');
  expect(second).toBe('Relevé NUL – 2014-05.xlsx');
});

test('two people of one name, but for capitals or accents in two pieces, have two files', () => {
  const names = statementFileNames(
    [
      { code: '', name: 'Zoé' },
      { code: '', name: 'ZOÉ' },
      { code: '', name: 'Zoe\u0301' },
    ],
    may,
  );
  expect(names).toEqual([
    'Relevé Zoé – 2014-05.xlsx',
    'Relevé ZOÉ – 2014-05 (2).xlsx',
    'Relevé Zoé – 2014-05 (3).xlsx',
  ]);
});

test('whatever code and name hold, the names are short, allowed and all different', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 80 }),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ code: text, name: text }), { maxLength: 6 }), (people) => {
      const names = statementFileNames(people, may);
      expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(people.length);
      for (const name of names) {
        expect(name).toMatch(/^Relevé.* – 2014-05( \(\d+\))?\.xlsx$/);
        expect(name).not.toMatch(/["*/:<>?\\|]|\p{C}/u);
        // Beside its place it is written under a name that is 14 bytes longer.
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255 - 14);
      }
    }),
  );
});
