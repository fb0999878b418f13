import type { Area } from './port';

/**
 * What the readers understood of a workbook: shown to the person before anything is computed, and
 * corrected by her. Plain data; the sentences are in `text/`.
 */
export interface Understanding {
  /** Every sheet of the workbook, in its order. */
  readonly sheets: readonly SheetUnderstanding[];
}

export interface SheetUnderstanding {
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** `ours`: a sheet that the add-in wrote. `ignored`: nothing in it is used; `reason` says why. */
  readonly use: 'turnover' | 'other-amounts' | 'entrepreneurs' | 'parameters' | 'ours' | 'ignored';
  readonly reason: IgnoredReason | null;
  /** Tables that were recognised on the sheet, top to bottom. */
  readonly tables: readonly TableUnderstanding[];
  /** The correction that is in force for the sheet, `null` when all was recognised without help. */
  readonly correction: SheetCorrection | null;
}

export type IgnoredReason =
  | 'empty'
  | 'no-table-recognised'
  | 'corrected'
  | 'same-figures-elsewhere'
  /** Its title speaks of something else: a budget, the payroll. */
  | 'other-subject'
  /** It looks like turnover, of people whom nobody knows. */
  | 'nobody-known'
  | 'outside-year'
  /** Shares of a collective activity that are noted and not to be shared. */
  | 'noted-shares'
  | 'chart-or-other';

export type Layout = 'month-sheet' | 'matrix' | 'entrepreneur-sheet' | 'journal';

export interface TableUnderstanding {
  readonly kind: Layout | 'entrepreneurs' | 'parameters' | 'rates';
  readonly area: Area;
  /** Row of the (lowest) header line, counted from 0. */
  readonly headerRow: number;
  readonly columns: readonly ColumnUnderstanding[];
  /** First and last month that it gives, `2014-01`; `null` for a table without months. */
  readonly period: { readonly first: string; readonly last: string } | null;
  /** Where the period was found: the header, the title of the sheet, a line above the table, a column, a correction. */
  readonly periodFrom: 'header' | 'sheet-title' | 'title-row' | 'column' | 'correction' | 'setting' | null;
  /** For an entrepreneur sheet: whose. */
  readonly entrepreneur: string | null;
  readonly rowsRead: number;
  readonly rowsLeftOut: readonly RowLeftOut[];
}

export interface ColumnUnderstanding {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** For a month column: which, `2014-01`, or `01` where the header gives no year. */
  readonly month: string | null;
}

/** What a column holds. `other` is seen and not used. */
export type ColumnRole =
  | 'code'
  | 'section'
  | 'name'
  | 'first-name'
  | 'activity'
  | 'entry'
  | 'exit'
  | 'rate'
  | 'status'
  | 'month'
  | 'date'
  | 'turnover'
  | 'net-turnover'
  | 'credit-notes'
  | 'vat'
  | 'turnover-with-vat'
  | 'document-type'
  | 'number'
  | 'client'
  | 'category'
  | 'purchases'
  | 'resale'
  | 'subcontracting'
  | 'internal-sales'
  /** The number of the invoice that a credit note corrects. */
  | 'corrected-number'
  /** In a list of people: the base since the entry as the year begins. */
  | 'opening'
  | 'total'
  | 'other';

export interface RowLeftOut {
  readonly row: number;
  readonly reason:
    'total' | 'blank-amount' | 'title-or-note' | 'no-name' | 'repeated-header' | 'outside-year';
}

/** How to read one sheet, as the person says. Every field left out is recognised as before. */
export interface SheetCorrection {
  readonly sheet: string;
  readonly readAs?: Layout | 'entrepreneurs' | 'ignore';
  /** Counted from 0. */
  readonly headerRow?: number;
  /** `2014-01` for a month sheet, `2014` for a matrix or an entrepreneur sheet whose months have no year. */
  readonly period?: string;
  /** Code or name, for an entrepreneur sheet. */
  readonly entrepreneur?: string;
  /** Counted from 0. */
  readonly codeColumn?: number;
  readonly nameColumn?: number;
  readonly dateColumn?: number;
  readonly amountColumn?: number;
}
