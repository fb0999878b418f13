import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeJournalFile, writeMonthsFile } from './bench-files';
import type { Measure } from './measured-run';
import { measuredRun, medianOf } from './measured-run';

// npm run bench [-- --profile] [-- --times 5] [-- --ours]: reading, computing and writing, against libraries that just open and save.
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const options = process.argv.slice(2);
const times = Number(options[options.indexOf('--times') + 1] ?? 3) || 3;
const folder = mkdtempSync(join(tmpdir(), 'mutualisation-bench-'));

interface Job {
  readonly name: string;
  readonly script: string;
  readonly args: (from: string, to: string) => readonly string[];
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const files = [
    {
      title: '12 sheets × 1 000 entrepreneurs × 15 columns',
      path: join(folder, 'months.xlsx'),
      make: writeMonthsFile,
    },
    {
      title: 'journal of 200 000 invoices × 10 columns',
      path: join(folder, 'journal.xlsx'),
      make: writeJournalFile,
    },
  ];
  for (const { path, make } of files) make(path);
  if (options.includes('--profile')) {
    const script = await bundled(join(here, 'profile-entry.ts'), 'profile.mjs');
    for (const { title, path } of files) {
      say(`${title} (${megabytes(statSync(path).size)} MB)`);
      say(spawnSync(process.execPath, [script, path], { encoding: 'utf8' }).stdout);
    }
    return;
  }
  const jobs = await jobsToRun();
  for (const { title, path } of files) {
    say(`${title} (${megabytes(statSync(path).size)} MB), median of ${String(times)} in fresh processes`);
    report(jobs.map((job) => ({ name: job.name, measure: measure(job, path) })));
  }
}

async function jobsToRun(): Promise<readonly Job[]> {
  const ours: Job = {
    name: 'mutualisation: read, compute, write',
    script: await oursToRun(),
    args: (from, to) => ['compute', from, '--out', to, '--quiet'],
  };
  const peer = (name: string, file: string, ...more: readonly string[]): Job => ({
    name,
    script: join(here, file),
    args: (from, to) => [from, to, ...more],
  });
  if (options.includes('--ours')) return [ours];
  return [
    ours,
    peer('exceljs: open, save', 'peer-exceljs.mjs'),
    peer('SheetJS: open, save', 'peer-sheetjs.mjs'),
    peer('SheetJS, rows as arrays: open, save', 'peer-sheetjs.mjs', 'dense'),
  ];
}

/** The bundle that is shipped when `--dist` is given, else one made now from the source. */
async function oursToRun(): Promise<string> {
  const shipped = join(root, 'dist', 'cli', 'mutualisation.js');
  if (options.includes('--dist') && existsSync(shipped)) return shipped;
  return bundled(join(root, 'src', 'cli', 'mutualisation.ts'), 'mutualisation.mjs');
}

async function bundled(entry: string, name: string): Promise<string> {
  const outfile = join(folder, name);
  // Some packages still speak CommonJS: they find a `require` in the bundle.
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  };
  await build({
    entryPoints: [entry],
    outfile,
    banner,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}

function measure(job: Job, from: string): Measure {
  const to = join(folder, 'out');
  return medianOf(
    Array.from({ length: times }, () => {
      rmSync(to, { recursive: true, force: true });
      mkdirSync(to);
      return measuredRun(folder, job.script, job.args(from, join(to, 'result.xlsx')));
    }),
  );
}

function report(results: readonly { readonly name: string; readonly measure: Measure }[]): void {
  for (const { name, measure: found } of results) {
    const [time, processor, memory] = [found.milliseconds, found.processorMilliseconds, found.megabytes].map(
      (figure) => figure.toFixed(0).padStart(6),
    );
    say(`  ${name.padEnd(40)} ${String(time)} ms (processor ${String(processor)} ms) ${String(memory)} MB`);
  }
  const [ours, ...peers] = results.map(({ measure: found }) => found);
  if (ours === undefined || peers.length === 0) return;
  // The peer that is faster is the yardstick for both, as the aim says.
  const fastest = peers.reduce((best, peer) => (peer.milliseconds < best.milliseconds ? peer : best));
  const ratio = (figure: keyof Measure): string => (ours[figure] / fastest[figure]).toFixed(2);
  say(
    `  against the faster peer: time × ${ratio('milliseconds')} (aim under 0.25; processor × ${ratio('processorMilliseconds')}), memory × ${ratio('megabytes')} (aim under 0.50)\n`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
