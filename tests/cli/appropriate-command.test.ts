import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { withPlainSpaces } from '../support/golden';
import { fakeTerminal } from '../support/fake-terminal';
import { smallWorkbook } from '../support/small-workbook';

async function run(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(['appropriate', ...args], terminal);
  return { exitCode, out: terminal.said.out, err: withPlainSpaces(terminal.said.err) };
}

const report = ['--result', '16325', '--losses', '8272', '--legal', '15', '--fund', '60', '--labour', '25'];

test('--json is the document of the contract', async () => {
  const { exitCode, out, err } = await run(...report, '--json');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const document: unknown = JSON.parse(out);
  expect(document).toMatchObject({
    status: 'done',
    parts: {
      lossesAbsorbed: '8272.00',
      legalReserve: '1208.00',
      developmentFund: '4832.00',
      labourShare: '2013.00',
      interest: '0.00',
      carriedForward: '0.00',
    },
    base: '8053.00',
    problems: [],
    unchecked: ['legal-reserve-ceiling'],
    output: null,
  });
  expect(document).toHaveProperty('checks.3.rule', 'labour-share');
  expect(document).toHaveProperty('checks.3.kept', true);
  expect(document).toHaveProperty('checks.3.message', expect.stringContaining('arrondi'));
});

test('the share that is not given is the residual', async () => {
  const { out } = await run(
    '--result',
    '16325',
    '--losses',
    '8272',
    '--legal',
    '15',
    '--labour',
    '25',
    '--json',
  );
  expect(JSON.parse(out)).toHaveProperty('parts.developmentFund', '4832.00');
});

test('what breaks the law is told first and computed all the same', async () => {
  const { exitCode, out } = await run('--result', '1000', '--legal', '15', '--labour', '20', '--json');
  expect(exitCode).toBe(0);
  const document: unknown = JSON.parse(out);
  expect(document).toHaveProperty('checks.0.rule', 'labour-share');
  expect(document).toHaveProperty('checks.0.kept', false);
  expect(document).toHaveProperty('checks.0.remedy', expect.stringMatching(/\.$/));
});

test.each([
  [['--legal', '15', '--fund', '60', '--labour', '30'], 'shares-do-not-add-up'],
  [['--legal', '15', '--fund', '60', '--labour', '20'], 'shares-do-not-add-up'],
  [['--legal', '15'], 'shares-undetermined'],
])('%j are refused, exit 1', async (shares, code) => {
  const refused = await run('--result', '1000', ...shares, '--json');
  expect(refused.exitCode).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ status: 'refused', checks: [], problems: [{ code }] });
  const spoken = await run('--result', '1000', ...shares);
  expect(spoken).toMatchObject({ exitCode: 1, out: '' });
  expect(spoken.err).toContain('pourcentages');
});

test.each([
  [['--legal', '15'], 'il manque le résultat'],
  [['--result', '16.325'], '--result 16.325 n’est pas un montant'],
  [['--result', '1000', '--losses', '-5'], '--losses -5 ne peut pas être négatif'],
  [['--result', '1000', '--legal', '115'], '--legal 115 n’est pas un pourcentage entre 0 et 100'],
  [['--result', '1000', '--legal', '0.15'], '--legal 0.15 peut vouloir dire 0,15 % ou 15 %'],
  [['--result', '1000', '--unit', 'franc'], '--unit franc n’existe pas ; il faut euro ou cent'],
  [['--result', '1000', '--legal-reserve', '10'], '--legal-reserve demande aussi --capital'],
  [['--result', '1000', '--year', '1977'], '--year 1977 n’est pas une année'],
  [['--result', '1000', '--next', '1;a'], '--next a n’est pas un montant'],
])('%j is wrong usage, exit 2', async (args, sentence) => {
  const { exitCode, out, err } = await run(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(sentence);
});

test('amounts are read as people type them', async () => {
  const { out } = await run(
    '--result',
    '16 325,40 €',
    '--legal',
    '15 %',
    '--labour',
    '25',
    '--unit',
    'cent',
    '--json',
  );
  expect(JSON.parse(out)).toHaveProperty('base', '16325.40');
});

test('the years after stand on what the year leaves', async () => {
  const { out } = await run(
    '--result',
    '-5000',
    '--legal',
    '15',
    '--labour',
    '25',
    '--next',
    '3000;4000',
    '--json',
  );
  const document: unknown = JSON.parse(out);
  expect(document).toHaveProperty('nextYears.0.lossesLeft', '2000.00');
  expect(document).toHaveProperty('nextYears.1.base', '2000.00');
});

test('--quiet says nothing when all is done', async () => {
  expect(await run(...report, '--quiet')).toEqual({ exitCode: 0, out: '', err: '' });
});

describe('on a workbook', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mutualisation-'));
    writeFileSync(join(folder, 'a.xlsx'), await smallWorkbook({ Feuil1: [['x']] }));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('the sheet is written, and read again without a word', async () => {
    const b = join(folder, 'b.xlsx');
    const first = await run(join(folder, 'a.xlsx'), ...report, '--out', b, '--json');
    expect(first.exitCode).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ status: 'done', output: b });
    const second = await run(b, '--json');
    expect(JSON.parse(second.out)).toMatchObject({ base: '8053.00', output: null });
  });

  test('a refusal writes nothing', async () => {
    const { exitCode } = await run(join(folder, 'a.xlsx'), '--out', join(folder, 'c.xlsx'));
    expect(exitCode).toBe(1);
    expect(readdirSync(folder)).not.toContain('c.xlsx');
  });

  test('a file to write needs one to read', async () => {
    const { exitCode, err } = await run(...report, '--out', join(folder, 'd.xlsx'));
    expect(exitCode).toBe(2);
    expect(err).toContain('--out et --in-place demandent un classeur à lire');
  });
});
