import type { Area } from './port';

/** `cellName(6, 1)` is `B7`: rows and columns are counted from 0 in the code, from 1 and A in a sheet. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `columnName(27)` is `AB`. */
export function columnName(column: number): string {
  return (columnNames[column] ??= makeColumnName(column));
}

/** Every cell that is written asks for one of the same few names. */
const columnNames: string[] = [];

function makeColumnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `B7:D9`, or `B7` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B7`, `$B$7`; `null` for anything else. */
export function parseCellName(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (match === null) return null;
  const row = Number(match[2]) - 1;
  const column = parseColumnName(match[1] ?? '');
  return column === null || column > 16_383 || row > 1_048_575 ? null : { row, column };
}

/** Reads `AB` as 27; `null` for anything else. */
export function parseColumnName(text: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(text)) return null;
  return [...text.toUpperCase()].reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `B7:D9`, `$B$7:$D$9` or `B7`; `null` for anything else. */
export function parseAreaName(text: string): Area | null {
  const [first = '', last = first, ...more] = text.split(':');
  const from = parseCellName(first);
  const to = parseCellName(last);
  if (from === null || to === null || more.length > 0) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A sheet title as it stands in a formula: `'L''été 2014'`. Always quoted, which Excel and LibreOffice accept. */
export function quotedSheet(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}
