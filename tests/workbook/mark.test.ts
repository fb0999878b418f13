import fc from 'fast-check';
import { statementKey } from '../../src/workbook/statement-key';
import { keyOfMark, markName, markReference, parseMarkReference } from '../../src/workbook/mark';

const area = { top: 0, left: 0, bottom: 9, right: 27 };

test('the name of a mark is one that Excel allows', () => {
  expect(markName('contribution-lines')).toBe('_Mutualisation.contribution_lines');
});

test('a mark is known in any capitals, other names are not marks', () => {
  expect(keyOfMark('_MUTUALISATION.Contribution_Lines')).toBe('contribution-lines');
  expect(keyOfMark('_Mutualisation.autre')).toBeNull();
  expect(keyOfMark('Taux')).toBeNull();
});

const untidy = [
  'e1',
  'E1',
  'A-1',
  'A_1',
  'A.1',
  'a1',
  'É',
  'e\u0301',
  'É 1',
  '12',
  '🧵',
  '_',
  '.',
  '',
  'x'.repeat(900),
];
const identity = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'A', 'é', 'É', '_', '.', '-', '1', ' ', '🧵') }),
  fc.constantFrom(...untidy),
);

test('the mark of a statement tells whose it is, in any capitals and to any length', () => {
  fc.assert(
    fc.property(identity, (person) => {
      const key = statementKey(person);
      const name = markName(key);
      expect(name).toMatch(/^_Mutualisation\.[a-z0-9_.]+$/);
      expect(name.length).toBeLessThanOrEqual(255);
      expect([keyOfMark(name), keyOfMark(name.toUpperCase())]).toEqual([key, key]);
    }),
  );
});

test('no two people have the same mark, though Excel does not tell capitals', () => {
  fc.assert(
    fc.property(identity, identity, (one, other) => {
      fc.pre(one !== other);
      expect(markName(statementKey(one)).toLowerCase()).not.toBe(markName(statementKey(other)).toLowerCase());
    }),
  );
  const names = untidy.map((person) => markName(statementKey(person)).toLowerCase());
  expect(new Set(names).size).toBe(untidy.length);
});

test('a mark is short where it can be, so that a person who looks at the names understands it', () => {
  expect(markName(statementKey('code:e007'))).toBe('_Mutualisation.statement.code_1m_e007');
});

test.each(['_Mutualisation.statement.a__b', '_Mutualisation.statement.a b', '_Mutualisation.statement.a.'])(
  '« %s » is a name that nobody gets from us',
  (name) => {
    expect(keyOfMark(name)).toBeNull();
  },
);

test.each(['Mutualisation', 'Mutualisation – détail', "L'été 2014", "a!b'c"])(
  'the reference to the sheet « %s » reads back as it was written',
  (sheet) => {
    expect(parseMarkReference(`=${markReference({ sheet, area })}`)).toEqual({ sheet, area });
  },
);

test('a reference without quotes is read as well', () => {
  expect(parseMarkReference('=Feuille!$A$1:$AB$10')).toEqual({ sheet: 'Feuille', area });
});

test.each(['=#REF!', "='Feuille'!#REF!", '=0.1', '', '=Feuille!A:A'])('« %s » leads nowhere', (reference) => {
  expect(parseMarkReference(reference)).toBeNull();
});
