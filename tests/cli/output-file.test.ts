import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputFile } from '../../src/cli/output-file';
import { UsageError } from '../../src/cli/usage-error';

let folder = '';
let input = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mutualisation-')));
  input = join(folder, 'compta.xlsx');
  writeFileSync(input, 'x');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('nothing is written unless asked', () => {
  expect(outputFile(input, {})).toBeNull();
});

test('another file is written where it is asked for', () => {
  expect(outputFile(input, { out: join(folder, 'sortie.xlsx') })).toBe(join(folder, 'sortie.xlsx'));
});

test('the input is written over only in place', () => {
  expect(() => outputFile(input, { out: input })).toThrow(UsageError);
  expect(outputFile(input, { inPlace: true })).toBe(input);
  expect(outputFile(input, { out: input, inPlace: true })).toBe(input);
});

test('the input is known under another spelling', () => {
  mkdirSync(join(folder, 'sous'));
  expect(() => outputFile(input, { out: join(folder, 'sous', '..', 'compta.xlsx') })).toThrow(UsageError);
});

test('the input is known behind a symbolic link, of the file or of its folder', () => {
  symlinkSync(input, join(folder, 'lien.xlsx'));
  symlinkSync(folder, join(folder, 'dossier'));
  expect(() => outputFile(input, { out: join(folder, 'lien.xlsx') })).toThrow(UsageError);
  expect(() => outputFile(join(folder, 'lien.xlsx'), { out: input })).toThrow(UsageError);
  expect(() => outputFile(input, { out: join(folder, 'dossier', 'compta.xlsx') })).toThrow(UsageError);
});

test('the input is known behind a hard link', () => {
  linkSync(input, join(folder, 'dur.xlsx'));
  expect(() => outputFile(input, { out: join(folder, 'dur.xlsx') })).toThrow(UsageError);
});

test('a link to another file leads to that file', () => {
  writeFileSync(join(folder, 'autre.xlsx'), 'y');
  symlinkSync(join(folder, 'autre.xlsx'), join(folder, 'lien.xlsx'));
  expect(outputFile(input, { out: join(folder, 'lien.xlsx') })).toBe(join(folder, 'autre.xlsx'));
});

test('two different targets are wrong usage', () => {
  expect(() => outputFile(input, { out: join(folder, 'sortie.xlsx'), inPlace: true })).toThrow(UsageError);
});

test('the kind of file stays what it is', () => {
  expect(() => outputFile(input, { out: join(folder, 'sortie.xlsm') })).toThrow(UsageError);
  expect(() => outputFile(input, { out: join(folder, 'sortie.csv') })).toThrow(UsageError);
  expect(outputFile(input, { out: join(folder, 'SORTIE.XLSX') })).toBe(join(folder, 'SORTIE.XLSX'));
});

test('an input that is not there is no reason to stop yet', () => {
  const missing = join(folder, 'absent.xlsx');
  expect(outputFile(missing, { out: join(folder, 'sortie.xlsx') })).toBe(join(folder, 'sortie.xlsx'));
  expect(() => outputFile(missing, { out: missing })).toThrow(UsageError);
});
