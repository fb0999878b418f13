import { runCommandLine } from '../../src/cli/run-command-line';
import { version } from '../../src/cli/version';
import { expectGolden, withPlainSpaces } from '../support/golden';
import { fakeTerminal } from '../support/fake-terminal';

async function run(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, out: terminal.said.out, err: withPlainSpaces(terminal.said.err) };
}

test.each([
  [
    [],
    'il manque la commande : compute, read, parameters, what-if, entries, statements, close, reopen, appropriate, budget ou fec',
  ],
  [['calculer', 'x.xlsx'], 'la commande « calculer » n’existe pas'],
  [['compute'], 'il manque le fichier à lire'],
  [['compute', 'a.xlsx', 'b.xlsx'], 'un seul fichier à la fois'],
  [['compute', 'a.xlsx', '--taux', '10'], 'l’option --taux n’existe pas'],
  [['compute', 'a.xlsx', '--out'], 'il manque la valeur de --out'],
  [['compute', 'a.xlsx', '--year', '14'], '--year 14 n’est pas une année'],
  [['compute', 'a.xlsx', '--rate', '0.1'], '--rate 0.1 peut vouloir dire 0,1 % ou 10 %'],
  [['compute', 'a.xlsx', '--rounding', 'sou'], '--rounding sou n’existe pas ; il faut month ou cumulative'],
  [['compute', 'a.xlsx', '--decimal', ','], '--decimal , n’existe pas ; il faut comma ou point'],
  [['compute', 'a.xlsx', '--out', './a.xlsx'], 'pour l’écraser, ajoutez --in-place'],
  [['compute', 'a.xlsx', '--out', 'b.xlsx', '--in-place'], '--out et --in-place désignent deux fichiers'],
  [['compute', 'a.xlsx', '--out', 'b.csv'], 'le fichier à écrire doit finir par .xlsx'],
  [['parameters', 'a.xlsx'], 'indiquez où écrire'],
  [['parameters', 'a.xlsx', '--in-place', '--scheme', 'optimal'], '--scheme « optimal » n’est ni un taux ni'],
  [['what-if', 'a.xlsx'], 'indiquez le barème à simuler'],
])('%j is wrong usage', async (args, sentence) => {
  const { exitCode, out, err } = await run(...args);
  expect(exitCode).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(sentence);
  expect(err).toContain('mutualisation --help');
});

test('wrong usage writes no JSON: there was no request', async () => {
  expect(await run('compute', 'a.xlsx', '--json', '--year', 'x')).toMatchObject({ exitCode: 2, out: '' });
});

test('the help is in French and goes to standard output', async () => {
  const helps = [];
  for (const command of [
    '',
    'compute',
    'read',
    'parameters',
    'what-if',
    'entries',
    'statements',
    'close',
    'reopen',
    'appropriate',
  ]) {
    const args = command === '' ? ['--help'] : [command, '--help'];
    const { exitCode, out, err } = await run(...args);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    helps.push(out.trimEnd());
  }
  expectGolden('terminal-help.txt', helps.join('\n\n==========\n\n'));
});

test('the version is that of the package', async () => {
  expect(await run('--version')).toEqual({ exitCode: 0, out: `${version}\n`, err: '' });
});

test('a bug of ours is told with what helps to mend it, exit 70', async () => {
  const terminal = fakeTerminal({
    out: () => {
      throw new TypeError('planté');
    },
  });
  expect(await runCommandLine(['--version'], terminal)).toBe(70);
  expect(terminal.said.err).toContain('planté');
  expect(withPlainSpaces(terminal.said.err)).toContain(`Défaut du programme (mutualisation ${version})`);
});
