import type { Bench } from '../bench/bench';
import { hasUnsaved } from '../bench/bench-state';
import { isBooks, openBooks } from '../books/open-books';
import { openFile } from './open-file';

/** Opens what was dropped or chosen: a workbook, accounts, or one of each. Asks first when a result would be lost. */
export function offerFiles(bench: Bench, files: readonly File[]): void {
  void take(
    bench,
    files.find((file) => !isBooks(file)),
    files.find((file) => isBooks(file)),
  );
}

async function take(bench: Bench, workbook: File | undefined, books: File | undefined): Promise<void> {
  if (workbook !== undefined && hasUnsaved(bench.getState())) bench.offer(workbook);
  else if (workbook !== undefined) await openFile(bench, workbook);
  if (books !== undefined) await openBooks(bench, books);
}
