import type { Area, SheetEdit, WrittenCell, WrittenChart } from '../workbook/port';

/** A chart that was written, with the figures that it shows: enough to draw it without Excel. */
export interface ChartPreview {
  readonly sheet: string;
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly kind: WrittenChart['kind'];
  /** The cells that it covers. */
  readonly place: Area;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPreview[];
}

export interface SeriesPreview {
  readonly name: string;
  readonly axis: 'first' | 'second';
  /** As written; `null` where there is no number. */
  readonly values: readonly (number | null)[];
}

/** The charts of a written sheet. `title` is the one that it has in the workbook. */
export function previewCharts(edit: SheetEdit, title: string): readonly ChartPreview[] {
  const cells = new Map(
    edit.rows.flatMap(({ row, cells: inRow }) => inRow.map((cell) => [`${row}:${cell.column}`, cell])),
  );
  const at = (row: number, column: number): WrittenCell | undefined => cells.get(`${row}:${column}`);
  return edit.charts.map(({ key, title: name, description, kind, place, categories, series }) => ({
    sheet: title,
    key,
    title: name,
    description,
    kind,
    place,
    categories: cellsOf(categories, at).map(textOf),
    series: series.map((one) => ({
      name: textOf(at(one.name.row, one.name.column)),
      axis: one.axis,
      values: cellsOf(one.values, at).map(numberOf),
    })),
  }));
}

type CellAt = (row: number, column: number) => WrittenCell | undefined;

function cellsOf({ top, left, bottom, right }: Area, at: CellAt): readonly (WrittenCell | undefined)[] {
  const found: (WrittenCell | undefined)[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) found.push(at(row, column));
  return found;
}

function textOf(cell: WrittenCell | undefined): string {
  if (cell === undefined || cell.kind === 'blank') return '';
  if (cell.kind === 'formula') return cell.result;
  return cell.kind === 'link' ? cell.text : cell.value;
}

function numberOf(cell: WrittenCell | undefined): number | null {
  const text = textOf(cell);
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? null : number;
}
