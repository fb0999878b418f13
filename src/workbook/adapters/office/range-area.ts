import type { Area } from '../../port';

/** Asks where a range is; `areaOfRange` tells after the sync. */
export function loadPlace(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
}

/** The area of a range whose place was loaded. */
export function areaOfRange(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/**
 * The range of an area. Not tracked: a tracked range costs two actions each and one more request at the end
 * of the run.
 */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
  range.untrack();
  return range;
}
