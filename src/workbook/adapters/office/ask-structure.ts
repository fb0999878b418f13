import { areaOfEdit } from '../../area';
import { markName } from '../../mark';
import type { SheetEdit } from '../../port';
import { probeDateSystem } from './look-at-workbook';
import { loadPlace } from './range-area';

/** What was asked for, before and after the sync. */
export interface Structure {
  readonly workbook: Excel.Workbook;
  readonly probe: Excel.FunctionResult<number>;
  readonly sheets: readonly AskedSheet[];
}

/** The proxies of one edit; null objects when there is no such sheet of ours. */
export interface AskedSheet {
  readonly edit: SheetEdit;
  readonly mark: Excel.NamedItem;
  readonly former: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly boundary: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly filter: Excel.Range;
  /** In the order of the edit's tables: those that the workbook has under these names. */
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

/** Asks for what the edits touch, in the request that is being made. */
export function askStructure(context: Excel.RequestContext, edits: readonly SheetEdit[]): Structure {
  const { workbook } = context;
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/protection/protected');
  workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
  workbook.names.load('items/name');
  const sheets = edits.map((edit) => askSheet(workbook, edit));
  return { workbook, probe: probeDateSystem(context), sheets };
}

function askSheet(workbook: Excel.Workbook, edit: SheetEdit): AskedSheet {
  const mark = workbook.names.getItemOrNullObject(markName(edit.key));
  mark.load('name');
  const former = mark.getRangeOrNullObject();
  loadPlace(former);
  // The path to the sheet is asked for, not a value: nothing has to be loaded before.
  // eslint-disable-next-line office-addins/call-sync-before-read
  const sheet = former.worksheet;
  sheet.load('name,autoFilter/isDataFiltered');
  sheet.charts.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(true);
  loadPlace(used);
  const area = areaOfEdit(edit);
  const target = sheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
  const boundary = former.getBoundingRect(target);
  loadPlace(boundary);
  const merged = boundary.getMergedAreasOrNullObject();
  merged.load('address');
  const filter = sheet.autoFilter.getRangeOrNullObject();
  loadPlace(filter);
  const tables = edit.tables.map(({ name }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load('name,autoFilter/isDataFiltered');
    const range = table.getRange();
    loadPlace(range);
    return { table, range };
  });
  return { edit, mark, former, sheet, used, boundary, merged, filter, tables };
}
