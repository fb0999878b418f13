import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSampleWorkbook } from './sample/sample-workbook';

// Writes assets/Coopérative 2014.xlsx; what it holds is described in docs/sample.md.
const assets = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'assets');
mkdirSync(assets, { recursive: true });
const file = join(assets, 'Coopérative 2014.xlsx');
writeFileSync(file, await makeSampleWorkbook());
process.stdout.write(`${file}\n`);
