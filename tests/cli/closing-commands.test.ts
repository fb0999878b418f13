import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { withPlainSpaces } from '../support/golden';
import { fakeTerminal } from '../support/fake-terminal';
import { quietSheets, smallWorkbook } from '../support/small-workbook';

let folder = '';
let input = '';
let output = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'closing-'));
  input = join(folder, 'in.xlsx');
  output = join(folder, 'out.xlsx');
  writeFileSync(input, await smallWorkbook(quietSheets));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, out: withPlainSpaces(terminal.said.out), err: withPlainSpaces(terminal.said.err) };
}

test('a month is closed, told as closed, and reopened', async () => {
  const closed = await run('close', input, '--month', '2014-01', '--date', '10/04/2014', '--out', output);
  expect(closed).toMatchObject({ exitCode: 0, err: '' });
  expect(closed.out).toContain('Clos jusqu’à janvier 2014.');
  const again = await run('close', output, '--month', '2014-01', '--in-place');
  expect(again.exitCode).toBe(1);
  expect(again.err).toContain('Janvier 2014 est déjà clos');
  const reopened = await run('reopen', output, '--month', '2014-01', '--in-place', '--json');
  expect(JSON.parse(reopened.out)).toMatchObject({ status: 'done', closed: [], problems: [] });
});

test('--json tells the months that are closed, with the day', async () => {
  const { out } = await run(
    'close',
    input,
    '--month',
    '2014-02',
    '--date',
    '2014-04-10',
    '--out',
    output,
    '--json',
  );
  expect(JSON.parse(out)).toMatchObject({
    status: 'done',
    closed: [
      { month: '2014-01', closedOn: '2014-04-10', lines: 2 },
      { month: '2014-02', closedOn: '2014-04-10', lines: 2 },
    ],
  });
});

test.each([
  [['close', '--out', 'x.xlsx'], 'il manque le mois'],
  [['close', '--month', '2014-01'], 'indiquez où écrire'],
  [['close', '--month', '2014-01', '--date', 'hier', '--out', 'x.xlsx'], '--date hier n’est pas un jour'],
  [['reopen', '--month', 'mars', '--out', 'x.xlsx'], '--month mars n’est pas un mois'],
])('%j is wrong usage', async ([command = '', ...options], sentence) => {
  const { exitCode, err } = await run(command, input, ...options);
  expect(exitCode).toBe(2);
  expect(err).toContain(sentence);
});
