// Opens a workbook and saves it, nothing else: node peer-sheetjs.mjs IN OUT [dense]
import { readFileSync, writeFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';

const [from, to, dense] = process.argv.slice(2);
const workbook = read(readFileSync(from), { dense: dense === 'dense' });
writeFileSync(to, write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }));
