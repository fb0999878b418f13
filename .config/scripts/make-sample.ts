import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ledgerFileName, makeSampleLedger } from './sample/sample-ledger';
import { makeSampleWorkbook } from './sample/sample-workbook';
import { withOwnSheets } from './sample/with-own-sheets';

// Writes assets/Coopérative 2014.xlsx and the ledger (FEC) of that year; what they hold is described in docs/sample.md.
const assets = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'assets');
mkdirSync(assets, { recursive: true });
const files: readonly (readonly [string, Uint8Array])[] = [
  ['Coopérative 2014.xlsx', await withOwnSheets(await makeSampleWorkbook())],
  [ledgerFileName, makeSampleLedger()],
];
for (const [name, bytes] of files) {
  writeFileSync(join(assets, name), bytes);
  process.stdout.write(`${join(assets, name)}\n`);
}
