import { keyOfMark, parseMarkReference } from '../../mark';
import type { OwnedSheet, SheetOutline, TableOutline, WorkbookOutline } from '../../port';
import { areaOfRange, loadPlace } from './range-area';

export interface WorkbookLook {
  readonly outline: WorkbookOutline;
  readonly dateSystem: '1900' | '1904';
}

/** The outline in two round trips, whatever the number of sheets: names first, then where their cells are. */
export async function lookAtWorkbook(context: Excel.RequestContext): Promise<WorkbookLook> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
  workbook.names.load('items/name,items/formula');
  const probe = probeDateSystem(context);
  await context.sync();

  const used = workbook.worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  const tables = workbook.tables.items.map((table) => table.getRange());
  for (const range of [...used, ...tables]) loadPlace(range);
  if (used.length > 0) await context.sync();

  const sheets = workbook.worksheets.items.map((sheet, index): SheetOutline => {
    const range = used[index];
    return {
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      isProtected: sheet.protection.protected,
      used: range === undefined || range.isNullObject ? null : areaOfRange(range),
      tables: tablesOf(sheet.name, workbook.tables.items, tables),
      owned: ownedOf(sheet.name, workbook.names.items),
    };
  });
  return { outline: { title: workbook.name, sheets }, dateSystem: dateSystemOf(probe) };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/**
 * No property of Excel.js tells the date system, but the worksheet function DATE counts in it: 1 January 2000
 * is 36 526, or 35 064 in a 1904 workbook.
 */
export function probeDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const probe = context.workbook.functions.date(2000, 1, 1);
  probe.load('value');
  return probe;
}

export function dateSystemOf(probe: Excel.FunctionResult<number>): '1900' | '1904' {
  return probe.value === 35_064 ? '1904' : '1900';
}

function tablesOf(
  sheet: string,
  tables: readonly Excel.Table[],
  ranges: readonly Excel.Range[],
): readonly TableOutline[] {
  return tables.flatMap((table, index) => {
    const range = ranges[index];
    if (range === undefined || table.worksheet.name !== sheet) return [];
    return [{ name: table.name, area: areaOfRange(range), hasTotals: table.showTotals }];
  });
}

function ownedOf(sheet: string, names: readonly Excel.NamedItem[]): OwnedSheet | null {
  for (const { name, formula } of names) {
    const key = keyOfMark(name);
    const target = key === null ? null : parseMarkReference(String(formula));
    if (key !== null && target?.sheet === sheet) return { key, area: target.area };
  }
  return null;
}
