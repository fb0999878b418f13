import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { XlsxWorkbook } from '../../src/workbook/adapters/xlsx';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import type { Cell, Outcome, SheetSnapshot } from '../../src/workbook/port';
import { cellsOf, done, sheetOf } from '../contract/ask';
import { describedXlsx } from '../support/described-xlsx';

/** Parts of a package as text or bytes; `null` takes one away. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

export function open(bytes: Uint8Array): XlsxWorkbook {
  return done(openXlsx(bytes, { codec: nodeCodec }));
}

export function tryOpen(bytes: Uint8Array): Outcome<XlsxWorkbook> {
  return openXlsx(bytes, { codec: nodeCodec });
}

/** A small workbook of one sheet `S` with other parts than it had. */
export function packageWith(
  changes: Parts,
  base: Uint8Array = describedXlsx({ sheets: [{ name: 'S' }] }),
): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(base);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) Reflect.deleteProperty(parts, name);
    else parts[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(parts);
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

export function partNames(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A worksheet part around these rows; `after` follows them. */
export function sheetXml(rows: string, after = ''): string {
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<worksheet xmlns="${main}" xmlns:r="${r}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The one sheet of a workbook with these rows. */
export async function sheetWith(rows: string, changes: Parts = {}): Promise<SheetSnapshot> {
  return sheetOf(open(packageWith({ 'xl/worksheets/sheet1.xml': sheetXml(rows), ...changes })), 'S');
}

export async function cellsWith(rows: string, changes: Parts = {}): Promise<Readonly<Record<string, Cell>>> {
  return cellsOf(await sheetWith(rows, changes));
}

/** A package with a part of shared strings, linked to the workbook. */
export function sharedStrings(items: string): Parts {
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${r}/${kind}" Target="${target}"/>`;
  return {
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${items}</sst>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      link('rId1', 'worksheet', 'worksheets/sheet1.xml') +
      link('rId2', 'styles', 'styles.xml') +
      link('rId3', 'sharedStrings', 'sharedStrings.xml') +
      '</Relationships>',
  };
}
