import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Measure {
  readonly milliseconds: number;
  /** Of the processor, all threads: what a machine that is busy with other things does not change. */
  readonly processorMilliseconds: number;
  /** The most that the process held at once, by its own account. */
  readonly megabytes: number;
}

/** Runs a script in a process of its own and measures it from outside (time) and from inside (memory). */
export function measuredRun(folder: string, script: string, args: readonly string[]): Measure {
  const preload = join(folder, 'measure.cjs');
  const report = join(folder, 'measure.json');
  writeFileSync(
    preload,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--require', preload, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== 0)
    throw new Error(
      `${script} ended with ${String(run.status)}\n${run.stderr}\n${run.stdout.slice(0, 2_000)}`,
    );
  // Written by the line above: microseconds and kibibytes.
  const used = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return {
    milliseconds,
    processorMilliseconds: (used.userCPUTime + used.systemCPUTime) / 1_000,
    megabytes: used.maxRSS / 1024,
  };
}

/** The middle one of each figure. */
export function medianOf(measures: readonly Measure[]): Measure {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    milliseconds: middle(measures.map(({ milliseconds }) => milliseconds)),
    processorMilliseconds: middle(measures.map(({ processorMilliseconds }) => processorMilliseconds)),
    megabytes: middle(measures.map(({ megabytes }) => megabytes)),
  };
}
