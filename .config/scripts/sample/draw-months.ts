import type { Worksheet } from 'exceljs';
import type { MonthLook } from './month-looks';
import type { MonthRow, SampleCell } from './month-rows';
import { itemAt } from './random';

interface Drawing {
  readonly sheet: Worksheet;
  readonly look: MonthLook;
  /** Excel's number of the header row. */
  readonly header: number;
}

/** Draws one month's list with its titles, header, sub-totals, total and notes. */
export function drawMonth(sheet: Worksheet, look: MonthLook, rows: readonly MonthRow[]): void {
  const header = look.above.length + (look.band.length > 0 ? 2 : 1);
  const drawing = { sheet, look, header };
  drawAbove(drawing);
  drawHeader(drawing);
  const last = drawRows(drawing, rows);
  drawTotal(drawing, rows, last);
  drawNotes(drawing, last + 2);
  look.hiddenColumns.forEach((column) => (sheet.getColumn(look.indent + column + 1).hidden = true));
}

function drawAbove({ sheet, look }: Drawing): void {
  look.above.forEach((text, row) => {
    if (text === '') return;
    const cell = sheet.getCell(row + 1, look.indent + 1);
    cell.value = text;
    cell.font =
      row < 2 ? { name: 'Calibri', bold: true, size: 13 } : { name: 'Calibri', italic: true, size: 10 };
  });
}

function drawHeader({ sheet, look, header }: Drawing): void {
  look.band.forEach(({ text, from, to }) => {
    const cell = sheet.getCell(header - 1, look.indent + from + 1);
    cell.value = text;
    cell.alignment = { horizontal: 'center' };
    cell.font = { name: 'Calibri', size: 11, bold: true };
    sheet.mergeCells(header - 1, look.indent + from + 1, header - 1, look.indent + to + 1);
  });
  look.columns.forEach(({ label, width }, place) => {
    const cell = sheet.getCell(header, look.indent + place + 1);
    cell.value = label;
    cell.font = { name: 'Calibri', size: 11, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2E8E4' } };
    cell.border = { bottom: { style: 'thin' } };
    sheet.getColumn(look.indent + place + 1).width = width;
  });
}

/** Gives the number of the last row that was drawn. */
function drawRows(drawing: Drawing, rows: readonly MonthRow[]): number {
  let groupStart = drawing.header + 1;
  rows.forEach((row, place) => {
    const number = drawing.header + 1 + place;
    if (row.kind === 'person')
      row.cells.forEach((cell, column) => drawCell(drawing, { number, column }, cell));
    if (row.kind === 'subtotal') {
      const sums = centsByColumn(drawing, rows.slice(groupStart - drawing.header - 1, place));
      drawSum(
        drawing,
        { number, label: row.label, sums },
        (letter) => `SUM(${letter}${String(groupStart)}:${letter}${String(number - 1)})`,
      );
    }
    if (row.kind !== 'person') groupStart = number + 1;
  });
  return drawing.header + rows.length;
}

function drawCell({ sheet, look }: Drawing, at: { number: number; column: number }, cell: SampleCell): void {
  if (cell === null) return;
  const target = sheet.getCell(at.number, look.indent + at.column + 1);
  if (typeof cell === 'string') {
    target.value = cell;
    if (isAmount(look, at.column)) target.alignment = { horizontal: 'right' };
    return;
  }
  target.value = cell.cents / 100;
  target.numFmt = look.format;
}

function drawTotal(drawing: Drawing, rows: readonly MonthRow[], last: number): void {
  const { look, header } = drawing;
  const { kind, label } = look.total;
  if (kind === 'none') return;
  const sums = centsByColumn(drawing, rows);
  if (kind === 'typed') {
    // Typed before the last invoice came in: 120 € short, and the note below says so.
    const typed = new Map([...sums].map(([column, cents]) => [column, cents - 12_000]));
    drawSum(drawing, { number: last + 1, label, sums: typed }, null);
    return;
  }
  const subtotals = rows.flatMap((row, place) => (row.kind === 'subtotal' ? [header + 1 + place] : []));
  drawSum(drawing, { number: last + 1, label, sums }, (letter) =>
    subtotals.length > 0
      ? subtotals.map((row) => `${letter}${String(row)}`).join('+')
      : `SUM(${letter}${String(header + 1)}:${letter}${String(last)})`,
  );
}

/** A bold line with a sum under each column of amounts; without a formula the sums are typed. */
function drawSum(
  { sheet, look }: Drawing,
  line: { readonly number: number; readonly label: string; readonly sums: ReadonlyMap<number, number> },
  formulaFor: ((letter: string) => string) | null,
): void {
  const label = sheet.getCell(
    line.number,
    look.indent + look.columns.findIndex(({ holds }) => holds !== 'net') + 1,
  );
  label.value = line.label;
  label.font = { name: 'Calibri', size: 11, bold: true };
  for (const [column, cents] of line.sums) {
    const cell = sheet.getCell(line.number, look.indent + column + 1);
    const letter = String.fromCharCode(65 + look.indent + column);
    cell.value = formulaFor === null ? cents / 100 : { formula: formulaFor(letter), result: cents / 100 };
    cell.numFmt = look.format;
    cell.font = { name: 'Calibri', size: 11, bold: true };
    cell.border = { top: { style: 'thin' } };
  }
}

/** A text amount is no number for SUM: the printed total is short of it, as in the real sheet. */
function centsByColumn({ look }: Drawing, rows: readonly MonthRow[]): ReadonlyMap<number, number> {
  const columns = look.columns.flatMap((_, column) => (isAmount(look, column) ? [column] : []));
  return new Map(
    columns.map((column) => [
      column,
      rows.reduce((sum, row) => {
        const cell = row.kind === 'person' ? itemAt(row.cells, column) : null;
        return sum + (cell !== null && typeof cell === 'object' ? cell.cents : 0);
      }, 0),
    ]),
  );
}

function isAmount(look: MonthLook, column: number): boolean {
  return ['invoiced', 'credited', 'net', 'vat', 'with-vat'].includes(itemAt(look.columns, column).holds);
}

function drawNotes({ sheet, look, header }: Drawing, below: number): void {
  look.notesBelow.forEach((text, place) => {
    if (text !== '') sheet.getCell(below + place, look.indent + 1).value = text;
  });
  look.notesBeside.forEach(({ rowsBelowHeader, text }) => {
    sheet.getCell(header + rowsBelowHeader, look.indent + look.columns.length + 2).value = text;
  });
}
