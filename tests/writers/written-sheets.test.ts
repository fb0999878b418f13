import { noComments } from '../../src/workbook/kept-comments';
import type { KeptComments } from '../../src/workbook/kept-comments';
import { writeMutualisation } from '../../src/workbook/writers/write-mutualisation';
import type { MutualisationInput } from '../../src/workbook/writers/mutualisation-input';
import { exampleProblems } from '../refused/example-problems';
import { expectGolden } from '../support/golden';
import { sheetText } from '../support/sheet-text';
import { marchSheet, smallInput } from '../support/small-input';
import { smallReport } from '../support/small-report';

const usual = smallReport([
  { code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '1000', '-200'] },
  { code: 'E10', name: 'Paul Durand', turnover: [null, '500.05', '0'], rate: '0.08' },
]);

test('a usual quarter is written as the golden sheets', () => {
  const input = smallInput(usual, {
    problems: [exampleProblems['before-entry'], exampleProblems['month-missing-for-all']],
    sheets: [
      marchSheet,
      { ...marchSheet, sheet: 'Notes', use: 'ignored', reason: 'no-table-recognised', tables: [] },
      { ...marchSheet, sheet: 'Mutualisation', use: 'ours', tables: [] },
      {
        ...marchSheet,
        sheet: 'Avril',
        visibility: 'hidden',
        correction: {
          sheet: 'Avril',
          readAs: 'month-sheet',
          headerRow: 3,
          period: '2014-04',
          amountColumn: 3,
        },
      },
    ],
    comments: keptComments(),
  });
  expectGolden('written-quarter.txt', written(input));
});

test('an empty year has its sheets, zero totals and no chart', () => {
  expectGolden('written-empty-year.txt', written(smallInput(smallReport([], { months: 0 }))));
});

test('a year of credit notes only is negative throughout and shares nothing', () => {
  const report = smallReport([{ code: '', name: 'Paul Durand', turnover: ['-100', '-0.05', null] }]);
  expectGolden('written-credit-notes.txt', written(smallInput(report)));
});

test('one person has the whole share', () => {
  const report = smallReport([{ code: 'E1', name: 'Élodie Martin', turnover: ['10.05'] }], { months: 1 });
  expectGolden('written-one-person.txt', written(smallInput(report)));
});

describe('the shape of what is written', () => {
  const { sheets } = writeMutualisation(smallInput(usual));

  test('rows and cells go from top left to bottom right, each once', () => {
    for (const { rows } of sheets) {
      expect(rows.map(({ row }) => row)).toEqual(sortedOnce(rows.map(({ row }) => row)));
      for (const { cells } of rows) {
        expect(cells.map(({ column }) => column)).toEqual(sortedOnce(cells.map(({ column }) => column)));
      }
    }
  });

  test('every table has a header of distinct texts and at least one row', () => {
    for (const sheet of sheets) {
      for (const { area } of sheet.tables) {
        const header = sheet.rows.find(({ row }) => row === area.top)?.cells ?? [];
        const texts = header.map((cell) => (cell.kind === 'text' ? cell.value.toLowerCase() : null));
        expect(texts).toHaveLength(area.right - area.left + 1);
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts).not.toContain(null);
        expect(area.bottom).toBeGreaterThan(area.top);
      }
    }
  });
});

test('formulas between our sheets use the title that the person gave them', () => {
  const titles = new Map([['contributions', "L'année"] as const, ['contribution-lines', 'Liste'] as const]);
  const checks = written(smallInput(usual, { comments: { ...noComments, titles } }));
  expect(checks).toContain("=ROUND(SUM('Liste'!H6:H10)-'L''année'!F36,2)");
});

function written(input: MutualisationInput): string {
  return writeMutualisation(input).sheets.map(sheetText).join('\n\n');
}

function keptComments(): KeptComments {
  return {
    titles: new Map(),
    apart: new Set(),
    bySheet: {
      contributions: new Map([
        ['E10', 'à rappeler'],
        ['E99', 'parti en mai'],
      ]),
      'contribution-lines': new Map([['E2 · 2014-03', 'avoir vérifié']]),
      checks: new Map([['Avant l’entrée · Mars 2014 · C12', 'date corrigée au contrat']]),
      reading: new Map([['Notes', 'rien à lire']]),
    },
  };
}

function sortedOnce(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
