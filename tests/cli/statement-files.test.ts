import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runCommandLine } from '../../src/cli/run-command-line';
import type { Terminal } from '../../src/cli/terminal';
import { fakeTerminal } from '../support/fake-terminal';
import { withPlainSpaces } from '../support/golden';
import { libreOfficeIsHere, picturesOf } from '../support/libreoffice';
import { bothValues } from '../support/recalculated';
import { smallWorkbook } from '../support/small-workbook';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;
// Whoever is root may write anywhere.
const asUser = process.platform !== 'win32' && process.getuid?.() !== 0 ? test : test.skip;

const people = [
  { code: 'ZX71', name: 'Élodie MARTIN', activity: 'Reliure' },
  { code: 'QW82', name: 'Paul DURAND', activity: 'Tapisserie' },
  { code: 'KJ93', name: 'Noé BLANC', activity: 'Poterie' },
];
const list = [
  ['Code', 'Nom', 'Activité'],
  ...people.map(({ code, name, activity }) => [code, name, activity]),
];
const month = (factor: number) => [
  ['Code', 'Nom', 'CA HT'],
  ...people.map(({ code, name }, at) => [code, name, factor * (1000 + at / 100)]),
];

let folder = '';
let input = '';
let target = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'statement-files-'));
  input = join(folder, 'Coopérative Untel.xlsx');
  target = join(folder, 'relevés', 'mai');
  const sheets = { Entrepreneurs: list, 'Avril 2014': month(1), 'Mai 2014': month(2) };
  writeFileSync(input, await smallWorkbook(sheets));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(options: readonly string[], terminalParts: Partial<Terminal> = {}) {
  const terminal = fakeTerminal(terminalParts);
  const exitCode = await runCommandLine(['statements', input, '--year', '2014', ...options], terminal);
  return { exitCode, out: withPlainSpaces(terminal.said.out), err: withPlainSpaces(terminal.said.err) };
}

const fileNames = [
  'Relevé KJ93 – Noé BLANC – 2014-05.xlsx',
  'Relevé QW82 – Paul DURAND – 2014-05.xlsx',
  'Relevé ZX71 – Élodie MARTIN – 2014-05.xlsx',
];

test('--files makes the folder and a file for each person, and leaves the workbook as it was', async () => {
  const before = readFileSync(input);
  const { exitCode, out } = await run(['--files', target]);
  expect(exitCode).toBe(0);
  expect(readdirSync(target).sort()).toEqual(fileNames);
  expect(out).toContain(`3 fichiers écrits dans « ${target} », chacun avec le relevé d’une seule personne.`);
  expect(readFileSync(input)).toEqual(before);
});

test('--only and --month choose, and --json tells which files were written', async () => {
  const { exitCode, out } = await run(['--files', target, '--only', 'qw82', '--month', '2014-04', '--json']);
  expect(exitCode).toBe(0);
  const file = join(target, 'Relevé QW82 – Paul DURAND – 2014-04.xlsx');
  expect(JSON.parse(out)).toMatchObject({
    status: 'done',
    statements: [{ code: 'QW82', turnover: '1000.01' }],
    output: null,
    sheets: [],
    files: [file],
  });
  expect(readdirSync(target)).toHaveLength(1);
});

test('no part of a file has anything of anybody else, of the workbook or of where it was', async () => {
  await run(['--files', target]);
  for (const { code, name, activity } of people) {
    const file = readdirSync(target).find((one) => one.includes(code)) ?? '';
    const parts = unzipSync(readFileSync(join(target, file)));
    const text = Object.entries(parts)
      .map(([part, bytes]) => part + strFromU8(bytes))
      .join('\n');
    for (const own of [code, name, activity]) expect(text).toContain(own);
    const others = people.filter((other) => other.code !== code);
    const foreign = others.flatMap((other) => [other.code, ...other.name.split(' '), other.activity]);
    for (const word of [...foreign, 'Mutualisation!', 'Untel', 'relevés', folder]) {
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    }
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(text.match(/<definedName /g)).toHaveLength(1);
  }
});

withLibreOffice(
  'LibreOffice opens a file, finds the same cents and prints it on one page',
  async () => {
    await run(['--files', target]);
    const bytes = new Uint8Array(readFileSync(join(target, fileNames[2] ?? '')));
    const values = await bothValues(bytes);
    expect(values.length).toBeGreaterThan(6);
    for (const { cell, cached, computed } of values) expect([cell, computed]).toEqual([cell, cached]);
    expect(await picturesOf(bytes, join(folder, 'pages'))).toHaveLength(1);
  },
  120_000,
);

