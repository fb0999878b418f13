import { importLedger } from '../../src/app/import-ledger';
import { importFile } from '../../src/taskpane/budget/import-file';
import { fileChunks } from '../../src/taskpane/budget/file-chunks';
import { usualBooks } from '../support/budget-books';
import { balanceCsv } from '../support/ledger-file';

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new Uint8Array(Buffer.from(text)));
}

const importText = (text: string) =>
  importLedger({ name: 'Balance.csv', size: text.length, chunks: once(text) });

test('a whole file is read with its totals, and its books are those of a budget', async () => {
  const read = await importText(balanceCsv(usualBooks));
  if (read.status === 'refused') throw new Error('The file is refused');
  expect(read.books.balance).toHaveLength(usualBooks.balance.length + 1);
  expect(read.figures).toMatchObject({ kind: 'trial-balance', lines: 13, refused: 0 });
  expect(read.debit.toString()).toBe('6650.00');
});

test('a file with a line that cannot be read is refused, and tells what is left without it', async () => {
  const read = await importText(balanceCsv(usualBooks).replace('628100', '6A'));
  if (read.status === 'read') throw new Error('The file is read');
  expect(read.problems.map(({ code }) => code)).toEqual(['ledger-account', 'ledger-unbalanced']);
  expect(read.leniently?.figures).toMatchObject({ lines: 13, refused: 1 });
  expect(read.leniently?.problems.map(({ code }) => code)).toEqual([
    'ledger-line-left-out',
    'ledger-unbalanced-kept',
  ]);
});

test.each([
  ['', 'ledger-unrecognised'],
  ['Bonjour\n', 'ledger-unrecognised'],
])('%p is refused, and leaving lines out would not help', async (text, code) => {
  expect(await importText(text)).toMatchObject({ status: 'refused', problems: [{ code }], leniently: null });
});

test('a file that has gone since it was chosen is a problem, a bug is none', async () => {
  const broken = (fault: Error) => ({
    name: 'FEC.txt',
    size: 3,
    stream: () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (controller) => controller.error(fault) }),
  });
  const progress = { step: () => undefined, isCancelled: () => false };
  const gone = new DOMException('gone', 'NotFoundError');
  expect(await importFile(broken(gone), progress)).toMatchObject({
    problems: [{ code: 'file-unreadable', file: 'FEC.txt' }],
    leniently: null,
  });
  await expect(importFile(broken(new TypeError('a bug')), progress)).rejects.toThrow('a bug');
});

test('a large chunk comes in pieces that add up to it, and who stops half way closes the file', async () => {
  const bytes = new Uint8Array(600_000).map((_, index) => index % 251);
  let isClosed = false;
  const file = {
    name: 'FEC.txt',
    size: bytes.length,
    stream: () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => controller.enqueue(bytes),
        cancel: () => {
          isClosed = true;
        },
      }),
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of fileChunks(file)) {
    pieces.push(piece);
    if (pieces.length === 3) break;
  }
  expect(pieces.map(({ length }) => length)).toEqual([262_144, 262_144, 75_712]);
  expect(Buffer.concat(pieces).equals(Buffer.from(bytes))).toBe(true);
  expect(isClosed).toBe(true);
});
