import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../src/workbook/adapters/xlsx/index';
import type { XlsxWorkbook } from '../../src/workbook/adapters/xlsx/index';
import type { WorkbookEdits, WorkbookSnapshot } from '../../src/workbook/port';
import { recalculate } from './libreoffice';
import { smallWorkbook } from './small-workbook';
import { formulaValues } from './written-figures';

export function openedBytes(bytes: Uint8Array): XlsxWorkbook {
  const opened = openXlsx(bytes, { codec: nodeCodec });
  if (opened.status === 'refused') throw new Error('The workbook could not be opened');
  return opened.value;
}

/** A workbook of one sheet of the person, with the edits written into it. */
export async function writtenBytes(...edits: readonly WorkbookEdits[]): Promise<Uint8Array> {
  let bytes = await smallWorkbook({ Feuil1: [['x']] });
  for (const edit of edits) {
    const workbook = openedBytes(bytes);
    const applied = await workbook.apply(edit);
    if (applied.status === 'refused') throw new Error(applied.problems.map(({ code }) => code).join());
    bytes = workbook.save();
  }
  return bytes;
}

export async function snapshotOfBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await openedBytes(bytes).read({});
  if (read.status === 'refused') throw new Error('The workbook could not be read');
  return read.value;
}

/** Each formula with its cached value and what LibreOffice makes of it, both comparable: to four decimals, texts without group signs. */
export async function bothValues(
  bytes: Uint8Array,
): Promise<readonly { readonly cell: string; readonly cached: string; readonly computed: string }[]> {
  const before = await formulaValues(bytes);
  const after = await formulaValues(await recalculate(bytes));
  return [...before].map(([cell, value]) => ({
    cell,
    cached: comparable(value),
    computed: comparable(after.get(cell) ?? 'missing'),
  }));
}

/** FIXED writes as the machine's language does: what stands between and before the decimals is left out. */
function comparable(value: number | string): string {
  if (typeof value === 'number') return value === 0 ? '0.0000' : value.toFixed(4);
  return value.replace(/(?<=\d)[\u202F\u00A0,.](?=\d)/g, '');
}
