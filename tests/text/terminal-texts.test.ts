import { problemsText } from '../../src/text/problems-text';
import { oneLine, reportText } from '../../src/text/report-text';
import { understandingText } from '../../src/text/understanding-text';
import { exampleProblems } from '../refused/example-problems';
import { expectGolden } from '../support/golden';
import { marchSheet } from '../support/small-input';
import { smallReport } from '../support/small-report';

const plain = (text: string) => text;

test('the year, the problems and the reading are written for a terminal', () => {
  const report = smallReport([
    { code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '1000', '-200'] },
    { code: 'E10', name: 'Paul\nDurand', turnover: [null, '50000.05', '0'], rate: '0.08' },
  ]);
  const problems = [
    exampleProblems['before-entry'],
    exampleProblems['amount-ambiguous'],
    exampleProblems['month-missing-for-all'],
  ];
  const notes = { ...marchSheet, sheet: 'Notes', use: 'ignored', reason: 'empty', tables: [] } as const;
  const texts = [
    reportText(report),
    problemsText(problems, plain),
    understandingText({ sheets: [marchSheet, notes] }),
  ];
  expectGolden('terminal-texts.txt', texts.join('\n\n\n'));
});

test('a co-operative without codes has no column for them', () => {
  const text = reportText(smallReport([{ code: '', name: 'Paul Durand', turnover: ['10'] }]));
  expect(text).toContain('\nNom ');
  expect(text).not.toContain('Code');
});

test('an empty year has its totals', () => {
  expect(reportText(smallReport([], { months: 0 }))).toContain('Total');
});

test('only the heading of a severity is set off, and errors come first', () => {
  const text = problemsText([exampleProblems.outlier, exampleProblems['cell-error']], (heading, severity) => {
    return `<${severity}>${heading}`;
  });
  expect(text.split('\n').filter((line) => line.startsWith('<'))).toEqual([
    '<error>1 erreur',
    '<warning>1 point à vérifier',
  ]);
});

test('a name cannot give orders to the terminal', () => {
  expect(oneLine('Élodie\u001B[31m\r\nMartin')).toBe('Élodie [31m Martin');
});

test('the same advice is given once', () => {
  const twice = [exampleProblems.outlier, exampleProblems['before-entry'], exampleProblems.outlier];
  const advice = problemsText(twice, plain)
    .split('\n')
    .filter((line) => line.startsWith('  → '));
  expect(advice).toHaveLength(2);
});
