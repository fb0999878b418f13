import type { SheetDescription, WorkbookDescription } from '../../src/workbook/adapters/memory';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import type { MemorySheet } from '../../src/workbook/adapters/memory';
import { markName, markReference } from '../../src/workbook/mark';
import { emptyCell, keyOf, newSheet } from './host-model';
import type { HostSheet, HostWorkbook } from './host-model';

/** The workbook of a description, as the in-memory Excel holds it. */
export function hostFromDescription(description: WorkbookDescription): HostWorkbook {
  const workbook: HostWorkbook = {
    name: description.title ?? 'Classeur1.xlsx',
    dateSystem: description.dateSystem ?? '1900',
    isStructureLocked: description.isStructureLocked ?? false,
    sheets: [],
    names: Object.entries(description.names ?? {}).map(([name, formula]) => ({
      name,
      formula,
      visible: true,
    })),
    selected: null,
    nextId: 1,
  };
  // The memory adapter reads the words of the description already.
  const { sheets } = memoryWorkbook(description);
  workbook.sheets = sheets.map((sheet) => sheetOf(workbook, sheet));
  workbook.names.push(...description.sheets.flatMap((sheet, index) => markOf(sheet, sheets[index])));
  return workbook;
}

function sheetOf(workbook: HostWorkbook, memory: MemorySheet): HostSheet {
  const sheet = newSheet(workbook, memory.name);
  sheet.visibility = visibilities[memory.visibility];
  sheet.isProtected = memory.isProtected;
  sheet.merged = [...memory.merged];
  sheet.filtered = [...memory.filtered];
  sheet.tables = memory.tables.map((table) => ({
    ...table,
    id: String(workbook.nextId++),
    style: 'TableStyleMedium2',
  }));
  for (const [row, line] of memory.cells) {
    for (const [column, { cell }] of line) {
      if (cell === null) continue;
      sheet.cells.set(keyOf(row, column), {
        ...emptyCell(),
        value: cell.value,
        isError: cell.kind === 'error',
        formula: cell.formula ?? null,
        format: cell.kind === 'number' ? cell.format : 'General',
      });
    }
  }
  return sheet;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function markOf({ name, owned }: SheetDescription, sheet: MemorySheet | undefined): HostWorkbook['names'] {
  if (owned === undefined || sheet?.owned === null || sheet === undefined) return [];
  const reference = markReference({ sheet: name, area: sheet.owned.area });
  return [{ name: markName(owned.key), visible: false, formula: `=${reference}` }];
}
