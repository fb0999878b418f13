/** A sheet as somebody typed it, before a library writes it: rows and columns from 0. */
export type PlannedValue =
  | string
  | { readonly number: number; readonly format?: string }
  | { readonly formula: string; readonly result: number; readonly format?: string }
  | { readonly error: '#REF!' | '#N/A' | '#DIV/0!' | '#VALUE!' };

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlannedValue;
}

export interface PlannedSheet {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** Top, left, bottom, right. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Cells with a fill and no content, far from everything. */
  readonly phantoms: readonly { readonly row: number; readonly column: number }[];
}

export interface PlannedBook {
  readonly sheets: readonly PlannedSheet[];
  readonly dateSystem: '1900' | '1904';
}

/** Collects what is put on one sheet; the place is moved by the margin that the sheet starts with. */
export class SheetPlan {
  private readonly cells: PlannedCell[] = [];
  private readonly merges: (readonly [number, number, number, number])[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly phantoms: { row: number; column: number }[] = [];

  constructor(
    readonly name: string,
    private readonly margin: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
  ) {}

  put(row: number, column: number, value: PlannedValue | null): void {
    if (value === null) return;
    this.cells.push({ row: row + this.margin.rows, column: column + this.margin.columns, value });
  }

  putRow(row: number, values: readonly (PlannedValue | null)[]): void {
    values.forEach((value, column) => {
      this.put(row, column, value);
    });
  }

  merge(row: number, from: number, to: number): void {
    const { rows, columns } = this.margin;
    if (to > from) this.merges.push([row + rows, from + columns, row + rows, to + columns]);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.push(column + this.margin.columns);
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row + this.margin.rows);
  }

  haunt(row: number, column: number): void {
    this.phantoms.push({ row, column });
  }

  /** `C7` for a place of this plan, to be used in a formula. */
  nameOf(row: number, column: number): string {
    let letters = '';
    for (let rest = column + this.margin.columns + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    }
    return `${letters}${String(row + this.margin.rows + 1)}`;
  }

  done(): PlannedSheet {
    const { name, cells, merges, hiddenColumns, hiddenRows, phantoms } = this;
    return { name, cells, merges, hiddenColumns, hiddenRows, phantoms };
  }
}
