import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the page without Excel weighs as a server sends it: its first screen, and each part that comes when it is needed. */
export function webSizes(root: string): readonly string[] {
  const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'web-sizes-'));
  try {
    const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
    const env = ['--env', `webFolder=${folder.slice(root.length + 1)}`];
    const built = spawnSync(
      process.execPath,
      [webpack, '--mode', 'production', '--config-name', 'web', '--no-devtool', ...env],
      { cwd: root, encoding: 'utf8' },
    );
    if (built.status !== 0) throw new Error(built.stdout);
    return linesOf(
      readdirSync(folder)
        .filter((name) => /\.(html|js|css)$/.test(name))
        .map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Part {
  readonly name: string;
  readonly bytes: number;
}

function linesOf(parts: readonly Part[]): readonly string[] {
  const isFirst = ({ name }: Part): boolean => /^(index\.html|page\.)/.test(name);
  const sum = (some: readonly Part[]): number => some.reduce((sofar, { bytes }) => sofar + bytes, 0);
  const line = (what: string, bytes: number): string =>
    `  ${what.padEnd(40)} ${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  const rest = parts.filter((part) => !isFirst(part));
  return [
    'page without Excel, gzip',
    line('first screen (aim under 300 kB)', sum(parts.filter(isFirst))),
    ...rest.map(({ name, bytes }) => line(name.replace(/\.[0-9a-f]{8}/, ''), bytes)),
    line('all of it', sum(parts)),
  ];
}
