import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeReading } from '../../src/app/propose-reading';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { comparableText } from '../../src/workbook/layout/comparable-text';
import { decimalValues, parameterLabels, roundingValues } from '../../src/workbook/layout/parameters-table';
import { problemKinds } from '../../src/workbook/layout/problem-kinds';
import { readAsValues, readingColumns } from '../../src/workbook/layout/reading-table';
import { severityOf, type ProblemCode } from '../../src/workbook/problems';
import { exampleProblems } from '../refused/example-problems';
import { smallWorkbook, type SmallSheet } from '../support/small-workbook';

const guide = readFileSync(join(__dirname, '../../docs/guide-utilisateur.md'), 'utf8').replaceAll(
  '\r\n',
  '\n',
);

// The record holds exactly these keys, which `Object.keys` forgets.
const codes = Object.keys(problemKinds) as ProblemCode[];
const errors = between('### Erreurs', '### Points à vérifier');
const warnings = between('### Points à vérifier', '\n## ');

test.each(codes)('the guide says what to do about %s, among those of its severity', (code) => {
  const section = severityOf(exampleProblems[code]) === 'error' ? errors : warnings;
  const lines = section.split('\n').filter((line) => line.startsWith(`| **${problemKinds[code]}** |`));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.split('|').map((cell) => cell.trim())[3]).toMatch(/\.$/);
});

test('the guide tells of no problem that does not exist', () => {
  const told = [...(errors + warnings).matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, kind]) => kind);
  expect([...told].sort()).toEqual(Object.values(problemKinds).sort());
});

test('the guide names every setting, every value of it and every correction', () => {
  const words = [
    ...Object.values(parameterLabels).map(([label]) => label),
    ...Object.values(roundingValues),
    ...Object.values(decimalValues),
    ...Object.values(readAsValues),
    ...[readingColumns.readAs, readingColumns.headerRow, readingColumns.correctedPeriod],
  ];
  const said = comparableText(guide);
  expect(words.filter((word) => !said.includes(comparableText(word)))).toEqual([]);
});

test('the tables that the guide shows are recognised as it says', async () => {
  const file = await smallWorkbook({
    'Janvier 2014': tableAfter('**Feuille d’un mois**'),
    'Année 2014': tableAfter('**Tableau par mois**'),
    'MARTIN Élodie': tableAfter('**Feuille d’un entrepreneur**'),
    Journal: tableAfter('**Journal de factures**'),
    Entrepreneurs: tableAfter('Une feuille `Entrepreneurs`'),
  });
  const opened = openXlsx(file, { codec: nodeCodec });
  const read = opened.status === 'done' ? await proposeReading(opened.value, {}) : opened;
  const sheets = read.status === 'done' ? read.proposal.understanding.sheets : [];
  expect(
    sheets.map(({ tables }) => tables.map(({ kind, rowsRead }) => `${kind} ${String(rowsRead)}`)),
  ).toEqual([['month-sheet 2'], ['matrix 2'], ['entrepreneur-sheet 2'], ['journal 2'], ['entrepreneurs 2']]);
});

function between(start: string, end: string): string {
  const from = guide.indexOf(start);
  expect(from).toBeGreaterThan(0);
  return guide.slice(from, guide.indexOf(end, from + start.length));
}

/** The first table after a text, as cells: amounts as numbers, empty cells empty. */
function tableAfter(text: string): SmallSheet {
  const from = guide.indexOf(text);
  expect(from).toBeGreaterThan(0);
  const table = /(?:^\|.*\n)+/m.exec(guide.slice(from))?.[0] ?? '';
  const lines = table
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('|---'));
  return lines.map((line) => line.split('|').slice(1, -1).map(cellOf));
}

function cellOf(text: string): string | number | null {
  const bare = text.trim();
  if (bare === '') return null;
  return /^-?[\d\u202f]+,\d\d$/.test(bare) ? Number(bare.replaceAll('\u202f', '').replace(',', '.')) : bare;
}
