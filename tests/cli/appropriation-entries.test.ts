import { runCommandLine } from '../../src/cli/run-command-line';
import { withPlainSpaces } from '../support/golden';
import { fakeTerminal } from '../support/fake-terminal';

const published = [
  '--result',
  '16325',
  '--losses',
  '8272',
  '--legal',
  '15',
  '--fund',
  '60',
  '--labour',
  '25',
];

async function run(...options: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(['appropriate', ...published, ...options], terminal);
  return { exitCode, out: terminal.said.out, err: withPlainSpaces(terminal.said.err) };
}

test('the appropriation is exported by the same writer, balanced, on the day of the assembly', async () => {
  const { exitCode, out, err } = await run('--year', '2014', '--entries', 'fec', '--date', '20/06/2015');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const [header = [], ...lines] = out
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split('\t'));
  expect(header).toHaveLength(19);
  expect(lines.map((line) => [line[3], line[4], line[8], line[11], line[12]].join(' '))).toEqual([
    '20150620 120 AG-2014 16325,00 0,00',
    '20150620 119 AG-2014 0,00 8272,00',
    '20150620 1061 AG-2014 0,00 1208,00',
    '20150620 1063 AG-2014 0,00 4832,00',
    '20150620 424 AG-2014 0,00 2013,00',
  ]);
});

test('a CSV has the same lines', async () => {
  const { out } = await run('--entries', 'csv', '--date', '2015-06-20');
  expect(out.split('\r\n')[1]).toContain('OD;1;20/06/2015;AG-2014;120;');
});

test.each([
  [['--entries', 'fec'], '--entries demande le jour de l’assemblée'],
  [['--entries', 'fec', '--date', 'demain'], '--entries demande le jour de l’assemblée'],
  [['--entries', 'pdf', '--date', '2015-06-20'], '--entries pdf n’existe pas ; il faut fec ou csv'],
  [['--date', '2015-06-20'], '--date ne va qu’avec --entries'],
  [['--entries', 'fec', '--date', '2015-06-20', '--json'], 'choisissez'],
])('%j is wrong usage', async (options, sentence) => {
  const { exitCode, err } = await run(...options);
  expect(exitCode).toBe(2);
  expect(err).toContain(sentence);
});
