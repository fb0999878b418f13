// Reads a FEC in a stream and sums its debits and credits, nothing else: node peer-csv-parse.mjs IN
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const sums = [0n, 0n];
const cents = (text) => BigInt(text.replace(',', ''));
const rows = createReadStream(process.argv[2]).pipe(parse({ delimiter: '\t', quote: false, from_line: 2 }));
rows.on('data', (row) => {
  sums[0] += cents(row[11]);
  sums[1] += cents(row[12]);
});
await new Promise((resolve, reject) => rows.on('end', resolve).on('error', reject));
console.log(sums.join(' '));
