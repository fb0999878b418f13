import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { fakeTerminal } from '../support/fake-terminal';
import { expectGolden, withPlainSpaces } from '../support/golden';
import { ambiguousSheets, quietSheets, smallWorkbook } from '../support/small-workbook';

let folder = '';
let quiet = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutualisation-'));
  quiet = join(folder, 'calme.xlsx');
  writeFileSync(quiet, await smallWorkbook(quietSheets));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, out: withPlainSpaces(terminal.said.out), err: withPlainSpaces(terminal.said.err) };
}

test('compute --schemes and what-if say what the accountant can check', async () => {
  const texts = [
    await run('compute', quiet, '--schemes'),
    await run('what-if', quiet, '--scheme', 'OPTEOS'),
    await run('what-if', quiet, '--scheme', '12 %', '--keep-particular'),
  ];
  expect(texts.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expectGolden('terminal-schemes.txt', texts.map(({ out }) => out).join('\n\n'));
});

test('what-if --json has both years side by side', async () => {
  const { out } = await run('what-if', quiet, '--scheme', 'coopaname', '--json');
  const document: unknown = JSON.parse(out);
  expect(document).toMatchObject({
    status: 'done',
    keeps: 'nothing',
    total: { turnover: '2444.55', today: '244.46', simulated: '450.01', difference: '205.55' },
    more: { people: 2, sum: '205.55' },
    output: null,
  });
});

test('a sheet of its own is written, and nothing else of the workbook changes', async () => {
  const out = join(folder, 'simulation.xlsx');
  expect((await run('what-if', quiet, '--scheme', 'solstice', '--out', out)).exitCode).toBe(0);
  const before = JSON.parse((await run('compute', quiet, '--json')).out) as { readonly totals: unknown };
  const after = JSON.parse((await run('compute', out, '--json')).out) as { readonly totals: unknown };
  expect(after.totals).toEqual(before.totals);
  expect((await run('read', out)).out).toContain('Simulation de barème');
});

test('parameters --scheme fills the table, which then gives the contributions', async () => {
  const out = join(folder, 'avec barème.xlsx');
  expect((await run('parameters', quiet, '--scheme', 'optéos', '--out', out)).exitCode).toBe(0);
  const document = JSON.parse((await run('compute', out, '--json', '--schemes')).out) as {
    readonly totals: unknown;
    readonly contributions: readonly { readonly months: readonly { readonly explanation: string }[] }[];
  };
  expect(document.totals).toEqual({ turnover: '2444.55', contribution: '281.12' });
  expect(withPlainSpaces(document.contributions[0]?.months[1]?.explanation ?? '')).toBe(
    '1 000 de marge brute à 11,5 % (cumul de l’exercice : de 1 234,55 à 2 234,55)',
  );
});

test('an unreadable workbook is refused as by compute', async () => {
  const ambiguous = join(folder, 'ambigu.xlsx');
  writeFileSync(ambiguous, await smallWorkbook(ambiguousSheets));
  const { exitCode, out } = await run('what-if', ambiguous, '--scheme', 'oxalis', '--json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ status: 'refused', output: null });
});
