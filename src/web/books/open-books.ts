import type { Bench } from '../bench/bench';
import { servedFile } from '../landing/served-file';
import { WorkStopped } from '../work/work-client';
import type { BooksFile } from '../work/desk';

/** Whether a file is given as accounts: a FEC and a trial balance are texts, and called so. */
export function isBooks({ name }: { readonly name: string }): boolean {
  return /\.(txt|csv|tsv)$/i.test(name);
}

/** Reads an accounting file that the person dropped or chose. */
export async function openBooks(bench: Bench, file: File): Promise<void> {
  await readInto(bench, {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    refusedLines: 'refuse',
  });
}

const sampleBooks = '123456782FEC20141231.txt';

/** Reads the accounts of the sample, served with the page. False when they cannot be had. */
export async function openSampleBooks(bench: Bench): Promise<boolean> {
  const bytes = await servedFile(`sample/${sampleBooks}`);
  if (bytes !== null) await readInto(bench, { name: sampleBooks, bytes, refusedLines: 'refuse' });
  return bytes !== null;
}

/** Reads it again, without the lines that cannot be read. */
export async function openBooksLeniently(bench: Bench, file: BooksFile): Promise<void> {
  await readInto(bench, { ...file, refusedLines: 'leave-out' });
}

async function readInto(bench: Bench, file: BooksFile): Promise<void> {
  bench.setBooks({ kind: 'reading', name: file.name, part: 0 });
  bench.show({ view: 'books' });
  try {
    const read = await bench.ask('readBooks', file, (_step, done, total) =>
      bench.setBooks({ kind: 'reading', name: file.name, part: total === 0 ? 0 : done / total }),
    );
    bench.setBooks(
      read.status === 'done' ? { kind: 'read', read } : { kind: 'refused', file, problems: read.problems },
    );
  } catch (fault) {
    bench.setBooks({ kind: 'none' });
    if (!(fault instanceof WorkStopped)) throw fault;
  }
}
