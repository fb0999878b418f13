import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The page as it is shipped, or around another entry, in a folder of artifacts/. Gives the folder. */
export function buildPage(name: string, entry: string | null): string {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const folder = `artifacts/${name}`;
  execFileSync(
    process.execPath,
    [
      webpack,
      '--mode',
      'production',
      '--config-name',
      'pane',
      '--no-devtool',
      '--env',
      `folder=${folder}`,
      ...(entry === null ? [] : ['--env', `entry=${entry}`]),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return join(root, folder);
}
