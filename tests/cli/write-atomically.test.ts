import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../src/cli/write-atomically';

const bytes = new TextEncoder().encode('nouveau');
const never = () => false;

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutualisation-'));
  file = join(folder, 'sortie.xlsx');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a new file is written and nothing else is left', async () => {
  await expect(writeAtomically(file, bytes, never)).resolves.toBe('written');
  expect(readFileSync(file, 'utf8')).toBe('nouveau');
  expect(readdirSync(folder)).toEqual(['sortie.xlsx']);
});

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('a file that is written over keeps its permissions', async () => {
  writeFileSync(file, 'ancien');
  chmodSync(file, 0o640);
  await writeAtomically(file, bytes, never);
  expect(readFileSync(file, 'utf8')).toBe('nouveau');
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test('an interruption leaves the old file and no temporary one', async () => {
  writeFileSync(file, 'ancien');
  await expect(writeAtomically(file, bytes, () => true)).resolves.toBe('cancelled');
  expect(readFileSync(file, 'utf8')).toBe('ancien');
  expect(readdirSync(folder)).toEqual(['sortie.xlsx']);
});

test('a rename that fails leaves what was there and no temporary file', async () => {
  const target = mkdtempSync(join(folder, 'dossier-'));
  await expect(writeAtomically(target, bytes, never)).rejects.toThrow(/EISDIR|EPERM|EEXIST|ENOTEMPTY/);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(statSync(target).isDirectory()).toBe(true);
});

test('a folder that is not there is told', async () => {
  await expect(writeAtomically(join(folder, 'absent', 'x.xlsx'), bytes, never)).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

test('the process is asked to remove the temporary file only while it is there', async () => {
  const before = process.listenerCount('exit');
  await writeAtomically(file, bytes, never);
  expect(process.listenerCount('exit')).toBe(before);
});
