import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run build -- --host https://…`: builds all that is shipped, the add-in for that address. webpack knows no
 * `--host`; it is passed on as `--env host=…`, which is understood as well. Everything else goes to webpack as it is.
 */
const webpack = fileURLToPath(new URL('../../node_modules/webpack/bin/webpack.js', import.meta.url));

export function webpackArguments(given: readonly string[]): readonly string[] {
  const passed: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const [name = '', ...value] = (given[at] ?? '').split('=');
    if (name !== '--host') {
      passed.push(given[at] ?? '');
      continue;
    }
    if (value.length === 0) at += 1;
    passed.push('--env', `host=${value.length === 0 ? (given[at] ?? '') : value.join('=')}`);
  }
  return passed;
}

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
