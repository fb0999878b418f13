// Opens a workbook and saves it, nothing else: node peer-sheetjs.mjs IN OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';

const [from, to] = process.argv.slice(2);
// Number formats are kept and rows are arrays: what a program that writes the file again would ask for.
const workbook = read(readFileSync(from), { cellNF: true, dense: true });
writeFileSync(to, write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }));
