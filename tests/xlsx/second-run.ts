import type { SheetEdit } from '../../src/workbook/port';
import { done } from '../contract/ask';
import { contributions, editsOf } from '../contract/sample-edits';
import { describedXlsx } from '../support/described-xlsx';
import type { Parts } from './package-files';
import { open, packageWith, partText } from './package-files';

export const ours = 'xl/worksheets/sheet2.xml';
export const links = 'xl/worksheets/_rels/sheet2.xml.rels';
const january = {
  sheets: [
    {
      name: 'Janvier',
      rows: [
        ['Nom', 'CA'],
        ['Zoé', 12],
      ],
    },
  ],
} as const;

/** The file after a first run. */
export async function written(...edits: readonly SheetEdit[]): Promise<Uint8Array> {
  const file = open(describedXlsx(january));
  done(await file.apply(editsOf(...edits)));
  return file.save();
}

/** The file after another run on it. */
export async function again(bytes: Uint8Array, ...edits: readonly SheetEdit[]): Promise<Uint8Array> {
  const file = open(bytes);
  done(await file.apply(editsOf(...edits)));
  return file.save();
}

/** What the person did to our sheet, as text of its part. */
export async function touched(change: (xml: string) => string, more: Parts = {}): Promise<Uint8Array> {
  const bytes = await written(contributions);
  return packageWith({ [ours]: change(partText(bytes, ours)), ...more }, bytes);
}

export const withCells =
  (row: string, cells: string) =>
  (xml: string): string =>
    xml.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)(</row>)`), `$1${cells}$2`);
