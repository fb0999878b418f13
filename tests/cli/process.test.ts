import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietSheets, smallWorkbook } from '../support/small-workbook';

const root = join(__dirname, '..', '..');
const command = ['--import', 'tsx', join(root, 'src', 'cli', 'mutualisation.ts')];
const onPosix = process.platform === 'win32' ? test.skip : test;

let folder = '';
let file = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutualisation-'));
  file = join(folder, 'calme.xlsx');
  writeFileSync(file, await smallWorkbook(quietSheets));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8' });
}

test('a process writes one JSON document on a pipe and nothing beside it', () => {
  const { status, stdout, stderr } = run('compute', file, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ status: 'done', totals: { contribution: '244.46' } });
});

test('the exit codes of a refusal and of wrong usage reach the shell', () => {
  expect(run('compute', join(folder, 'absent.xlsx')).status).toBe(1);
  expect(run('compute').status).toBe(2);
});

onPosix('Ctrl+C while the file is read writes nothing and exits 130', async () => {
  const pipe = join(folder, 'lent.xlsx');
  spawnSync('mkfifo', [pipe]);
  const out = join(folder, 'sortie.xlsx');
  const child = spawn(process.execPath, [...command, 'compute', pipe, '--out', out], { cwd: root });
  let heard = '';
  child.stderr.on('data', (data: Buffer) => (heard += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  // The writer is let in once the command reads; then it is interrupted, and gets its file after that.
  const feeder = spawn(process.execPath, [
    '-e',
    `const fs = require('fs'); const pipe = fs.openSync(${JSON.stringify(pipe)}, 'w');
     process.kill(${String(child.pid)}, 'SIGINT');
     setTimeout(() => { fs.writeSync(pipe, fs.readFileSync(${JSON.stringify(file)})); fs.closeSync(pipe); }, 200);`,
  ]);
  expect(await ended).toBe(130);
  expect(heard).toContain('annulé');
  expect(readdirSync(folder).filter((name) => name.includes('sortie'))).toEqual([]);
  feeder.kill();
});
