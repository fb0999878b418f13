import { contains } from '../../../area';
import { columnName } from '../../../cell-name';
import type { Area, WrittenCell, WrittenRow } from '../../../port';
import type { StyleName } from '../../../style-name';
import { serialOfDay } from '../../../serial-day';

import { escapeCell, escapeText } from '../xml/escape';
import type { ByteWriter } from './byte-writer';
import type { KeptRow } from './old-sheet';
import type { RowHeight } from './row-height';

export interface RowContext {
  /** Of the part's elements. */
  readonly prefix: string;
  readonly dateSystem: '1900' | '1904';
  readonly styleOf: (name: StyleName) => number;
  /** Names of tables and sheets as they are in this workbook. */
  readonly formulaOf: (formula: string) => string;
  readonly heightOf: RowHeight;
  /** The rows that are ours from now on. */
  readonly area: Area;
}

const decimal = /^-?\d+(\.\d+)?$/;

/** Writes the rows of an edit and the person's, merged in order. */
export function writeRows(
  writer: ByteWriter,
  { rows, kept }: { readonly rows: readonly WrittenRow[]; readonly kept: ReadonlyMap<number, KeptRow> },
  context: RowContext,
): void {
  const hers = [...kept].sort(([one], [other]) => one - other);
  let next = 0;
  const writeHers = (before: number): void => {
    for (
      let [row, mine] = hers[next] ?? [];
      row !== undefined && row < before;
      [row, mine] = hers[next] ?? []
    ) {
      writeRow(writer, { row, cells: [], kept: mine ?? null }, context);
      next += 1;
    }
  };
  for (const { row, cells } of rows) {
    writeHers(row);
    if (kept.has(row)) next += 1;
    writeRow(writer, { row, cells, kept: kept.get(row) ?? null }, context);
  }
  writeHers(Infinity);
}

interface MergedRow {
  readonly row: number;
  readonly cells: readonly WrittenCell[];
  readonly kept: KeptRow | null;
}

function writeRow(writer: ByteWriter, { row, cells, kept }: MergedRow, context: RowContext): void {
  const { prefix } = context;
  const look = keptAttributes(row, kept, context.area) || heightAttribute(context.heightOf(cells));
  writer.text(`<${prefix}row r="${String(row + 1)}"${look}>`);
  const number = String(row + 1);
  if (kept === null) {
    for (const cell of cells) writer.text(cellXml(number, cell, context));
    writer.text(`</${prefix}row>`);
    return;
  }
  const rest = kept.cells.filter(({ column }) => !contains(context.area, row, column));
  let next = 0;
  for (const cell of cells) {
    for (let other = rest[next]; other !== undefined && other.column < cell.column; other = rest[next]) {
      writer.bytes(other.xml);
      next += 1;
    }
    writer.text(cellXml(number, cell, context));
  }
  for (const other of rest.slice(next)) writer.bytes(other.xml);
  writer.text(`</${prefix}row>`);
}

/** Her row keeps its look; on a row that is ours only a height that she set herself, beside her own cells, stays. */
function keptAttributes(row: number, kept: KeptRow | null, area: Area): string {
  if (kept === null) return '';
  const isOurs = row >= area.top && row <= area.bottom;
  if (isOurs && !/\scustomHeight\s*=\s*["'](?:1|true)["']/.test(kept.opening)) return '';
  const all = [...kept.opening.matchAll(/\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)];
  return all
    .filter(([, name = '']) =>
      isOurs ? ['ht', 'customHeight'].includes(name) : !['r', 'spans'].includes(name),
    )
    .map(([, name = '', value = '']) => ` ${name}=${value}`)
    .join('');
}

/** Not marked as chosen by the person, so that Excel fits it again when a cell of the row changes. */
function heightAttribute(height: number | null): string {
  return height === null ? '' : ` ht="${String(height)}"`;
}

/** `row` as Excel counts it. */
function cellXml(row: string, cell: WrittenCell, context: RowContext): string {
  const p = context.prefix;
  const start = `<${p}c r="${columnName(cell.column)}${row}" s="${String(context.styleOf(cell.style))}"`;
  switch (cell.kind) {
    case 'blank':
      return `${start}/>`;
    case 'number':
      return `${start}><${p}v>${decimalOf(cell.value)}</${p}v></${p}c>`;
    case 'text':
      return textXml(start, cell.value, p);
    case 'link':
      return textXml(start, cell.text, p);
    case 'date':
      return `${start}><${p}v>${String(serialOfDay(cell.value, context.dateSystem))}</${p}v></${p}c>`;
    case 'formula': {
      const formula = `<${p}f>${escapeText(context.formulaOf(cell.formula.replace(/^=/, '')))}</${p}f>`;
      return decimal.test(cell.result)
        ? `${start}>${formula}<${p}v>${cell.result}</${p}v></${p}c>`
        : `${start} t="str">${formula}<${p}v>${escapeCell(cell.result)}</${p}v></${p}c>`;
    }
  }
}

function textXml(start: string, value: string, p: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : '';
  return `${start} t="inlineStr"><${p}is><${p}t${space}>${escapeCell(value)}</${p}t></${p}is></${p}c>`;
}

function decimalOf(value: string): string {
  if (!decimal.test(value)) throw new Error(`not a decimal: ${value}`);
  return value;
}
