import { areaName, cellName, columnName } from '../../src/workbook/cell-name';
import type { SheetEdit, WrittenCell } from '../../src/workbook/port';

/**
 * A written sheet as text that an accountant can read: one line per row, cells as `C5 value`, formulas as
 * `C5 =SUM(…) → result`, then tables, charts and print setup.
 */
export function sheetText(sheet: SheetEdit): string {
  const rows = sheet.rows.map(({ row, cells }) =>
    cells
      .filter(({ kind }) => kind !== 'blank')
      .map((cell) => `${cellName(row, cell.column)} ${contentText(cell)}`)
      .join(' | '),
  );
  const tables = sheet.tables.map(({ name, area }) => `table ${name} ${areaName(area)}`);
  const charts = sheet.charts.map(
    ({ title, categories, series, place }) =>
      `chart « ${title} » at ${areaName(place)}: ${areaName(categories)} × ` +
      series.map(({ values, axis }) => `${areaName(values)} (${axis})`).join(', '),
  );
  const marks = sheet.conditionalFormats.map(
    ({ area, formula, look }) => `${look} in ${areaName(area)} where ${formula}`,
  );
  const widths = sheet.widths
    .map(({ column, characters }) => `${columnName(column)} ${String(characters)}`)
    .join(', ');
  return [
    `===== ${sheet.title} (${sheet.key}, ${sheet.mode}) =====`,
    ...rows.filter((row) => row !== ''),
    ...tables,
    ...charts,
    ...marks,
    `widths ${widths}`,
    `frozen ${String(sheet.freeze.rows)} rows, ${String(sheet.freeze.columns)} columns; ${sheet.print.orientation}`,
  ].join('\n');
}

function contentText(cell: WrittenCell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'number':
    case 'text':
    case 'date':
      return cell.value;
    case 'formula':
      return `${cell.formula} → ${cell.result}`;
    case 'link':
      return `[${cell.text}](${cell.sheet}!${cell.cell})`;
  }
}
