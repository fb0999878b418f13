import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { fakeTerminal } from '../support/fake-terminal';
import { withPlainSpaces } from '../support/golden';

const fixture = join(__dirname, '../fixtures/123456789FEC20141231.txt');
const header =
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise';
const good = [
  'VE|Ventes|1|20140131|411000|Clients|||F1|20140131|Facture|100,00|0,00|||||',
  'VE|Ventes|1|20140131|706000|Ventes|||F1|20140131|Facture|0,00|100,00|||||',
];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutualisation-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\r\n'));
  return file;
}

async function run(args: readonly string[], terminal = fakeTerminal()) {
  const exitCode = await runCommandLine(['fec', ...args], terminal);
  return { exitCode, out: withPlainSpaces(terminal.said.out), err: withPlainSpaces(terminal.said.err) };
}

test('--json is the document of the contract', async () => {
  const { exitCode, out, err } = await run([fixture, '--json']);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const document: unknown = JSON.parse(out);
  expect(document).toMatchObject({
    status: 'done',
    lines: 18,
    refused: 0,
    entries: 8,
    debit: '63669.48',
    credit: '63669.48',
    charges: '11613.42',
    products: '31320.00',
    result: '19706.58',
    from: '2014-01-01',
    to: '2014-12-31',
    problems: [],
  });
  expect(document).toHaveProperty('accounts.9', {
    account: '641000',
    label: 'Rémunérations du personnel',
    debit: '9430.95',
    credit: '0.00',
    balance: '9430.95',
  });
});

test('--section tells each account by section', async () => {
  const { out } = await run([fixture, '--json', '--section']);
  expect(JSON.parse(out)).toHaveProperty('accounts.9.section', 'E012');
  expect((await run([fixture, '--section'])).out).toMatch(
    /641000 {2}STR +Rémunérations du personnel +8 450,55/,
  );
});

test('a trial balance is known by its content', async () => {
  const file = written('balance.csv', [
    'Compte;Libellé;Débit;Crédit',
    '512;Banque;12,00;0',
    '706;Ventes;0;12,00',
  ]);
  const { exitCode, out } = await run([file]);
  expect(exitCode).toBe(0);
  expect(out).toContain('Balance de «');
  expect(out).toContain('Résultat              12,00 €');
});

test('a file with bad lines is refused, exit 1; --lenient goes on and says so', async () => {
  const file = written('fec.txt', [header, ...good, good.join('').replace('411000', 'ABC')]);
  const refused = await run([file]);
  expect({ exitCode: refused.exitCode, out: refused.out }).toEqual({ exitCode: 1, out: '' });
  expect(refused.err).toContain('✗ Fichier « fec.txt », ligne 4 : 35 colonnes au lieu de 18.');
  const document: unknown = JSON.parse((await run([file, '--json'])).out);
  expect(document).toMatchObject({ status: 'refused', lines: 3, refused: 1, accounts: [], result: null });
  expect(document).toHaveProperty('problems.0.file', 'fec.txt');
  expect(document).toHaveProperty('problems.0.line', 4);
  const lenient = await run([file, '--lenient']);
  expect(lenient.exitCode).toBe(0);
  expect(lenient.out).toContain('1 ligne laissée de côté');
  expect(lenient.out).toContain('⚠ Fichier « fec.txt », ligne 4 : ligne laissée de côté');
  expect(JSON.parse((await run([file, '--lenient', '--json'])).out)).toMatchObject({
    status: 'done',
    lines: 3,
    refused: 1,
    result: '100.00',
  });
});

test('Ctrl+C stops it, exit 130', async () => {
  const { exitCode, out } = await run([fixture], fakeTerminal({ isCancelled: () => true }));
  expect({ exitCode, out }).toEqual({ exitCode: 130, out: '' });
});

test.each([
  [['absent.txt'], 1, 'n’existe pas'],
  [[tmpdir()], 1, 'c’est un dossier'],
  [[], 2, 'il manque le fichier à lire'],
  [[fixture, '--out', 'x.xlsx'], 2, 'l’option --out n’existe pas'],
])('%j: exit %d', async (args, code, sentence) => {
  const { exitCode, err } = await run(args);
  expect(exitCode).toBe(code);
  expect(err).toContain(sentence);
});

test('--quiet says nothing when all is done', async () => {
  expect(await run([fixture, '--quiet'])).toEqual({ exitCode: 0, out: '', err: '' });
});
