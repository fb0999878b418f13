import type { Problem } from './problems';
import type { StyleName } from './style-name';

/**
 * The workbook as plain data, and the three things that can be asked of one. Adapters: Office.js, an
 * .xlsx file, memory. Rows and columns are counted from 0 everywhere in the code; only sentences and
 * `cellName` speak of `B7`.
 */
export interface WorkbookPort {
  /** Sheets, tables, names: enough to propose a layout. No cell is read. */
  outline(): Promise<Outcome<WorkbookOutline>>;
  /** The cells of the sheets that are named (every sheet when the list is absent). */
  read(request: ReadRequest, progress?: Progress): Promise<Outcome<WorkbookSnapshot>>;
  /** Writes everything or nothing. What stands in the way comes back as problems. */
  apply(edits: WorkbookEdits, progress?: Progress): Promise<Outcome<Applied>>;
}

export type Outcome<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** Long work tells how far it is, and stops when asked (`signal.aborted`: the outcome is a `cancelled` problem). */
export interface Progress {
  readonly report: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

export interface ReadRequest {
  /** Titles of sheets; every sheet when absent. */
  readonly sheets?: readonly string[];
}

export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  /** Workbook name of the file or document when it is known, to be shown; `null` otherwise. */
  readonly title: string | null;
}

export interface SheetOutline {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected: boolean;
  /** Where cells with content are; `null` for an empty sheet. May be larger than the truth, never smaller. */
  readonly used: Area | null;
  readonly tables: readonly TableOutline[];
  /** Which sheet of ours this is, by the mark in the workbook and never by its title; `null` for the person's own. */
  readonly owned: OwnedSheet | null;
}

export interface OwnedSheet {
  readonly key: SheetKey;
  /** What we wrote last time; cells outside belong to the person. */
  readonly area: Area;
}

