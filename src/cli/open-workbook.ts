import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { nodeCodec } from '../workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../workbook/adapters/xlsx/index';
import type { XlsxWorkbook } from '../workbook/adapters/xlsx/index';
import type { Outcome } from '../workbook/port';
import { readProblem } from './file-problems';

/** Opens a workbook of the file system. */
export async function openWorkbook(file: string): Promise<Outcome<XlsxWorkbook>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { status: 'refused', problems: [readProblem(file, error)] };
  }
  return openXlsx(bytes, { codec: nodeCodec, title: basename(file) });
}
