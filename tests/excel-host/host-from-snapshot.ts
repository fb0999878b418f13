import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/port';
import { markName, markReference } from '../../src/workbook/mark';
import { emptyCell, keyOf, newSheet } from './host-model';
import type { HostCell, HostSheet, HostWorkbook } from './host-model';

/** The sample workbook of the product, opened in the in-memory Excel. */
export async function sampleInHost(): Promise<HostWorkbook> {
  const bytes = readFileSync(resolve('assets/Coopérative 2014.xlsx'));
  const opened = openXlsx(bytes, { codec: nodeCodec, title: 'Coopérative 2014.xlsx' });
  if (opened.status === 'refused') throw new Error('The sample cannot be opened.');
  const read = await opened.value.read({});
  if (read.status === 'refused') throw new Error('The sample cannot be read.');
  return hostFromSnapshot(read.value);
}

/** The workbook that an adapter has read, as the in-memory Excel holds it. */
export function hostFromSnapshot(snapshot: WorkbookSnapshot): HostWorkbook {
  const workbook: HostWorkbook = {
    name: snapshot.title ?? 'Classeur1.xlsx',
    dateSystem: snapshot.dateSystem,
    isStructureLocked: false,
    sheets: [],
    names: [],
    selected: null,
    nextId: 1,
  };
  workbook.sheets = snapshot.sheets.map((sheet) => sheetOf(workbook, sheet));
  workbook.names.push(...snapshot.sheets.flatMap(markOf));
  return workbook;
}

/** The mark of a sheet of ours: without it the sheet is the person's own, and would stand in the way. */
function markOf({ name, owned }: SheetSnapshot): HostWorkbook['names'] {
  if (owned === null) return [];
  const reference = markReference({ sheet: name, area: owned.area });
  return [{ name: markName(owned.key), visible: false, formula: `=${reference}` }];
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function sheetOf(
  workbook: HostWorkbook,
  { name, visibility, isProtected, tables, rows }: SheetSnapshot,
): HostSheet {
  const sheet = newSheet(workbook, name);
  return {
    ...sheet,
    visibility: visibilities[visibility],
    isProtected,
    tables: tables.map((table) => ({ ...table, id: String(workbook.nextId++), style: 'TableStyleMedium2' })),
    cells: new Map(
      rows.flatMap(({ row, cells }) => cells.map((cell) => [keyOf(row, cell.column), cellOf(cell)] as const)),
    ),
  };
}

function cellOf(cell: Cell): HostCell {
  return {
    ...emptyCell(),
    value: cell.value,
    isError: cell.kind === 'error',
    formula: cell.formula ?? null,
    format: cell.kind === 'number' ? cell.format : 'General',
  };
}
