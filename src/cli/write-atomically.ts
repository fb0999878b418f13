import { rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { temporaryBeside, writeTemporary } from './temporary-file';

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, forced to the disk, then
 * renamed over the target, whose permissions are kept. On a failure, or when interrupted before the rename,
 * the temporary file is removed and the target is as it was. Throws the error of the file system.
 */
export async function writeAtomically(
  file: string,
  bytes: Uint8Array,
  isCancelled: () => boolean,
): Promise<'written' | 'cancelled'> {
  const temporary = temporaryBeside(file);
  const remove = () => {
    rmSync(temporary, { force: true });
  };
  // Also when the process is made to stop in the middle.
  process.once('exit', remove);
  try {
    await writeTemporary(temporary, bytes, file);
    if (isCancelled()) return 'cancelled';
    await rename(temporary, file);
    return 'written';
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}
