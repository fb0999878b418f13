import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBracketsFile, writeJournalFile, writeMonthsFile } from './bench-files';
import { benchLedger } from './bench-ledger';
import type { Measure } from './measured-run';
import { measuredRun, medianOf } from './measured-run';
import { webSizes } from './web-sizes';

// npm run bench: reading, computing and writing, against libraries that just open and save.
//   -- --times 5   how often each is run; the middle one counts
//   -- --ours      without the peers
//   -- --built     with the dist/cli that is there
//   -- --ledger    the books only: a FEC of a million lines
//   -- --schemes   brackets against the flat rate, on the journal, and nothing else
//   -- --sizes     what the page without Excel weighs, only
//   -- --profile   what each step of one computation takes, instead
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const options = process.argv.slice(2);
const times = Number(options[options.indexOf('--times') + 1] ?? 3) || 3;
let bundle: string | null = null;
const folder = mkdtempSync(join(tmpdir(), 'mutualisation-bench-'));

interface Job {
  readonly name: string;
  readonly script: string;
  readonly args: (from: string, to: string) => readonly string[];
  /** What we are measured against; another way to use a library is only shown. */
  readonly isYardstick: boolean;
}

try {
  main();
} finally {
  rmSync(folder, { recursive: true });
}

function main(): void {
  if (!['--profile', '--ledger', '--schemes'].some((one) => options.includes(one)))
    webSizes(root).forEach(say);
  if (options.includes('--sizes')) return;
  if (!options.includes('--ledger')) benchWorkbooks();
  if (options.includes('--profile') || options.includes('--schemes')) return;
  const peers = options.includes('--ours') ? 'without' : 'with';
  benchLedger({ folder, bundle: shippedBundle(), times, peers, say });
}

function benchWorkbooks(): void {
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
  say(
    `Node ${process.version}, ${String(availableParallelism())} cores, ${process.platform} ${process.arch}`,
  );
  if (options.includes('--profile')) {
    const script = join(here, 'profile-entry.ts');
    for (const { title, path } of files) {
      say(`${title} (${megabytes(statSync(path).size)} MB)`);
      say(spawnSync(process.execPath, ['--import', 'tsx', script, path], { encoding: 'utf8' }).stdout);
    }
    return;
  }
  const jobs = jobsToRun();
  compareSchemes(jobs[0], files[1]?.path);
  if (options.includes('--schemes')) return;
  for (const { title, path } of files) {
    say(`${title} (${megabytes(statSync(path).size)} MB), median of ${String(times)} in fresh processes`);
    report(jobs.map((job) => ({ job, measure: measure(job, path) })));
  }
}

/** Brackets of a cumulated margin against the flat rate, on the same 200 000 invoices, in turns. */
function compareSchemes(ours: Job | undefined, journal: string | undefined): void {
  if (ours === undefined || journal === undefined) return;
  const brackets = join(folder, 'brackets.xlsx');
  writeBracketsFile(brackets);
  const turns = Array.from({ length: Math.max(times, 3) }, () => ({
    flat: measureOnce(ours, journal),
    brackets: measureOnce(ours, brackets),
  }));
  const [flat, other] = [turns.map((turn) => turn.flat), turns.map((turn) => turn.brackets)].map(medianOf);
  if (flat === undefined || other === undefined) return;
  const ratio = (figure: keyof Measure): string => (other[figure] / flat[figure]).toFixed(2);
  say(
    `brackets against the flat rate, 200 000 invoices of 1 000 entrepreneurs, median of ${String(turns.length)}`,
  );
  say(
    `  flat ${flat.milliseconds.toFixed(0)} ms, brackets ${other.milliseconds.toFixed(0)} ms: time × ${ratio('milliseconds')} (aim under 1.30; processor × ${ratio('processorMilliseconds')}), memory × ${ratio('megabytes')}\n`,
  );
}

function jobsToRun(): readonly Job[] {
  const ours: Job = {
    name: 'mutualisation: read, compute, write',
    script: shippedBundle(),
    args: (from, to) => ['compute', from, '--out', to, '--quiet'],
    isYardstick: false,
  };
  const peer = (name: string, file: string, ...more: readonly string[]): Job => ({
    name,
    script: join(here, file),
    args: (from, to) => [from, to, ...more],
    isYardstick: more.length === 0,
  });
  if (options.includes('--ours')) return [ours];
  return [
    ours,
    peer('exceljs: open, save', 'peer-exceljs.mjs'),
    peer('SheetJS: open, save', 'peer-sheetjs.mjs'),
    peer('SheetJS, rows as arrays: open, save', 'peer-sheetjs.mjs', 'dense'),
  ];
}

/** What is shipped, built from the source as it is now: a bundle that is there may be of yesterday. */
function shippedBundle(): string {
  bundle ??= builtBundle();
  return bundle;
}

function builtBundle(): string {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--mode', 'production', '--config-name', 'cli'];
  const built = options.includes('--built') ? null : spawnSync(process.execPath, args, { cwd: root });
  if (built !== null && built.status !== 0) throw new Error(built.stdout.toString());
  return join(root, 'dist', 'cli', 'mutualisation.js');
}

function measure(job: Job, from: string): Measure {
  return medianOf(Array.from({ length: times }, () => measureOnce(job, from)));
}

function measureOnce(job: Job, from: string): Measure {
  const to = join(folder, 'out');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  return measuredRun(folder, job.script, job.args(from, join(to, 'result.xlsx')));
}

function report(results: readonly { readonly job: Job; readonly measure: Measure }[]): void {
  for (const { job, measure: found } of results) {
    const [time, processor, memory] = [found.milliseconds, found.processorMilliseconds, found.megabytes].map(
      (figure) => figure.toFixed(0).padStart(6),
    );
    say(
      `  ${job.name.padEnd(40)} ${String(time)} ms (processor ${String(processor)} ms) ${String(memory)} MB`,
    );
  }
  const ours = results[0]?.measure;
  const peers = results.filter(({ job }) => job.isYardstick).map(({ measure: found }) => found);
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
