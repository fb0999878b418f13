import { spawn } from 'node:child_process';

/**
 * Runs a command line in a shell (npm and npx are scripts on Windows, which only a shell starts) and gives its
 * exit code. What it prints goes straight to the terminal.
 */
export function runCommand(line: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(line, { shell: true, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
