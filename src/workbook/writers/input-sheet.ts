import { tableNames } from '../layout/sheet-titles';
import { sheetTitles } from '../layout/sheet-titles';
import type { FixedSheetKey, PrintSetup, SheetEdit, WrittenCell, WrittenRow } from '../port';
import type { StyleName } from '../style-name';
import { blankCell, numberCell, textCell } from './written-cells';

/** What a person types into a cell: a word, or a number in plain notation. */
export type TypedValue =
  { readonly kind: 'text'; readonly value: string } | { readonly kind: 'number'; readonly value: string };

/** A column of a table that a person fills. */
export interface InputColumn<R> {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  /** What is there already; `null` for an empty cell. A cell of its own, such as a formula, is made at that row. */
  readonly value: (line: R | null, row: number) => TypedValue | WrittenCell | null;
}

/** A sheet that is made once and then belongs to the person: what stands above its table, the table, spare lines. */
export interface InputSheet<R> {
  readonly key: FixedSheetKey;
  readonly table: keyof typeof tableNames;
  readonly head: readonly WrittenRow[];
  readonly header: number;
  readonly columns: readonly InputColumn<R>[];
  readonly lines: readonly R[];
  /** Empty lines below, inside the table. */
  readonly spare: number;
  readonly print: PrintSetup;
}

export function inputSheet<R>(sheet: InputSheet<R>): SheetEdit {
  const { columns, header } = sheet;
  const lines: readonly (R | null)[] = [...sheet.lines, ...Array.from({ length: sheet.spare }, () => null)];
  return {
    key: sheet.key,
    title: sheetTitles[sheet.key],
    mode: 'create',
    rows: [
      ...sheet.head,
      {
        row: header,
        cells: columns.map(({ header: text, style }, column) =>
          textCell(column, text, amountStyles.has(style) ? 'header-number' : 'header'),
        ),
      },
      ...lines.map((line, index) => ({
        row: header + 1 + index,
        cells: columns.map((column, at) => inputCell(column, line, { row: header + 1 + index, column: at })),
      })),
    ],
    widths: columns.map(({ width }, column) => ({ column, characters: width })),
    freeze: { rows: header + 1, columns: 0 },
    tables: [
      {
        name: tableNames[sheet.table],
        area: { top: header, left: 0, bottom: header + lines.length, right: columns.length - 1 },
        style: 'light',
      },
    ],
    charts: [],
    conditionalFormats: [],
    print: sheet.print,
  };
}

const amountStyles: ReadonlySet<StyleName> = new Set(['input-euro', 'input-percent', 'euro']);

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function inputCell<R>(column: InputColumn<R>, line: R | null, { row, column: at }: CellPlace): WrittenCell {
  const value = column.value(line, row);
  if (value === null) return blankCell(at, column.style);
  if ('style' in value) return { ...value, column: at };
  return value.kind === 'text'
    ? textCell(at, value.value, column.style)
    : numberCell(at, value.value, column.style);
}

/** A text, or nothing for an empty one. */
export function typedText(text: string | undefined): TypedValue | null {
  return text === undefined || text === '' ? null : { kind: 'text', value: text };
}

/** A number or an amount, or nothing. */
export function typedNumber(number: { toString(): string } | undefined | null): TypedValue | null {
  return number === undefined || number === null ? null : { kind: 'number', value: number.toString() };
}
