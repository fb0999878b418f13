import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { fakeTerminal } from '../support/fake-terminal';
import { ambiguousSheets, quietSheets, smallWorkbook } from '../support/small-workbook';

let folder = '';
let quiet = '';
let ambiguous = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutualisation-'));
  quiet = join(folder, 'calme.xlsx');
  ambiguous = join(folder, 'ambigu.xlsx');
  writeFileSync(quiet, await smallWorkbook(quietSheets));
  writeFileSync(ambiguous, await smallWorkbook(ambiguousSheets));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, ...terminal.said };
}

describe('with --json, standard output is the document of the contract', () => {
  test('a result has contributions, totals and problems', async () => {
    const { exitCode, out, err } = await run('compute', quiet, '--json', '--rate', '10');
    expect(exitCode).toBe(0);
    expect(err).toBe('');
    expect(out.endsWith('\n')).toBe(true);
    expect(JSON.parse(out)).toEqual({
      status: 'done',
      contributions: [
        {
          code: 'E1',
          name: 'Élodie Martin',
          turnover: '2234.55',
          contribution: '223.46',
          months: [
            {
              month: '2014-01',
              turnover: '1234.55',
              rate: '0.1',
              contribution: '123.46',
              rule: 'Taux de la coopérative\u00A0: 10\u00A0%',
            },
            {
              month: '2014-02',
              turnover: '1000.00',
              rate: '0.1',
              contribution: '100.00',
              rule: 'Taux de la coopérative\u00A0: 10\u00A0%',
            },
          ],
        },
        expect.objectContaining({ code: 'E2', turnover: '210.00', contribution: '21.00' }),
      ],
      totals: { turnover: '2444.55', contribution: '244.46' },
      problems: expect.any(Array),
      year: '2014',
      rounding: 'month',
      roundingDifference: '0.005',
      output: null,
    });
  });

  test('a refusal lists every problem with its place, and nothing else', async () => {
    const { exitCode, out, err } = await run('compute', ambiguous, '--json');
    expect(exitCode).toBe(1);
    expect(err).toBe('');
    const document: unknown = JSON.parse(out);
    expect(document).toMatchObject({
      status: 'refused',
      contributions: [],
      totals: { turnover: '0.00', contribution: '0.00' },
      output: null,
    });
    expect(document).toHaveProperty(
      'problems',
      expect.arrayContaining([
        expect.objectContaining({
          code: 'amount-ambiguous',
          severity: 'error',
          sheet: 'Mars 2014',
          cell: 'C2',
          message: expect.stringContaining('1.234'),
          remedy: expect.stringContaining('--decimal comma'),
        }),
        expect.objectContaining({ code: 'amount-unreadable', severity: 'error', cell: 'C3' }),
      ]),
    );
  });

  test('a file that is not there is a refusal without a place', async () => {
    const { exitCode, out } = await run('compute', join(folder, 'absent.xlsx'), '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'file-not-found', severity: 'error', sheet: null, cell: null }],
    });
  });

  test('a folder and a text are refused in the same way', async () => {
    const text = join(folder, 'texte.xlsx');
    writeFileSync(text, 'Bonjour');
    for (const [file, code] of [
      [folder, 'file-unreadable'],
      [text, 'file-not-a-workbook'],
    ] as const) {
      const { exitCode, out } = await run('compute', file, '--json');
      expect(exitCode).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ status: 'refused', problems: [{ code }] });
    }
  });
});

describe('what is written', () => {
  test('the result goes to the other file and the input stays byte for byte', async () => {
    const before = readFileSync(quiet);
    const out = join(folder, 'sortie.xlsx');
    const done = await run('compute', quiet, '--out', out);
    expect(done).toMatchObject({ exitCode: 0, err: '' });
    expect(done.out).toContain(out);
    expect(readFileSync(quiet).equals(before)).toBe(true);
    const again = await run('compute', out, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ totals: { turnover: '2444.55', contribution: '244.46' } });
  });

  test('in place, the input holds the result', async () => {
    const file = join(folder, 'place.xlsx');
    writeFileSync(file, await smallWorkbook(quietSheets));
    const before = readFileSync(file).length;
    expect((await run('compute', file, '--in-place', '--quiet')).exitCode).toBe(0);
    expect(readFileSync(file).length).toBeGreaterThan(before);
  });

  test('a refusal writes nothing', async () => {
    const out = join(folder, 'jamais.xlsx');
    const { exitCode, err } = await run('compute', ambiguous, '--out', out);
    expect(exitCode).toBe(1);
    expect(err).toContain('rien n’a été écrit');
    expect(readdirSync(folder)).not.toContain('jamais.xlsx');
  });

  test('a folder that is not there refuses, and leaves no temporary file', async () => {
    const before = readdirSync(folder);
    const { exitCode, err } = await run('compute', quiet, '--out', join(folder, 'absent', 'x.xlsx'));
    expect(exitCode).toBe(1);
    expect(err).toContain('ne peut pas être écrit');
    expect(readdirSync(folder)).toEqual(before);
  });

  test('an interruption writes nothing and exits as shells expect', async () => {
    const out = join(folder, 'interrompu.xlsx');
    const terminal = fakeTerminal({ isCancelled: () => true });
    expect(await runCommandLine(['compute', quiet, '--out', out], terminal)).toBe(130);
    expect(readdirSync(folder)).not.toContain('interrompu.xlsx');
    expect(terminal.said.err).toContain('annulé');
  });

  test('the parameters sheet is added once', async () => {
    const out = join(folder, 'parametres.xlsx');
    expect((await run('parameters', quiet, '--out', out, '--rate', '12')).exitCode).toBe(0);
    const { out: json } = await run('read', out, '--json');
    expect(JSON.parse(json)).toMatchObject({ status: 'done', settings: { rate: '0.12', year: 2014 } });
  });
});

describe('what a person sees', () => {
  test('the table, the difference of rounding and the problems', async () => {
    const { out } = await run('compute', quiet);
    expect(out).toContain('Élodie Martin');
    expect(out).toContain('Écart d’arrondi');
    expect(out).toContain('Rien n’a été écrit');
    expect(out).not.toContain('\u001B');
  });

  test('quiet says nothing when all is well, and the errors when it is not', async () => {
    expect(await run('compute', quiet, '--quiet')).toEqual({ exitCode: 0, out: '', err: '' });
    expect((await run('compute', ambiguous, '--quiet')).err).toContain('Mars 2014');
  });

  test('progress is shown on standard error to a person who watches, and wiped', async () => {
    const terminal = fakeTerminal({ isWatched: true });
    await runCommandLine(['compute', quiet], terminal);
    expect(terminal.said.err).toContain('Lecture des cellules');
    expect(terminal.said.err.endsWith('\r\u001B[K')).toBe(true);
    expect(terminal.said.out).not.toContain('Lecture des cellules');
  });

  test('read tells what was understood, and lists errors without refusing', async () => {
    const { exitCode, out } = await run('read', ambiguous);
    expect(exitCode).toBe(0);
    expect(out).toContain('feuille d’un mois');
    expect(out).toContain('2 erreurs');
  });
});
