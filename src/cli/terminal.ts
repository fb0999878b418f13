/** What a command needs of the terminal that it runs in; tests give another one. */
export interface Terminal {
  /** Standard output: results only. */
  readonly out: (text: string) => void;
  /** Standard error: everything else. */
  readonly err: (text: string) => void;
  /** A person watches standard error: progress is worth showing. */
  readonly isWatched: boolean;
  readonly hasColours: boolean;
  /** True from the moment that the person interrupts. */
  readonly isCancelled: () => boolean;
}

/** The terminal of this process. The first Ctrl+C asks the work to stop cleanly, the second stops it. */
export function processTerminal(): Terminal {
  let interrupted = false;
  const interrupt = () => {
    // Exit handlers still run, and remove a temporary file that is being written.
    if (interrupted) process.exit(exitCancelled);
    interrupted = true;
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    hasColours:
      process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    isCancelled: () => interrupted,
  };
}

/** As shells count a process ended by Ctrl+C: 128 + 2. */
export const exitCancelled = 130;

/** `mutualisation … | head` closes the pipe early: nothing is wrong. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
