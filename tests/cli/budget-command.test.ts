import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { fakeTerminal } from '../support/fake-terminal';
import { withPlainSpaces } from '../support/golden';
import { quietSheets, smallWorkbook } from '../support/small-workbook';

const assets = join(__dirname, '../../assets');
const sample = join(assets, 'Coopérative 2014.xlsx');
const fec = join(assets, '123456782FEC20141231.txt');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutualisation-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine([...args], terminal);
  return { exitCode, out: withPlainSpaces(terminal.said.out), err: withPlainSpaces(terminal.said.err) };
}

test('--json is the document of the contract', async () => {
  const { exitCode, out, err } = await run('budget', sample, '--fec', fec, '--json');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const document: unknown = JSON.parse(out);
  expect(document).toMatchObject({
    status: 'done',
    totals: {
      structure: {
        resources: { actual: '178000.00' },
        uses: { actual: '161675.00' },
        result: { actual: '16325.00' },
      },
      passage: { structure: '16325.00', eliminations: '0.00', difference: '0.00' },
      books: { result: '16325.00', difference: '0.00' },
    },
    unmapped: [],
    problems: [],
    year: 2014,
    output: null,
  });
  expect(document).toHaveProperty('lines.0', {
    key: 'mutualisation',
    label: 'Mutualisation',
    side: 'resource',
    group: 'Mutualisation',
    perimeter: 'structure',
    forecast: '61000.00',
    actual: '70917.00',
    variance: '9917.00',
    rate: '0.1626',
    favourable: true,
    previous: '57840.00',
    weight: '39.8',
    from: 'contribution',
    accounts: 1,
  });
});

test('the lines of both perimeters add up to the result of the books', async () => {
  const { out } = await run('budget', sample, '--fec', fec, '--json');
  // The document of the contract, which the test above holds.
  const { lines } = JSON.parse(out) as {
    readonly lines: readonly { readonly key: string; readonly side: string; readonly actual: string }[];
  };
  const cents = lines
    .filter(({ key }) => key !== 'mutualisation')
    .reduce(
      (sum, { side, actual }) => sum + Math.round(Number(actual) * 100) * (side === 'resource' ? 1 : -1),
      0,
    );
  expect(cents).toBe(1_632_500);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

test('what was imported stays in the workbook: the next budget and the appropriation need no file', async () => {
  const output = join(folder, 'budgets.xlsx');
  expect((await run('budget', sample, '--fec', fec, '--out', output, '--quiet')).exitCode).toBe(0);
  const again = await run('budget', output, '--json');
  expect(JSON.parse(again.out)).toMatchObject({
    totals: { structure: { result: { actual: '16325.00' } } },
    problems: [],
  });
  const shares = ['--legal', '15', '--fund', '60', '--labour', '25'];
  const appropriated = await run('appropriate', output, ...shares, '--json');
  expect(JSON.parse(appropriated.out)).toMatchObject({
    parts: {
      lossesAbsorbed: '8272.00',
      legalReserve: '1208.00',
      developmentFund: '4832.00',
      labourShare: '2013.00',
    },
    problems: [],
  });
});

test('running again over its own result gives the same bytes', async () => {
  const [first, second] = [join(folder, 'first.xlsx'), join(folder, 'second.xlsx')];
  await run('budget', sample, '--fec', fec, '--out', first, '--quiet');
  await run('budget', first, '--fec', fec, '--out', second, '--quiet');
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
});

test('what is typed and differs from the books is told with both amounts', async () => {
  const shares = ['--legal', '15', '--fund', '60', '--labour', '25'];
  const { out } = await run('appropriate', '--fec', fec, '--losses', '8000', ...shares, '--json');
  expect(JSON.parse(out)).toMatchObject({
    parts: { lossesAbsorbed: '8000.00' },
    problems: [{ code: 'books-differ', severity: 'warning' }],
  });
  const text = await run('appropriate', '--fec', fec, '--losses', '8000', ...shares);
  expect(text.out).toContain(
    'Pertes antérieures : 8 000,00 € saisi, 8 272,00 € dans les comptes (compte 119).',
  );
});

test('a line of the books that cannot be read refuses the budget, or is left out and told', async () => {
  const broken = join(folder, '123456782FEC20141231.txt');
  const lines = readFileSync(fec, 'utf8').split('\r\n');
  const fields = (lines[10] ?? '').split('\t');
  fields[3] = '2014-13-45';
  lines[10] = fields.join('\t');
  writeFileSync(broken, lines.join('\r\n'));
  const refused = await run('budget', sample, '--fec', broken, '--json');
  expect(refused.exitCode).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ status: 'refused', lines: [] });
  expect(JSON.parse(refused.out)).toHaveProperty('problems.0.line', 11);
});

test('a workbook without lines gets the usual ones, and says so', async () => {
  const file = join(folder, 'small.xlsx');
  const output = join(folder, 'small-budgets.xlsx');
  writeFileSync(file, await smallWorkbook(quietSheets));
  const first = await run('budget', file, '--out', output, '--json');
  expect(first.exitCode).toBe(0);
  expect(codesOf(first.out)).toEqual(['budget-template-used', 'books-missing']);
  const second = await run('budget', output, '--json');
  expect(codesOf(second.out)).toEqual(['books-missing']);
});

test('two files of accounts are wrong usage, and so is one that is not there', async () => {
  const both = await run('budget', sample, '--fec', fec, '--balance', fec);
  expect(both.exitCode).toBe(2);
  expect(both.err).toContain('--fec et --balance ne vont pas ensemble');
  const absent = await run('budget', sample, '--fec', join(folder, 'absent.txt'), '--json');
  expect(absent.exitCode).toBe(1);
  expect(codesOf(absent.out)).toEqual(['file-not-found']);
});

function codesOf(out: string): readonly string[] {
  // Standard output of the command, whose problems have codes.
  const { problems } = JSON.parse(out) as { readonly problems: readonly { readonly code: string }[] };
  return problems.map(({ code }) => code);
}
