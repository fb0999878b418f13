import { shiftFormula } from '../../src/workbook/adapters/xlsx/writing/shift-formula';

describe('a formula that moves one row down and two columns right', () => {
  test.each([
    ['A1+B2', 'C2+D3'],
    ['$A1+A$1+$A$1', '$A2+C$1+$A$1'],
    ['SUM(A1:B9)*1.5', 'SUM(C2:D10)*1.5'],
    ['SUM(A:B)+SUM($C:D)+SUM(3:$4)', 'SUM(C:D)+SUM($C:F)+SUM(4:$4)'],
    [`'L''été B1'!A1&"A1 ""B2"""&Feuil1!A1`, `'L''été B1'!C2&"A1 ""B2"""&Feuil1!C2`],
    ['Table[[#This Row],[A1]]+Taux2014+LOG10(A1)', 'Table[[#This Row],[A1]]+Taux2014+LOG10(C2)'],
    ['1E5+A1', '1E5+C2'],
    ['XFD1+1', '#REF!+1'],
  ])('%s becomes %s', (formula, shifted) => {
    expect(shiftFormula(formula, { rows: 1, columns: 2 })).toBe(shifted);
  });

  test('says when it leaves the sheet at the top', () => {
    expect(shiftFormula('A1+A$1', { rows: -1, columns: 0 })).toBe('#REF!+A$1');
  });
});
