import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What `--env` of the webpack configuration understands: another entry, or the address to be served from. */
export interface BuildChoices {
  readonly entry?: string;
  readonly host?: string;
}

/** The page as it is shipped, or with other choices, in a folder of artifacts/. Gives the folder. */
export function buildPage(name: string, choices: BuildChoices): string {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const env = Object.entries({ ...choices, folder: `artifacts/${name}` }).flatMap(([key, value]) => [
    '--env',
    `${key}=${value}`,
  ]);
  execFileSync(
    process.execPath,
    [webpack, '--mode', 'production', '--config-name', 'pane', '--no-devtool', ...env],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return join(root, 'artifacts', name);
}