test('running again replaces the files of that month and leaves other files of the folder', async () => {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, fileNames[0] ?? ''), 'ancien');
  writeFileSync(join(target, 'note.txt'), 'à moi');
  await run(['--files', target]);
  const first = fileNames.map((name) => readFileSync(join(target, name)));
  await run(['--files', target]);
  expect(fileNames.map((name) => readFileSync(join(target, name)))).toEqual(first);
  expect(first[0]?.length).toBeGreaterThan(1000);
  expect(readdirSync(target).sort()).toEqual([...fileNames, 'note.txt']);
});

test('one file that cannot be written is named, and nothing of the others is left', async () => {
  const blocked = join(target, fileNames[0] ?? '');
  mkdirSync(blocked, { recursive: true });
  writeFileSync(join(target, fileNames[2] ?? ''), 'ancien');
  const { exitCode, err } = await run(['--files', target]);
  expect(exitCode).toBe(1);
  expect(err).toContain(`Le fichier « ${blocked} » ne peut pas être écrit (c’est un dossier).`);
  expect(err).toContain('Refusé : rien n’a été écrit.');
  expect(readdirSync(target).sort()).toEqual([fileNames[0], fileNames[2]]);
  expect(readFileSync(join(target, fileNames[2] ?? ''), 'utf8')).toBe('ancien');
});

test('a folder that is a file is told', async () => {
  writeFileSync(join(folder, 'relevés'), 'un fichier');
  const { exitCode, err } = await run(['--files', join(folder, 'relevés')]);
  expect(exitCode).toBe(1);
  expect(err).toContain('ne peut pas être écrit (un fichier porte déjà ce nom)');
  expect((await run(['--files', target])).err).toContain('ne peut pas être écrit (le dossier n’existe pas)');
});

asUser('a folder that may not be written to is told', async () => {
  mkdirSync(target, { recursive: true });
  chmodSync(target, 0o500);
  const { exitCode, err } = await run(['--files', target]);
  chmodSync(target, 0o700);
  expect(exitCode).toBe(1);
  expect(err).toContain('(accès refusé)');
  expect(readdirSync(target)).toEqual([]);
});

test('an interruption leaves neither file nor folder, and exits as one', async () => {
  const { exitCode, err } = await run(['--files', target], {
    // From the moment on that a first file is being written.
    isCancelled: () => existsSync(target),
  });
  expect(exitCode).toBe(130);
  expect(err).toContain('Refusé : rien n’a été écrit.');
  expect(readdirSync(folder)).toEqual(['Coopérative Untel.xlsx']);
});

test('a faulty workbook or an unknown person leaves no folder', async () => {
  const { exitCode, err } = await run(['--files', target, '--only', 'ZX72']);
  expect(exitCode).toBe(1);
  expect(err).toContain('« ZX72 » n’est le code ni le nom d’aucun entrepreneur');
  expect(readdirSync(folder)).toEqual(['Coopérative Untel.xlsx']);
});

test('the workbook that is read is never written over, by whatever name', async () => {
  mkdirSync(target, { recursive: true });
  linkSync(input, join(target, fileNames[1] ?? ''));
  const { exitCode, err } = await run(['--files', target]);
  expect(exitCode).toBe(2);
  expect(err).toContain(`l’un des fichiers à écrire, « ${fileNames[1] ?? ''} », est celui qui est lu`);
  expect(readdirSync(target)).toEqual([fileNames[1]]);
});

test.each([
  [['--files', 'x', '--out', 'y.xlsx'], '--files écrit un classeur par personne et ne va pas avec --out'],
  [['--files', 'x', '--in-place'], 'ne va pas avec --in-place'],
  [['--files', 'x', '--sheet-each'], 'ne va pas avec --sheet-each'],
  [['--files', ' '], '--files demande un dossier'],
  [['--sheet-each'], 'indiquez où écrire : --out FICHIER, --in-place, ou --files DOSSIER'],
  [['--files'], 'il manque la valeur de --files'],
])('%j is wrong usage', async (options, sentence) => {
  const { exitCode, err } = await run(options);
  expect(exitCode).toBe(2);
  expect(err).toContain(sentence);
});
