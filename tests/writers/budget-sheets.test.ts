import { writeBudget } from '../../src/workbook/writers/write-budget';
import { noBudgetComments } from '../../src/workbook/budget-comments';
import type { KeptBudgetComments } from '../../src/workbook/budget-comments';
import type { BudgetReport } from '../../src/reports/budget-report';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere } from '../support/libreoffice';
import { bothValues, writtenBytes } from '../support/recalculated';
import { sheetText } from '../support/sheet-text';
import { byHeads, forecastOnlyReport, smallBudgetReport } from '../support/small-budget';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

const empty = (): BudgetReport =>
  smallBudgetReport(
    { lines: [], balance: null, contribution: null },
    { books: null, contribution: null, grants: [] },
  );

const reports: readonly (readonly [string, () => BudgetReport])[] = [
  ['a usual year', smallBudgetReport],
  ['a forecast by heads', () => smallBudgetReport({}, { contribution: byHeads })],
  ['a year before anything is known', forecastOnlyReport],
  ['no line at all', empty],
  ['only losses', () => smallBudgetReport({ lines: onlyUses() })],
];

test.each([
  ['structure-budget', 'written-budget-structure.txt'],
  ['global-budget', 'written-budget-global.txt'],
  ['budget-passage', 'written-budget-passage.txt'],
  ['resource-analysis', 'written-budget-resources.txt'],
  ['use-analysis', 'written-budget-uses.txt'],
  ['contribution-variance', 'written-budget-variance.txt'],
])('%s is written as the golden sheet', (key, golden) => {
  const sheet = written(smallBudgetReport()).find((one) => one.key === key);
  expectGolden(golden, sheet === undefined ? '' : sheetText(sheet));
});

test('a year before anything is known, and one without lines, have their sheets too', () => {
  const texts = [forecastOnlyReport(), empty()].flatMap((report) => written(report).map(sheetText));
  expectGolden('written-budget-empty.txt', texts.join('\n\n'));
});

withLibreOffice.each(reports)(
  'LibreOffice computes the figures of the domain to the cent: %s',
  async (_, report) => {
    const values = await bothValues(await writtenBytes(writeBudget(inputOf(report()))));
    expect(values.length).toBeGreaterThan(8);
    const differing = values.filter(({ cached, computed }) => cached !== computed);
    expect(differing).toEqual([]);
  },
  60_000,
);

describe.each(reports)('the shape of the sheets: %s', (_, report) => {
  test('rows and cells go from top left to bottom right, each once', () => {
    for (const { rows } of written(report())) {
      expect(rows.map(({ row }) => row)).toEqual(sortedOnce(rows.map(({ row }) => row)));
      for (const { cells } of rows) {
        expect(cells.map(({ column }) => column)).toEqual(sortedOnce(cells.map(({ column }) => column)));
      }
    }
  });

  test('no formula stands in a cell of text format, where Excel would show it instead of its value', () => {
    const inText = written(report())
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter(
        ({ kind, style }) =>
          kind === 'formula' && ['text', 'text-wrapped', 'text-indented', 'key'].includes(style),
      );
    expect(inText).toEqual([]);
  });

  test('no formula and no literal in it is longer than Excel takes', () => {
    const formulas = written(report()).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'formula' ? [cell.formula] : []))),
    );
    for (const formula of formulas) {
      expect(formula.length).toBeLessThan(8192);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThan(257);
    }
  });
});

test('the sheet of the variance is written only when there is something to explain', () => {
  const keys = written(smallBudgetReport({}, { contribution: null })).map(({ key }) => key);
  expect(keys).toEqual([
    'structure-budget',
    'global-budget',
    'budget-passage',
    'resource-analysis',
    'use-analysis',
  ]);
});

test('formulas between our sheets use the titles that the person gave them', () => {
  const titles = new Map([['structure-budget', "L'équipe"] as const, ['global-budget', 'Tout'] as const]);
  const texts = writeBudget(inputOf(smallBudgetReport(), { ...noBudgetComments, titles }))
    .sheets.map(sheetText)
    .join('\n');
  expect(texts).toContain("='L''équipe'!");
  expect(texts).toContain("='Tout'!");
  expect(texts).not.toContain("'Budget structure'!");
});

test('a phrase with quotation marks or beyond 255 signs stays one sentence', () => {
  const base = smallBudgetReport();
  const long = `les aides dites "d’urgence" ${'et autres '.repeat(40)}`.trim();
  const lines = base.resources.lines.map((entry) => ({
    ...entry,
    line: { ...entry.line, phrase: entry.line.key === 'cice' ? long : entry.line.phrase },
  }));
  const sheets = written({ ...base, resources: { ...base.resources, lines } });
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const sentence = cells.find((cell) => cell.kind === 'formula' && cell.result.startsWith('Les aides'));
  if (sentence?.kind !== 'formula') throw new Error('The sentence was not written');
  const literals = [...sentence.formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text);
  expect(literals.join('').replaceAll('""', '"')).toContain(long.slice(3));
  expect(Math.max(...literals.map(({ length }) => length))).toBeLessThan(256);
});

function onlyUses() {
  return smallBudgetReport()
    .structure.uses.groups.flatMap(({ lines }) => lines)
    .map(({ line }) => line);
}

function written(report: BudgetReport) {
  return writeBudget(inputOf(report)).sheets;
}

function inputOf(report: BudgetReport, comments: KeptBudgetComments = noBudgetComments) {
  return { report, comments };
}

function sortedOnce(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
