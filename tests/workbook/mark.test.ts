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
