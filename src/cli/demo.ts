import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoText } from '../text/cli-text';
import { exitDone } from './exit-codes';
import { runCommandLine } from './run-command-line';
import { processTerminal } from './terminal';

/**
 * `npm run demo`: computes the sample workbook, builds its budgets from the books of the year, and says where the
 * result is. It goes to the git-ignored
 * `artifacts` folder of the checkout, where it is easier to find and to remove than in the system's own.
 */
async function demo(): Promise<number> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const sample = join(root, 'assets', demoText.sample);
  const folder = join(root, 'artifacts');
  const result = join(folder, demoText.result);
  mkdirSync(folder, { recursive: true });
  const terminal = processTerminal();
  terminal.out(`${demoText.start(sample)}\n\n`);
  const computed = await runCommandLine(['compute', sample, '--out', result], terminal);
  if (computed !== exitDone) return computed;
  const books = join(root, 'assets', demoText.books);
  terminal.out(`\n${demoText.budgets(books)}\n\n`);
  const exitCode = await runCommandLine(['budget', result, '--fec', books, '--in-place'], terminal);
  if (exitCode === exitDone) terminal.out(`\n${demoText.end(result, process.platform)}\n`);
  return exitCode;
}

process.exitCode = await demo();
