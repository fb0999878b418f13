import { booksOfLedger } from '../../app/books-of-ledger';
import { readLedger } from '../../app/read-ledger';
import type { StepProgress } from '../../app/requests';
import { shownLedger } from '../../app/shown-ledger';
import type { BooksAnswer, BooksFile } from './desk';

const chunkSize = 1 << 18;

/** Reads an accounting file and gives what a budget takes of it, and the figures to be shown. */
export async function readBooks(
  { name, bytes, refusedLines }: BooksFile,
  progress: StepProgress,
): Promise<BooksAnswer> {
  const source = { name, size: bytes.length, chunks: chunksOf(bytes) };
  const result = await readLedger(source, { refusedLines, progress });
  if (result.status === 'refused') return { status: 'refused', problems: result.problems };
  const { ledger, problems } = result;
  return {
    status: 'done',
    books: booksOfLedger(ledger, name),
    figures: shownLedger(result, 'none'),
    problems,
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- The reader takes its pieces as they come from a disk.
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}
