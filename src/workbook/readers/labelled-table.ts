import type { Money } from '../../domain/values/money';
import type { DecimalChoice } from '../cells/read-amount';
import { cellAt, isBlank, textOf } from '../cells/cell-text';
import { comparableText } from '../layout/comparable-text';
import type { Cell, RowSnapshot, SheetKey, SheetSnapshot, WorkbookSnapshot } from '../port';
import type { Place } from '../problems';
import { readCellAmount } from './amount-cell';
import { placeOf, type ProblemList } from './problem-list';

/** A table with headers of ours, wherever its header line stands and in whatever order its columns are. */
export interface LabelledTable<K extends string> {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<K, number>;
  /** How amounts as texts of two readings are meant. */
  readonly decimal: DecimalChoice;
}

/** Our sheet of that key, by its mark. */
export function ownSheet({ sheets }: WorkbookSnapshot, key: SheetKey): SheetSnapshot | null {
  return sheets.find(({ owned }) => owned?.key === key) ?? null;
}

/** The first line that has all of the needed headers; case and accents are forgiven. */
function findLabelledTable<K extends string>(
  sheet: SheetSnapshot,
  { titles, needed, decimal }: Headers<K>,
): LabelledTable<K> | null {
  // The record holds exactly these keys, which `Object.keys` forgets.
  const keys = Object.keys(titles) as K[];
  for (const row of sheet.rows) {
    const texts = new Map(
      row.cells.flatMap((cell) =>
        cell.kind === 'text' ? [[comparableText(cell.value), cell.column] as const] : [],
      ),
    );
    const columns = new Map(
      keys.flatMap((key) => {
        const column = texts.get(comparableText(titles[key]));
        return column === undefined ? [] : [[key, column] as const];
      }),
    );
    if (needed.every((key) => columns.has(key))) return { sheet, headerRow: row.row, columns, decimal };
  }
  return null;
}

/** Headers by key, those without which the table is none, and how its amounts are meant. */
export interface Headers<K extends string> {
  readonly titles: Readonly<Record<K, string>>;
  readonly needed: readonly NoInfer<K>[];
  readonly decimal: DecimalChoice;
}

/** The table on a sheet of ours; a header line that cannot be found any more is told. */
export function tableOn<K extends string>(
  sheet: SheetSnapshot,
  headers: Headers<K>,
  problems: ProblemList,
): LabelledTable<K> | null {
  const table = findLabelledTable(sheet, headers);
  if (table === null) {
    const columns = headers.needed.map((key) => headers.titles[key]);
    problems.add({ code: 'header-missing', columns, place: { sheet: sheet.name, cell: null } });
  }
  return table;
}

/** The lines below the header that have anything in one of our columns. */
export function labelledRows<K extends string>(
  table: LabelledTable<K>,
  problems: ProblemList,
): readonly LabelledRow<K>[] {
  const columns = [...table.columns.values()];
  return table.sheet.rows
    .filter(({ row }) => row > table.headerRow)
    .filter((row) => columns.some((column) => !isBlank(cellAt(row, column))))
    .map((row) => new LabelledRow(table, row, problems));
}

/** One line: its cells by the name of their column; what is wrong with one is told with its place. */
export class LabelledRow<K extends string> {
  constructor(
    private readonly table: LabelledTable<K>,
    private readonly row: RowSnapshot,
    private readonly problems: ProblemList,
  ) {}

  /** For columns whose headers are not known in advance. */
  get snapshot(): RowSnapshot {
    return this.row;
  }

  cell(key: K): Cell | null {
    const column = this.table.columns.get(key);
    return column === undefined ? null : cellAt(this.row, column);
  }

  /** Empty for a blank cell; a cell in error is told. */
  text(key: K): string {
    const cell = this.cell(key);
    if (cell?.kind === 'error')
      this.problems.add({ code: 'cell-error', value: cell.value, place: this.place(key) });
    return textOf(cell);
  }

  /** `null` for a blank cell and for one that is told as a problem. */
  amount(key: K): Money | null {
    const column = this.table.columns.get(key);
    if (column === undefined) return null;
    const { sheet, decimal } = this.table;
    return readCellAmount(this.row, column, { sheet, decimal, problems: this.problems })?.amount ?? null;
  }

  /** One of the words of a column, the first of each list being the one that we write; `null` for a blank cell. */
  word<W extends string>(key: K, words: Readonly<Record<W, readonly string[]>>, column: string): W | null {
    const text = this.text(key);
    if (text === '') return null;
    // The record holds exactly these words, which `Object.keys` forgets.
    const known = Object.keys(words) as W[];
    const wanted = comparableText(text);
    const found = known.find((word) => words[word].some((one) => comparableText(one) === wanted));
    if (found !== undefined) return found;
    this.problems.add({
      code: 'budget-word-unknown',
      column,
      text,
      words: known.flatMap((word) => words[word][0] ?? []),
      place: this.place(key),
    });
    return null;
  }

  /** A year such as 2014; `null` for a blank cell and for one that is told as a problem. */
  year(key: K, column: string): number | null {
    const text = this.text(key);
    if (text === '') return null;
    if (/^(19|20|21)\d{2}$/.test(text)) return Number(text);
    this.problems.add({ code: 'budget-year-unreadable', column, text, place: this.place(key) });
    return null;
  }

  /** Of a cell of the line; of the line's first column when the table has no such column. */
  place(key: K): Place {
    const column = this.table.columns.get(key) ?? this.row.cells[0]?.column ?? 0;
    return placeOf(this.table.sheet, this.row.row, column);
  }
}

/** The cell beside a label that stands above a table, with its place; `null` when label or value is not there. */
export function valueBesideLabel(
  sheet: SheetSnapshot,
  label: string,
): { readonly cell: Cell; readonly row: RowSnapshot } | null {
  const wanted = comparableText(label);
  for (const row of sheet.rows) {
    const at = row.cells.findIndex((cell) => cell.kind === 'text' && comparableText(cell.value) === wanted);
    const cell = at < 0 ? undefined : row.cells[at + 1];
    if (cell !== undefined && !isBlank(cell)) return { cell, row };
  }
  return null;
}
