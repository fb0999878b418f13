import { randomUUID } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
  const remove = () => {
    rmSync(temporary, { force: true });
  };
  // Also when the process is made to stop in the middle.
  process.once('exit', remove);
  try {
    const mode = await permissionsOf(file);
    await writeToDisk(temporary, bytes);
    if (mode !== null) chmodSync(temporary, mode);
    if (isCancelled()) return 'cancelled';
    await rename(temporary, file);
    return 'written';
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}

async function permissionsOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mode & 0o7777;
  } catch {
    // There is no such file yet: the new one gets the usual permissions.
    return null;
  }
}

async function writeToDisk(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
