import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

interface Planted {
  readonly file: string;
  readonly line: string;
  /** The rules that it breaks, none for an import that is allowed. */
  readonly breaks: readonly string[];
}

const planted: readonly Planted[] = [
  value('domain/a', '../text/words', ['domain-alone']),
  value('domain/b', 'node:fs', ['pure-rooms']),
  value('domain/values/exact', 'decimal.js', []),
  value('domain/c', 'decimal.js', ['decimal-in-values']),
  value('reports/a', '../text/words', ['reports-on-domain']),
  value('text/a', '../workbook/readers/reader', ['text-on-reports']),
  value('text/b', '../workbook/port', ['text-on-reports-types']),
  types('text/c', '../workbook/port', []),
  value('workbook/readers/a', '../writers/writer', ['readers-to-domain']),
  value('workbook/readers/b', '../adapters/office/index', ['readers-to-domain']),
  value('workbook/readers/c', '../../domain/money', []),
  value('workbook/writers/a', '../readers/reader', ['writers-from-reports']),
  value('workbook/adapters/office/a', '../../../domain/money', ['adapters-on-the-port']),
  value('workbook/adapters/office/b', '../xlsx/index', ['adapters-apart']),
  value('workbook/adapters/office/c', 'node:path', ['no-node-in-the-browser']),
  value('app/a', '../workbook/adapters/office/index', ['app-strings-steps']),
  value('app/b', '../text/words', ['app-strings-steps']),
  value('app/c', '../workbook/readers/reader', []),
  value('taskpane/a', '../domain/money', ['doors-ask-app-types']),
  types('taskpane/b', '../domain/money', []),
  value('taskpane/c', '../workbook/adapters/office/inside', ['doors-ask-app']),
  value('taskpane/d', '../workbook/adapters/office/index', []),
  value('taskpane/e', '../workbook/readers/reader', ['doors-ask-app']),
  value('web/a', '../taskpane/parts/part', []),
  value('web/b', '../taskpane/d', ['web-shows-the-pane', 'web-without-office']),
  value('web/c', '../workbook/adapters/office/index', ['web-without-office']),
  value('web/d', '../workbook/adapters/xlsx/index', []),
  value('web/e', 'node:fs', ['no-node-in-the-browser']),
  value('cli/a', '../taskpane/d', ['doors-apart']),
  value('cli/b', 'node:fs', []),
  value('cli/c', './missing', ['resolvable']),
  // A ring is told once.
  value('reports/ring', './ring-back', []),
  value('reports/ring-back', './ring', ['no-cycle']),
];

const targets = [
  'domain/money',
  'text/words',
  'workbook/port',
  'workbook/readers/reader',
  'workbook/writers/writer',
  'workbook/adapters/office/index',
  'workbook/adapters/office/inside',
  'workbook/adapters/xlsx/index',
  'taskpane/parts/part',
];

test('every room refuses what it must not import, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    plant(folder);
    const found = violationsIn(folder);
    const expected = planted.flatMap(({ file, breaks }) => breaks.map((rule) => `src/${file}.ts: ${rule}`));
    expect(found).toEqual([...expected].sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

function plant(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  write(
    folder,
    'tsconfig.json',
    '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }',
  );
  write(folder, 'package.json', '{ "dependencies": { "decimal.js": "*" } }');
  targets.forEach((file) =>
    write(folder, `src/${file}.ts`, 'export const thing = 1;\nexport type Thing = 1;\n'),
  );
  planted.forEach(({ file, line }) => write(folder, `src/${file}.ts`, line));
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** `src/domain/a.ts: domain-alone`, sorted. The program exits with the number of errors: its answer is on its output. */
function violationsIn(folder: string): readonly string[] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.config/dependency-cruiser.cjs');
  const output = execFileSync(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', 'src'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const { summary } = JSON.parse(output);
  return summary.violations
    .map(({ from, rule }: { from: string; rule: { name: string } }) => `${from}: ${rule.name}`)
    .sort();
}

function value(file: string, target: string, breaks: readonly string[]): Planted {
  return {
    file,
    line: `import * as it from '${target}';\nexport const made = it;\nexport const thing = 1;\n`,
    breaks,
  };
}

function types(file: string, target: string, breaks: readonly string[]): Planted {
  return { file, line: `import type { Thing } from '${target}';\nexport type Made = Thing;\n`, breaks };
}
