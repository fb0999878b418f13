import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { withPlainSpaces } from '../support/golden';
import { fakeTerminal } from '../support/fake-terminal';
import { quietSheets, smallWorkbook } from '../support/small-workbook';

let folder = '';
let input = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entries-'));
  input = join(folder, 'in.xlsx');
  writeFileSync(input, await smallWorkbook(quietSheets));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...options: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(['entries', input, ...options], terminal);
  return { exitCode, out: terminal.said.out, err: withPlainSpaces(terminal.said.err) };
}

test('without --out the FEC is all that stands on standard output', async () => {
  const { exitCode, out, err } = await run('--month', '2014-01');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const lines = out.trimEnd().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]?.split('\t').slice(11, 13)).toEqual(['123,46', '0,00']);
});

test('--out writes the same bytes into a file', async () => {
  const output = join(folder, 'MUT-2014-01.txt');
  const { out } = await run('--month', '01/2014', '--out', output);
  expect(withPlainSpaces(out)).toContain('débit et crédit de 133,46 €');
  expect(readFileSync(output, 'utf8')).toBe((await run('--month', '2014-01')).out);
});

test('--json is one document whose totals are equal', async () => {
  const { out } = await run('--json');
  expect(JSON.parse(out)).toMatchObject({
    status: 'done',
    entries: [
      { journal: 'MUT', number: '1', date: '2014-01-31', piece: 'MUT-2014-01' },
      { number: '2', lines: [{ section: 'E1', debit: '100.00' }, { section: 'STRUCTURE' }, {}, {}] },
    ],
    totals: { debit: '244.46', credit: '244.46' },
    output: null,
  });
});

test('--format sheet writes the workbook', async () => {
  const output = join(folder, 'out.xlsx');
  expect(await run('--format', 'sheet', '--out', output)).toMatchObject({ exitCode: 0, err: '' });
  expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
});

test('a month without figures is refused and nothing is written', async () => {
  const output = join(folder, 'MUT.txt');
  const { exitCode, out, err } = await run('--month', '2014-07', '--out', output);
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
  expect(err).toContain('Juillet 2014 n’a pas d’écriture : les chiffres vont de janvier 2014 à février 2014');
  expect(readdirSync(folder)).toEqual(['in.xlsx']);
});

test.each([
  [['--month', 'mai'], '--month mai n’est pas un mois'],
  [['--month', '2014-13'], '--month 2014-13 n’est pas un mois'],
  [['--format', 'pdf'], '--format pdf n’existe pas ; il faut fec ou csv ou sheet'],
  [['--format', 'sheet'], '--format sheet demande où écrire'],
  [['--in-place'], '--in-place ne va qu’avec --format sheet'],
])('%j is wrong usage', async (options, sentence) => {
  const { exitCode, err } = await run(...options);
  expect(exitCode).toBe(2);
  expect(err).toContain(sentence);
});

test('the workbook is never overwritten by a text', async () => {
  const { exitCode, err } = await run('--out', input);
  expect(exitCode).toBe(2);
  expect(err).toContain('est le classeur qui est lu');
});
