import { fileReason } from '../text/cli-text';
import type { Problem } from '../workbook/problems';

/** What to tell when a file cannot be read. */
export function readProblem(file: string, error: unknown): Problem {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? { code: 'file-not-found', place: null, file }
    : { code: 'file-unreadable', place: null, file, reason: fileReason(code) };
}

/** What to tell when a file cannot be written. */
export function writeProblem(file: string, error: unknown): Problem {
  return { code: 'file-unwritable', place: null, file, reason: fileReason(codeOf(error)) };
}

/** The code of the file system (`ENOENT`); an error without one is a bug of ours and goes on. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (typeof code === 'string' && /^(E[A-Z0-9]+|ERR_FS_\w+)$/.test(code)) return code;
  throw error;
}
