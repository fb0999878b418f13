import type { SheetKey } from '../../port';

/** A workbook in a few words, for tests. Areas are written `A1:C9`, cells `B7`. */
export interface WorkbookDescription {
  readonly title?: string;
  readonly dateSystem?: '1900' | '1904';
  readonly sheets: readonly SheetDescription[];
  readonly isStructureLocked?: true;
  /** Workbook-scoped defined names that are not ours: name and what it refers to (`=Feuille!$A$1`). */
  readonly names?: Readonly<Record<string, string>>;
}

export interface SheetDescription {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected?: true;
  /** Where the first row and column of `rows` stand; `A1` when absent. */
  readonly at?: string;
  readonly rows?: readonly (readonly DescribedCell[])[];
  readonly tables?: readonly TableDescription[];
  readonly owned?: { readonly key: SheetKey; readonly area: string };
  readonly merged?: readonly string[];
  /** Areas of which rows are filtered away. */
  readonly filtered?: readonly string[];
}

export interface TableDescription {
  readonly name: string;
  readonly area: string;
  readonly hasTotals?: true;
}

/** `null` leaves the cell empty. */
export type DescribedCell =
  number | string | boolean | null | DescribedError | DescribedNumber | DescribedFormula;

export interface DescribedError {
  readonly error: string;
}

export interface DescribedNumber {
  readonly number: number;
  readonly format: string;
}

/** `formula` with its `=`; `result` is what it gives. */
export interface DescribedFormula {
  readonly formula: string;
  readonly result: number | string | boolean | DescribedError;
  readonly format?: string;
}
