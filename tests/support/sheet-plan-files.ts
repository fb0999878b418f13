import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import type { PlannedBook, PlannedCell, PlannedSheet } from './sheet-plan';

/** The planned workbook as a file, by either of two libraries: their XML differs in nearly everything that may differ. */
export async function fileBy(library: 'exceljs' | 'sheetjs', book: PlannedBook): Promise<Uint8Array> {
  return library === 'exceljs' ? fileByExcelJs(book) : fileBySheetJs(book);
}

async function fileByExcelJs(book: PlannedBook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = book.dateSystem === '1904';
  for (const planned of book.sheets) {
    const sheet = workbook.addWorksheet(planned.name);
    planned.cells.forEach((cell) => {
      putInExcelJs(sheet.getCell(cell.row + 1, cell.column + 1), cell);
    });
    planned.merges.forEach(([top, left, bottom, right]) => {
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    });
    planned.hiddenColumns.forEach((column) => (sheet.getColumn(column + 1).hidden = true));
    planned.hiddenRows.forEach((row) => (sheet.getRow(row + 1).hidden = true));
    planned.phantoms.forEach(({ row, column }) => {
      sheet.getCell(row + 1, column + 1).fill = {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { argb: 'FFFFFF99' },
      };
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function putInExcelJs(target: ExcelJS.Cell, { value }: PlannedCell): void {
  if (typeof value === 'string') target.value = value;
  else if ('error' in value)
    target.value = { error: value.error }; // Its type lists the same four as an enum.
  else if ('formula' in value) target.value = { formula: value.formula, result: value.result };
  else target.value = value.number;
  if (typeof value === 'object' && 'format' in value && value.format !== undefined)
    target.numFmt = value.format;
}

function fileBySheetJs(book: PlannedBook): Uint8Array {
  const workbook = utils.book_new();
  workbook.Workbook = { WBProps: { date1904: book.dateSystem === '1904' } };
  book.sheets.forEach((planned) => {
    utils.book_append_sheet(workbook, sheetBySheetJs(planned), planned.name);
  });
  return new Uint8Array(
    write(workbook, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }) as ArrayBuffer,
  ); // What `type: 'array'` gives.
}

function sheetBySheetJs(planned: PlannedSheet): WorkSheet {
  const sheet: WorkSheet = {};
  const all = [...planned.cells, ...planned.phantoms];
  planned.cells.forEach((cell) => {
    sheet[utils.encode_cell({ r: cell.row, c: cell.column })] = cellBySheetJs(cell);
  });
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, ...all.map(({ row }) => row)), c: Math.max(0, ...all.map(({ column }) => column)) },
  });
  sheet['!merges'] = planned.merges.map(([top, left, bottom, right]) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  const hidden = (places: readonly number[]): { hidden: boolean }[] =>
    Array.from({ length: Math.max(-1, ...places) + 1 }, (_, place) => ({ hidden: places.includes(place) }));
  sheet['!cols'] = hidden(planned.hiddenColumns);
  sheet['!rows'] = hidden(planned.hiddenRows);
  return sheet;
}

const errorCodes = { '#REF!': 0x17, '#N/A': 0x2a, '#DIV/0!': 0x07, '#VALUE!': 0x0f } as const;

function cellBySheetJs({ value }: PlannedCell): CellObject {
  if (typeof value === 'string') return { t: 's', v: value };
  if ('error' in value) return { t: 'e', v: errorCodes[value.error] };
  const format = value.format === undefined ? {} : { z: value.format };
  return 'formula' in value
    ? { t: 'n', v: value.result, f: value.formula, ...format }
    : { t: 'n', v: value.number, ...format };
}
