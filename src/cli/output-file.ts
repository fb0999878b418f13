import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { usageSentences } from '../text/cli-text';
import { UsageError } from './usage-error';

export interface OutputOptions {
  readonly out?: string;
  readonly inPlace?: true;
}

/**
 * The file to write, links resolved, or `null` for none. Throws {@link UsageError} when it would overwrite
 * the input unasked — by whatever spelling, symbolic link or hard link — or when its kind does not fit.
 */
export function outputFile(input: string, { out, inPlace }: OutputOptions): string | null {
  if (out === undefined) return inPlace === true ? resolvedFile(input) : null;
  const isSame = isSameFile(input, out);
  if (isSame && inPlace !== true) throw new UsageError(usageSentences.sameFile());
  if (!isSame && inPlace === true) throw new UsageError(usageSentences.twoTargets());
  checkKind(input, out);
  return resolvedFile(out);
}

/** Excel refuses a workbook with macros that is called .xlsx, and the other way round. */
function checkKind(input: string, out: string): void {
  const kinds = ['.xlsx', '.xlsm'];
  const inputKind = extname(input).toLowerCase();
  const wanted = kinds.includes(inputKind) ? [inputKind] : kinds;
  if (!wanted.includes(extname(out).toLowerCase())) {
    throw new UsageError(usageSentences.outputKind(wanted.join(' ou ')));
  }
}

/** True for two names of one file, by whatever spelling or link. */
export function isSameFile(one: string, other: string): boolean {
  if (resolvedFile(one) === resolvedFile(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  // Inode numbers pass what a double holds on some file systems.
  const first = statSync(one, { bigint: true });
  const second = statSync(other, { bigint: true });
  return first.ino !== 0n && first.ino === second.ino && first.dev === second.dev;
}

/** The true path; of a file that is not there yet, that of its folder. */
function resolvedFile(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const folder = dirname(absolute);
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(absolute));
}
