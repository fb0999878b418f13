import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { withPlainSpaces } from '../support/golden';
import { fecBytes, plainStyle, type LedgerLine } from '../support/fec-text';
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

test('--fec gives results and cash, in the table and in --json', async () => {
  const lines = [
    postingOf('1', ['411000', 2_234_55]),
    postingOf('1', ['706000', -2_234_55]),
    postingOf('2', ['512000', 1_000_00]),
    postingOf('2', ['411000', -1_000_00]),
    postingOf('3', ['758800', 223_46]),
  ];
  const fec = join(folder, 'fec.txt');
  writeFileSync(fec, fecBytes([...lines, postingOf('3', ['758800', -223_46], 'STRUCTURE')], plainStyle));
  const table = await run('--fec', fec, '--out', join(folder, 'out.xlsx'));
  expect(table.out).toMatch(/Résultat du mois +Résultat cumulé +Trésorerie/);
  expect(table.out).toMatch(/Élodie Martin .* 2 011,09 € +2 011,09 € +776,54 €/);
  expect(table.out).toMatch(/Paul Durand .* – +– +–/);
  const { out } = await run('--fec', fec, '--json', '--only', 'E1');
  expect(JSON.parse(out)).toMatchObject({
    books: 'fec.txt',
    statements: [
      {
        account: { month: { sales: '2234.55' }, sofar: { contribution: '223.46', result: '2011.09' } },
        cash: { from: 'books', amount: '776.54' },
      },
    ],
  });
});

test('a file of accounts that cannot be read refuses, and writes nothing', async () => {
  const fec = join(folder, 'fec.txt');
  writeFileSync(fec, 'Bonjour');
  const { exitCode, err } = await run('--fec', fec, '--out', join(folder, 'out.xlsx'));
  expect([exitCode, readdirSync(folder).sort()]).toEqual([1, ['fec.txt', 'in.xlsx']]);
  expect(err).toContain('n’est ni un FEC ni une balance');
});

/** A line of February of E1; a positive amount, in cents, is a debit. */
function postingOf(entry: string, [account, amount]: readonly [string, number], section = 'E1'): LedgerLine {
  const sides = { debit: Math.max(0, amount), credit: Math.max(0, -amount) };
  return { journal: 'OD', entry, day: 20140215, account, label: `Compte ${account}`, section, ...sides };
}

test('--sheet-each writes a sheet for each person, and --json tells the titles of what was written', async () => {
  const output = join(folder, 'out.xlsx');
  const { exitCode, out } = await run('--out', output, '--sheet-each', '--only', 'E1', '--json');
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    status: 'done',
    output,
    sheets: ['Mutualisation', 'Mutualisation – détail', 'Contrôles', 'Lecture', 'Relevés', 'Relevé E1'],
    files: [],
  });
});

test('--sheet-each on the workbook itself finds its sheets again', async () => {
  await run('--in-place', '--sheet-each');
  const { out } = await run('--in-place', '--sheet-each', '--json');
  expect(JSON.parse(out)).toMatchObject({ sheets: { 5: 'Relevé E1', 6: 'Relevé E2', length: 7 } });
});

test.each([
  [['--out', 'x.xlsx', '--fec', 'a.txt', '--balance', 'b.csv'], '--balance'],
  [[], 'indiquez où écrire'],
  [['--out', 'x.xlsx', '--only', ' , '], '--only demande des codes ou des noms'],
  [['--out', 'x.xlsx', '--month', 'mai'], '--month mai n’est pas un mois'],
])('%j is wrong usage', async (options, sentence) => {
  const { exitCode, err } = await run(...options);
  expect(exitCode).toBe(2);
  expect(err).toContain(sentence);
});
