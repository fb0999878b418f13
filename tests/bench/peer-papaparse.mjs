// Reads a FEC in a stream and sums its debits and credits, nothing else: node peer-papaparse.mjs IN
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';

const sums = [0n, 0n];
const cents = (text) => BigInt(text.replace(',', ''));
await new Promise((resolve, reject) => {
  Papa.parse(createReadStream(process.argv[2], 'utf8'), {
    delimiter: '\t',
    quoteChar: '\0',
    skipEmptyLines: true,
    header: false,
    chunk: ({ data }) => {
      for (const row of data) {
        if (row[0] === 'JournalCode') continue;
        sums[0] += cents(row[11]);
        sums[1] += cents(row[12]);
      }
    },
    complete: resolve,
    error: reject,
  });
});
console.log(sums.join(' '));
