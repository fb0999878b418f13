import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { withPlainSpaces } from '../support/golden';
import { fakeTerminal } from '../support/fake-terminal';
import { quietSheets, smallWorkbook } from '../support/small-workbook';

let folder = '';
let input = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'statements-'));
  input = join(folder, 'in.xlsx');
  writeFileSync(input, await smallWorkbook(quietSheets));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...options: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(['statements', input, ...options], terminal);
  return { exitCode, out: withPlainSpaces(terminal.said.out), err: withPlainSpaces(terminal.said.err) };
}

test('--out writes a workbook and says whose statements stand in it', async () => {
  const { exitCode, out } = await run('--out', join(folder, 'out.xlsx'), '--only', 'E1');
  expect(exitCode).toBe(0);
  expect(out).toContain('1 relevé · arrêtés à fin février 2014');
  expect(out).toContain('E1     Élodie Martin  2 234,55 €      223,46 €');
  expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
});

test('--json gives the months with what is cumulated, and needs no file', async () => {
  const { exitCode, out } = await run('--json', '--month', '2014-02', '--only', 'E2');
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    status: 'done',
    until: '2014-02',
    statements: [
      {
        code: 'E2',
        section: 'E2',
        contribution: '21.00',
        months: [{ month: '2014-01' }, { turnoverSofar: '210.00', contributionSofar: '21.00' }],
      },
    ],
    output: null,
  });
});

test.each([
  [[], 'indiquez où écrire'],
  [['--out', 'x.xlsx', '--only', ' , '], '--only demande des codes ou des noms'],
  [['--out', 'x.xlsx', '--month', 'mai'], '--month mai n’est pas un mois'],
])('%j is wrong usage', async (options, sentence) => {
  const { exitCode, err } = await run(...options);
  expect(exitCode).toBe(2);
  expect(err).toContain(sentence);
});
