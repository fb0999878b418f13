/** What a cell is said to hold, by its `t`. */
export type CellType = 'number' | 'shared' | 'boolean' | 'error' | 'formula-text' | 'inline' | 'date';

/** One cell by its offsets. The same object is filled again for each cell: copy what you keep. */
export interface CellToken {
  row: number;
  column: number;
  style: number;
  type: CellType;
  /** -1 when there is no `<v>`. */
  valueStart: number;
  valueEnd: number;
  /** -1 when there is no `<f>`. */
  formulaStart: number;
  formulaEnd: number;
  /** Where the attributes of `<f>` stand. */
  formulaTagStart: number;
  /** -1 when there is no `<is>`. */
  inlineStart: number;
  inlineEnd: number;
  /** The whole element. */
  start: number;
  end: number;
}

/** A token for a scan to fill. */
export function newToken(): CellToken {
  const offsets = { valueStart: -1, valueEnd: -1, formulaStart: -1, formulaEnd: -1, formulaTagStart: -1 };
  return {
    row: 0,
    column: 0,
    style: 0,
    type: 'number',
    ...offsets,
    inlineStart: -1,
    inlineEnd: -1,
    start: 0,
    end: 0,
  };
}
