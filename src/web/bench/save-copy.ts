import { offerDownload } from '../../taskpane/parts/offer-download';
import { copyName } from '../../text/web-text';
import type { Bench } from './bench';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
} as const;

/** Gives the workbook, with what was written, to the downloads of the browser. */
export function saveCopy(bench: Bench): void {
  const { stage } = bench.getState();
  if (stage.kind !== 'open') return;
  const { name, current } = stage.workbook;
  const type = name.toLowerCase().endsWith('.xlsm') ? types.xlsm : types.xlsx;
  // A copy of the bytes: their buffer may be one that threads share, says their type, which a blob does not take.
  offerDownload(copyName(name), new Blob([new Uint8Array(current.bytes)], { type }));
  bench.markSaved();
}