export interface TableOutline {
  readonly name: string;
  /** With the header row, and the totals row when there is one. */
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** Both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface WorkbookSnapshot extends WorkbookOutline {
  readonly sheets: readonly SheetSnapshot[];
  /** Serial numbers count from here: 1904 workbooks are 1 462 days behind. */
  readonly dateSystem: '1900' | '1904';
}

export interface SheetSnapshot extends SheetOutline {
  /** Rows that have content, top to bottom. Empty cells are absent. */
  readonly rows: readonly RowSnapshot[];
}

export interface RowSnapshot {
  readonly row: number;
  /** Left to right. */
  readonly cells: readonly Cell[];
}

/**
 * A cell with content. `format` is the invariant English number format (`General` when none); it alone
 * tells a date. `formula` is the invariant formula with its `=`, absent for a plain value.
 */
export type Cell =
  | {
      readonly kind: 'number';
      readonly column: number;
      readonly value: number;
      readonly format: string;
      readonly formula?: string;
    }
  | { readonly kind: 'text'; readonly column: number; readonly value: string; readonly formula?: string }
  | { readonly kind: 'boolean'; readonly column: number; readonly value: boolean; readonly formula?: string }
  | { readonly kind: 'error'; readonly column: number; readonly value: string; readonly formula?: string };

// ————— What is written —————

/** The sheets that the add-in can own. The key is the mark in the workbook; the title is only shown. */
export type SheetKey = FixedSheetKey | StatementSheetKey;

/** The statement of one person on a sheet of its own: see `statementKey`. */
export type StatementSheetKey = `statement/${string}` | `statement-digest/${string}`;

/** The sheets of which there is one. */
export type FixedSheetKey =
  | 'contributions'
  | 'contribution-lines'
  | 'checks'
  | 'reading'
  | 'parameters'
  | 'appropriation'
  | 'what-if'
  | 'budget-lines'
  | 'trial-balance'
  | 'section-months'
  | 'contribution-forecast'
  | 'grants'
  | 'structure-budget'
  | 'global-budget'
  | 'budget-passage'
  | 'resource-analysis'
  | 'use-analysis'
  | 'contribution-variance'
  | 'entries'
  | 'statements'
  | 'closed-months';

/**
 * The mark: a hidden workbook-scoped defined name `_Mutualisation.<key>` that refers to the area we wrote
 * (see mark.ts: hyphens of the key become underscores, which a name needs, and a person's statement has the person in it). It follows when the person renames or moves the sheet, and does not follow a copy.
 */
export const markPrefix = '_Mutualisation.';

export interface WorkbookEdits {
  /** In this order, after the sheets that are there; a sheet that we already own stays where it is. */
  readonly sheets: readonly SheetEdit[];
}

export interface SheetEdit {
  readonly key: SheetKey;
  /** Title for a new sheet; one that we already own keeps the title that the person gave it. */
  readonly title: string;
  /**
   * `replace`: what we wrote last time goes, this comes; cells of the person outside it stay, and if one
   * stands where we must write, the whole edit is refused (`target-occupied`).
   * `create`: only when the workbook has no such sheet of ours; else nothing is done.
   */
  readonly mode: 'replace' | 'create';
  /** Top to bottom; together they make the area that we own. */
  readonly rows: readonly WrittenRow[];
  /** Widths in characters, by column; columns left out keep their width. */
  readonly widths: readonly ColumnWidth[];
  /** How many rows and columns stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly WrittenTable[];
  readonly charts: readonly WrittenChart[];
  readonly conditionalFormats: readonly WrittenConditionalFormat[];
  readonly print: PrintSetup;
}

export interface ColumnWidth {
  readonly column: number;
  readonly characters: number;
}

export interface WrittenRow {
  readonly row: number;
  readonly cells: readonly WrittenCell[];
}

export type WrittenCell = { readonly column: number; readonly style: StyleName } & WrittenContent;

export type WrittenContent =
  | { readonly kind: 'blank' }
  /** A decimal in plain notation (`"1234.56"`), a number for the sheet. */
  | { readonly kind: 'number'; readonly value: string }
  /** Text stays text, whatever it starts with. */
  | { readonly kind: 'text'; readonly value: string }
  /** A day, as a serial number of the workbook's own date system. `value` is `2014-01-31`. */
  | { readonly kind: 'date'; readonly value: string }
  /**
   * Invariant English, with `=`, A1 references or `Table[[#This Row],[Column]]`. `result` is what it gives (a
   * decimal or a text), as computed by the domain: the file's cached value.
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: string }
  /** A text that leads to a cell of this workbook. */
  | { readonly kind: 'link'; readonly text: string; readonly sheet: string; readonly cell: string };

export interface WrittenTable {
  /** Unique in the workbook; the adapter keeps the name of a table of ours that is there already. */
  readonly name: string;
  /** With its header row; header cells are texts, unique without case. No totals row. */
  readonly area: Area;
  readonly style: 'medium' | 'light';
}

export interface WrittenChart {
  readonly key: string;
  readonly title: string;
  /** What a screen reader says. */
  readonly description: string;
  readonly kind: 'column' | 'line' | 'column-and-line' | 'bar' | 'stacked-column';
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly place: Area;
  readonly valueFormat: string;
}

export interface ChartSeries {
  /** The cell with the name of the series. */
  readonly name: { readonly row: number; readonly column: number };
  readonly values: Area;
  /** On the second axis, as a line, in `column-and-line`. */
  readonly axis: 'first' | 'second';
  /** Not drawn and not in the legend: what the columns of a waterfall stand on. */
  readonly look?: 'hidden';
}

export interface WrittenConditionalFormat {
  readonly area: Area;
  /** Relative to the top left cell of the area, invariant English, with `=`. */
  readonly formula: string;
  readonly look: 'error' | 'warning' | 'good';
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on each page, both included; `null` for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** One page wide (or `pagesWide`), as many pages high as needed. */
  readonly fitToWidth: boolean;
  /** How many pages wide a sheet is that would be too small on one. */
  readonly pagesWide?: number;
  /** How many pages high at most: the sheet is made smaller until it fits. */
  readonly pagesHigh?: number;
  /** Columns repeated on each page, both included. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Rows and columns that begin a new page. Without any of either, those of last time go. */
  readonly breakBefore?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly header: string;
  readonly footer: string;
}

export interface Applied {
  /** The titles of the sheets as they are now in the workbook, in the order of the edits. */
  readonly sheets: readonly { readonly key: SheetKey; readonly title: string }[];
}
