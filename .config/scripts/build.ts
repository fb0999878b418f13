import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { webpackArguments } from './webpack-arguments';

const webpack = fileURLToPath(new URL('../../node_modules/webpack/bin/webpack.js', import.meta.url));

/** Runs webpack on everything, or on what is said; gives its exit code. */
export function build(given: readonly string[]): Promise<number> {
  const args = [webpack, '--mode', 'production', ...webpackArguments(given)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await build(process.argv.slice(2));
