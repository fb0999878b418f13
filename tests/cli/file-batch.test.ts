import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileBatch } from '../../src/cli/file-batch';

const bytes = new TextEncoder().encode('nouveau');

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'batch-'));
  folder = join(root, 'a', 'b');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

async function filled(...names: readonly string[]): Promise<FileBatch> {
  const batch = new FileBatch(folder);
  for (const name of names) await batch.add(name, bytes);
  return batch;
}

const shown = (): readonly string[] => readdirSync(folder).filter((name) => !name.startsWith('.'));

test('no file is in its place before all are written, then all are and nothing else', async () => {
  const batch = await filled('1.xlsx', '2.xlsx');
  expect(shown()).toEqual([]);
  batch.place();
  batch.finish();
  expect(readdirSync(folder)).toEqual(['1.xlsx', '2.xlsx']);
  expect(readFileSync(join(folder, '2.xlsx'), 'utf8')).toBe('nouveau');
});

test('undone before or after the files took their places, the folder is gone with those above that were made', async () => {
  (await filled('1.xlsx')).undo();
  expect(readdirSync(root)).toEqual([]);
  const placed = await filled('1.xlsx');
  placed.place();
  expect(placed.undo()).toEqual([]);
  expect(readdirSync(root)).toEqual([]);
});

test('a folder that was there stays, even empty', async () => {
  mkdirSync(folder, { recursive: true });
  (await filled('1.xlsx')).undo();
  expect(readdirSync(folder)).toEqual([]);
});

test('what was replaced returns when a later file cannot take its place', async () => {
  mkdirSync(join(folder, '2.xlsx'), { recursive: true });
  writeFileSync(join(folder, '1.xlsx'), 'ancien');
  const batch = await filled('1.xlsx', '2.xlsx', '3.xlsx');
  expect(() => batch.place()).toThrow(/EISDIR|EPERM|EACCES/);
  expect(batch.current).toBe(join(folder, '2.xlsx'));
  expect(batch.undo()).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['1.xlsx', '2.xlsx']);
  expect(readFileSync(join(folder, '1.xlsx'), 'utf8')).toBe('ancien');
});

test('a file that cannot be taken back is named, and the copy of what it replaced stays', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '1.xlsx'), 'ancien');
  const batch = await filled('1.xlsx');
  batch.place();
  // Somebody puts a folder there: what was replaced cannot be renamed over it.
  rmSync(join(folder, '1.xlsx'));
  mkdirSync(join(folder, '1.xlsx', 'x'), { recursive: true });
  expect(batch.undo()).toEqual([join(folder, '1.xlsx')]);
  const [copy, other] = readdirSync(folder).sort();
  expect(other).toBe('1.xlsx');
  expect(readFileSync(join(folder, copy ?? ''), 'utf8')).toBe('ancien');
});

test('the process is asked to take back only while it is under way', async () => {
  const before = process.listenerCount('exit');
  const batch = await filled('1.xlsx');
  expect(process.listenerCount('exit')).toBe(before + 1);
  batch.place();
  batch.finish();
  expect(process.listenerCount('exit')).toBe(before);
});
