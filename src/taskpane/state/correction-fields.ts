import type { SheetCorrection } from '../../workbook/understanding';

/** Typed fields of a correction, by the name that the correction gives them. */
export type TypedField = 'headerRow' | 'period' | 'entrepreneur';

/** What the field shows for a correction. Rows are shown as Excel numbers them. */
export function fieldText(correction: SheetCorrection, field: TypedField): string {
  if (field === 'headerRow') {
    return correction.headerRow === undefined ? '' : String(correction.headerRow + 1);
  }
  return correction[field] ?? '';
}

/** The correction with the field as typed; `null` when the text cannot be used. An empty text leaves it out. */
export function withField(
  correction: SheetCorrection,
  field: TypedField,
  text: string,
): SheetCorrection | null {
  const { [field]: _left, ...rest } = correction;
  const typed = text.trim();
  if (typed === '') return rest;
  if (field === 'headerRow') {
    return /^[1-9]\d{0,6}$/.test(typed) ? { ...rest, headerRow: Number(typed) - 1 } : null;
  }
  if (field === 'period') return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(typed) ? { ...rest, period: typed } : null;
  return { ...rest, entrepreneur: typed };
}

export type ColumnField = 'amountColumn' | 'nameColumn' | 'codeColumn' | 'dateColumn';

/** The correction with the column chosen, or as recognised for `null`. */
export function withColumn(
  correction: SheetCorrection,
  field: ColumnField,
  column: number | null,
): SheetCorrection {
  const { [field]: _left, ...rest } = correction;
  return column === null ? rest : { ...rest, [field]: column };
}
