import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLedgerFile } from './ledger-file';
import type { Measure } from './measured-run';
import { measuredRun, medianOf } from './measured-run';

const here = dirname(fileURLToPath(import.meta.url));

export interface LedgerBench {
  readonly folder: string;
  /** What is shipped. */
  readonly bundle: string;
  readonly times: number;
  readonly peers: 'with' | 'without';
  readonly say: (line: string) => void;
}

/**
 * A FEC of a million lines, read, checked and totalled, beside two parsers and awk that only add up its debits and credits;
 * all in turns, so that a machine that slows down slows all of them. And what a tenth of the lines takes of memory.
 */
export function benchLedger({ folder, bundle, times, peers, say }: LedgerBench): void {
  const million = join(folder, 'million.txt');
  const tenth = join(folder, 'tenth.txt');
  writeLedgerFile(million, 1_000_000);
  writeLedgerFile(tenth, 100_000);
  say(
    `FEC of 1 000 000 lines (${(statSync(million).size / 1_048_576).toFixed(1)} MB), median of ${String(times)} in fresh processes, in turns`,
  );
  const jobs = [
    {
      name: 'mutualisation fec: read, check, total',
      run: () => measuredRun(folder, bundle, ['fec', million, '--json']),
    },
    ...(peers === 'without' ? [] : peersOf(folder, million)),
  ];
  const measures = jobs.map((): Measure[] => []);
  for (let round = 0; round < times; round += 1) {
    for (const [index, { run }] of jobs.entries()) measures[index]?.push(run());
  }
  const medians = measures.map(medianOf);
  const ours = medians[0]?.milliseconds ?? Number.NaN;
  for (const [index, { name }] of jobs.entries()) {
    const median = medians[index];
    if (median === undefined) continue;
    const memory = Number.isNaN(median.megabytes) ? '     –' : median.megabytes.toFixed(0).padStart(6);
    say(
      `  ${name.padEnd(44)} ${median.milliseconds.toFixed(0).padStart(6)} ms ${memory} MB  ours is × ${(ours / median.milliseconds).toFixed(2)} of it`,
    );
  }
  const small = medianOf(
    Array.from({ length: times }, () => measuredRun(folder, bundle, ['fec', tenth, '--json'])),
  );
  say(
    `  memory for 100 000 lines ${small.megabytes.toFixed(0)} MB, for 1 000 000 lines ${medians[0]?.megabytes.toFixed(0) ?? '–'} MB (aim: the same)\n`,
  );
}

function peersOf(folder: string, file: string) {
  const peer = (name: string, script: string) => ({
    name,
    run: () => measuredRun(folder, join(here, script), [file]),
  });
  return [
    peer('PapaParse: debits and credits summed', 'peer-papaparse.mjs'),
    peer('csv-parse: debits and credits summed', 'peer-csv-parse.mjs'),
    { name: 'awk: debits and credits summed in floats', run: () => awkRun(file) },
  ];
}

/** Time only: it reports no memory. */
function awkRun(file: string): Measure {
  const program =
    '{ sub(",", ".", $12); sub(",", ".", $13); d += $12; c += $13 } END { printf "%.2f %.2f\\n", d, c }';
  const start = process.hrtime.bigint();
  const run = spawnSync('awk', ['-F', '\t', program, file], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  // A machine without awk is measured without it.
  if (run.status !== 0)
    return { milliseconds: Number.NaN, processorMilliseconds: Number.NaN, megabytes: Number.NaN };
  return { milliseconds, processorMilliseconds: Number.NaN, megabytes: Number.NaN };
}
