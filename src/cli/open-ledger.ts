import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readLedger } from '../app/read-ledger';
import type { LedgerResult, LedgerRun } from '../app/read-ledger';
import { readProblem } from './file-problems';

const chunkSize = 1 << 18;

/** Reads an accounting file of the file system, a piece at a time. */
export async function openLedger(file: string, run: LedgerRun): Promise<LedgerResult> {
  try {
    const { size } = await stat(file);
    const chunks = createReadStream(file, { highWaterMark: chunkSize });
    return await readLedger({ name: basename(file), size, chunks }, run);
  } catch (error) {
    // Anything that is no fault of the file system is thrown on by this.
    return { status: 'refused', problems: [readProblem(file, error)], ledger: null };
  }
}
