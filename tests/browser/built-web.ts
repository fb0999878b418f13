import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/**
 * The folder of the page as it is shipped. Several test files need it and run at the same time: it is built once for
 * each state of the sources, by whoever comes first.
 */
export function builtWeb(): string {
  const artifacts = join(root, 'artifacts');
  const folder = join(artifacts, `built-web-${stateOfSources()}`);
  if (existsSync(folder)) return folder;
  // A fresh clone has none, and nobody says which test file comes first.
  mkdirSync(artifacts, { recursive: true });
  const made = mkdtempSync(join(artifacts, 'building-web-'));
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const env = ['--env', `webFolder=${made.slice(root.length + 1)}`];
  execFileSync(
    process.execPath,
    [webpack, '--mode', 'production', '--config-name', 'web', '--no-devtool', ...env],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  try {
    renameSync(made, folder);
  } catch (fault) {
    // Another test file was there first, with the same files.
    if (!existsSync(folder)) throw fault;
    rmSync(made, { recursive: true });
  }
  return folder;
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  const files = [
    'webpack.config.js',
    'package-lock.json',
    ...filesUnder('src'),
    ...filesUnder('.config/build'),
  ];
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
