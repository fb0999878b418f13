import { areaName, quotedSheet } from '../../../cell-name';
import type { Area, WrittenCell, WrittenRow } from '../../../port';
import { looks } from '../../looks';
import { serialOfDay } from '../../../serial-day';
import { escapeText } from '../xml/escape';

/** The cells that a chart draws, as they are in the edit: a chart shows them before anything is calculated. */
export interface ChartData {
  /** A list of texts or numbers, for `c:cat` or the name of a series. */
  readonly categories: (area: Area) => string;
  readonly values: (area: Area, format: string) => string;
  readonly name: (cell: { readonly row: number; readonly column: number }) => string;
}

const decimal = /^-?\d+(\.\d+)?$/;

export function chartData(
  rows: readonly WrittenRow[],
  { title, dateSystem }: { readonly title: string; readonly dateSystem: '1900' | '1904' },
): ChartData {
  const byRow = new Map(rows.map((row) => [row.row, row] as const));
  const cellsOf = (area: Area): readonly (WrittenCell | null)[] => {
    const found: (WrittenCell | null)[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = byRow.get(row)?.cells ?? [];
      for (let column = area.left; column <= area.right; column += 1) {
        found.push(cells.find((cell) => cell.column === column) ?? null);
      }
    }
    return found;
  };
  const formula = (area: Area): string =>
    `<c:f>${escapeText(`${quotedSheet(title)}!${absolute(area)}`)}</c:f>`;
  const texts = (area: Area): string =>
    `<c:strRef>${formula(area)}<c:strCache>${points(cellsOf(area).map(textOf))}</c:strCache></c:strRef>`;
  const numbers = (area: Area, format: string): string => {
    const values = cellsOf(area).map((cell) => numberOf(cell, dateSystem));
    const code = `<c:formatCode>${escapeText(format)}</c:formatCode>`;
    return `<c:numRef>${formula(area)}<c:numCache>${code}${points(values)}</c:numCache></c:numRef>`;
  };
  return {
    categories: (area) => {
      const dates = cellsOf(area).find((cell) => cell?.kind === 'date');
      return dates === undefined ? texts(area) : numbers(area, looks[dates.style].numberFormat);
    },
    values: numbers,
    name: ({ row, column }) => texts({ top: row, left: column, bottom: row, right: column }),
  };
}

function absolute(area: Area): string {
  return areaName(area).replace(
    /([A-Z]+)(\d+)/g,
    (_whole, column: string, row: string) => `$${column}$${row}`,
  );
}

function points(values: readonly (string | null)[]): string {
  const written = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${String(index)}"><c:v>${escapeText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(values.length)}"/>${written.join('')}`;
}

function textOf(cell: WrittenCell | null): string | null {
  if (cell === null || cell.kind === 'blank') return null;
  if (cell.kind === 'formula') return cell.result;
  return cell.kind === 'link' ? cell.text : cell.value;
}

function numberOf(cell: WrittenCell | null, dateSystem: '1900' | '1904'): string | null {
  if (cell?.kind === 'date') return String(serialOfDay(cell.value, dateSystem));
  const text = textOf(cell);
  return text !== null && decimal.test(text) ? text : null;
}
