import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import type { Terminal } from '../../src/cli/terminal';
import { withPlainSpaces } from '../support/golden';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
const examples = [...readme.matchAll(/^```console\n([^]*?)^```$/gm)].flatMap(([, block = '']) =>
  examplesOf(block),
);

let folder = '';
let lastExitCode = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the README shows reading, computing, a program’s document and a refusal', () => {
  const commands = examples.map(({ command }) => command).join('\n');
  for (const shown of ['-- read', '-- compute', '--out', '--json', 'echo $?'])
    expect(commands).toContain(shown);
});

// In their order: an exit code is that of the command before.
test.each(examples)('$command prints what the README says', async ({ command, shown }) => {
  const said = command === 'echo $?' ? `${String(lastExitCode)}\n` : await run(command);
  expect(withPlainSpaces(said)).toMatch(patternOf(command, shown));
});

interface Example {
  readonly command: string;
  readonly shown: string;
}

function examplesOf(block: string): readonly Example[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { command: part.slice(0, end), shown: part.slice(end + 1) };
    });
}

/** Runs it inside this process; what it writes goes to a folder of the test. */
async function run(command: string): Promise<string> {
  const words = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  expect(words.slice(0, 5)).toEqual(['npm', 'run', '-s', 'cli', '--']);
  const args = words.slice(5).map((word, at, all) => {
    if (['--out', '--files'].includes(all[at - 1] ?? '')) return join(folder, word);
    return at === 1 && !word.startsWith('-') ? join(root, word) : word;
  });
  let said = '';
  const say = (text: string): void => {
    said += text;
  };
  const terminal: Terminal = {
    out: say,
    err: say,
    isWatched: false,
    hasColours: false,
    isCancelled: () => false,
  };
  lastExitCode = await runCommandLine(args, terminal);
  return said;
}

/** `…` stands for anything. A document for programs is one line, broken and indented in the README to be read. */
function patternOf(command: string, shown: string): RegExp {
  const text = command.includes('--json') ? `${shown.replace(/\n */g, '')}\n` : shown;
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('…\n', '[^]*?').replaceAll('…', '[^]*?')}$`);
}
