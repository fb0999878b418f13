import { copyFileSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve, toNamespacedPath } from 'node:path';
import { temporaryBeside, writeTemporary } from './temporary-file';

/**
 * Files of one folder that are written together or not at all. Each is written beside its place and forced to the
 * disk; when all are there they take their places, and if one cannot, those before it are taken back and what they
 * had replaced returns. The folder is made, and goes again when nothing comes of it. Methods throw the error of the
 * file system; `undo` must follow then, and whoever ends the process in the middle has it done.
 */
export class FileBatch {
  private readonly folder: string;
  private working: string;
  private readonly waiting: Waiting[] = [];
  private readonly placed: Placed[] = [];
  private readonly spare: string[] = [];
  private readonly made: readonly string[];
  private readonly onExit = (): void => void this.undo();

  constructor(folder: string) {
    this.folder = resolve(folder);
    this.working = this.folder;
    this.made = madeFolders(this.folder, mkdirSync(this.folder, { recursive: true }));
    process.once('exit', this.onExit);
  }

  /** The file that was last worked on: the one to name when something stands in the way. */
  get current(): string {
    return this.working;
  }

  /** Writes the file beside its place. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.folder, name);
    this.working = file;
    const temporary = temporaryBeside(file);
    this.spare.push(temporary);
    await writeTemporary(temporary, bytes, file);
    this.waiting.push({ file, temporary });
  }

  /** Puts all files into their places, with a copy of what stood there. */
  place(): void {
    for (const { file, temporary } of this.waiting) {
      this.working = file;
      const backup = existsSync(file) ? temporaryBeside(file) : null;
      if (backup !== null) {
        this.spare.push(backup);
        copyFileSync(file, backup);
      }
      renameSync(temporary, file);
      this.placed.push({ file, backup });
    }
  }

  /** Everything stands: what was replaced is forgotten. */
  finish(): void {
    process.removeListener('exit', this.onExit);
    for (const path of this.spare) rmSync(path, { force: true });
  }

  /** Makes the folder what it was; gives the files for which that is not possible. */
  undo(): readonly string[] {
    process.removeListener('exit', this.onExit);
    const kept = new Set<string>();
    const left = this.placed.reverse().filter(({ file, backup }) => {
      const isBack = isDone(() => {
        if (backup === null) rmSync(file);
        else renameSync(backup, file);
      });
      // The only copy of what was there stays.
      if (!isBack && backup !== null) kept.add(backup);
      return !isBack;
    });
    for (const path of this.spare) if (!kept.has(path)) isDone(() => rmSync(path, { force: true }));
    for (const folder of this.made) isDone(() => rmdirSync(folder));
    return left.map(({ file }) => file).reverse();
  }
}

interface Waiting {
  readonly file: string;
  readonly temporary: string;
}

interface Placed {
  readonly file: string;
  /** What stood there before; `null` when nothing did. */
  readonly backup: string | null;
}

/** The folders that were made, the innermost first. */
function madeFolders(folder: string, first: string | undefined): readonly string[] {
  if (first === undefined) return [];
  const folders = [folder];
  for (let one = folder; toNamespacedPath(one) !== toNamespacedPath(first) && one !== dirname(one);) {
    one = dirname(one);
    folders.push(one);
  }
  return folders;
}

/** A step back that fails does not keep the others from being taken. */
function isDone(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
