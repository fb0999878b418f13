import { quotedSheet } from '../cell-name';
import { sheetTitles } from '../layout/sheet-titles';
import type { FixedSheetKey, SheetKey } from '../port';

/** A sheet of ours in a formula, as it is called now: the person may have renamed it. */
export function sheetReference(titles: ReadonlyMap<SheetKey, string>, key: FixedSheetKey): string {
  return quotedSheet(titles.get(key) ?? sheetTitles[key]);
}
