import type { Cell, RowSnapshot } from '../../port';

/** What a range gives when its four arrays are loaded. */
export interface LoadedArrays {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The rows with content of a range, top to bottom. */
export function rowsFromArrays(arrays: LoadedArrays): readonly RowSnapshot[] {
  return arrays.values.flatMap((line, index) => {
    const cells = line.flatMap((_, offset) => {
      const cell = cellAt(arrays, index, offset);
      return cell === null ? [] : [cell];
    });
    return cells.length === 0 ? [] : [{ row: arrays.rowIndex + index, cells }];
  });
}

function cellAt(arrays: LoadedArrays, index: number, offset: number): Cell | null {
  const value = arrays.values[index]?.[offset];
  const written = arrays.formulas[index]?.[offset];
  const type = arrays.valueTypes[index]?.[offset];
  const column = arrays.columnIndex + offset;
  // A text that starts with `=` stands in both arrays alike; a formula differs from what it gives.
  const isFormula = typeof written === 'string' && written.startsWith('=') && written !== value;
  const formula = isFormula ? { formula: written } : {};
  if (type === 'Error') return { kind: 'error', column, value: String(value), ...formula };
  if (typeof value === 'number') {
    return {
      kind: 'number',
      column,
      value,
      format: String(arrays.numberFormat[index]?.[offset]),
      ...formula,
    };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', column, value, ...formula };
  const text = typeof value === 'string' ? value : '';
  // A formula that gives an empty text is a cell with content; an empty cell is not.
  return text === '' && !isFormula ? null : { kind: 'text', column, value: text, ...formula };
}
