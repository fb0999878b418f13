import { randomUUID } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A name beside the file that nothing has yet: what is written there can be renamed into its place. */
export function temporaryBeside(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
}

/** Writes a new file and forces it to the disk, with the permissions of the one that it will replace. */
export async function writeTemporary(temporary: string, bytes: Uint8Array, replaced: string): Promise<void> {
  const mode = await permissionsOf(replaced);
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(bytes);
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
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
