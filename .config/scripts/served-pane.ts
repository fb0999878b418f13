import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const note = fileURLToPath(
  new URL('../../node_modules/.cache/mutualisation/served-pane.pid', import.meta.url),
);

/** Remembers which process serves the page, so that `npm stop` ends this one and no other. */
export function rememberServer(pid: number): void {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, String(pid));
}

/** Ends the server that `npm start` left running; false when there is none. */
export function endServer(): boolean {
  try {
    const pid = Number(readFileSync(note, 'utf8'));
    rmSync(note);
    return Number.isInteger(pid) && pid > 1 && process.kill(pid);
  } catch {
    // No note, or a process that has ended by itself: there is nothing to stop.
    return false;
  }
}

export function forgetServer(): void {
  rmSync(note, { force: true });
}
