import { isDateFormat, isPercentFormat } from '../workbook/cells/number-format';
import { dayOfSerial } from '../workbook/cells/read-day';
import type { Cell, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/port';

type DateSystem = WorkbookSnapshot['dateSystem'];

/** A row of a sheet as it is to be looked at, before it is put into French. */
export interface RowPreview {
  readonly row: number;
  readonly cells: readonly CellPreview[];
}

export interface CellPreview {
  readonly column: number;
  readonly shows: ShownValue;
  /** Absent for a plain value. */
  readonly formula?: string;
}

export type ShownValue =
  | { readonly kind: 'text' | 'error'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `2014-01-31`. */
  | { readonly kind: 'day'; readonly day: string }
  /** `2014-01`. */
  | { readonly kind: 'month'; readonly month: string }
  | NumberShown;

export interface NumberShown {
  readonly kind: 'number';
  readonly value: number;
  /** `null`: as many as the number has. */
  readonly decimals: number | null;
  readonly isGrouped: boolean;
  readonly unit: 'euro' | 'percent' | 'none';
}

/** The rows with content from `first` on, within the next `count` rows of the sheet. */
export function previewRows(
  sheet: SheetSnapshot,
  { first, count }: { readonly first: number; readonly count: number },
  system: DateSystem,
): readonly RowPreview[] {
  const rows: RowPreview[] = [];
  for (let at = indexOfRow(sheet.rows, first); at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (row === undefined || row.row >= first + count) break;
    rows.push({ row: row.row, cells: row.cells.map((cell) => previewCell(cell, system)) });
  }
  return rows;
}

/** Where the first row at or below `row` stands in the list: rows come in their order. */
function indexOfRow(rows: readonly RowSnapshot[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function previewCell(cell: Cell, system: DateSystem): CellPreview {
  const { column, formula } = cell;
  return { column, shows: shownValue(cell, system), ...(formula === undefined ? {} : { formula }) };
}

function shownValue(cell: Cell, system: DateSystem): ShownValue {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return { kind: cell.kind, text: cell.value };
    case 'boolean':
      return { kind: 'boolean', value: cell.value };
    case 'number': {
      if (!isDateFormat(cell.format)) return shownNumber(cell.value, cell.format);
      const day = dayOfSerial(cell.value, system);
      if (day === null) return shownNumber(cell.value, 'General');
      return /d|\[\$-F/i.test(cell.format)
        ? { kind: 'day', day: day.toString() }
        : { kind: 'month', month: day.month.toString() };
    }
  }
}

/** What matters of a number format to a person who looks at a preview: decimals, groups and unit. */
function shownNumber(value: number, format: string): NumberShown {
  const section = format.split(';')[0] ?? '';
  const digits = /[0#?](?:[0#?, ]*)(?:\.([0#?]+))?/.exec(section.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  const isPercent = isPercentFormat(format);
  return {
    kind: 'number',
    value,
    decimals: digits === null ? null : (digits[1]?.length ?? 0),
    isGrouped: /[#0],[#0]|# #/.test(section),
    unit: isPercent ? 'percent' : /€|\[\$EUR/.test(section) ? 'euro' : 'none',
  };
}
