import type { LoadedArrays } from './cells-from-arrays';
import { areaOfRange, rangeOf } from './range-area';

/** The cells of a sheet of ours and how they look: what is put back when a write fails. */
export interface Content {
  readonly cells: LoadedArrays;
  readonly looks: readonly (readonly Excel.CellProperties[])[];
}

/** A cell's look takes some 250 bytes of an answer, its content 50: together well under 5 MB. */
const cellsPerBlock = 12_000;

const lookOptions: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: { bold: true, italic: true, underline: true, color: true, size: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true },
    horizontalAlignment: true,
    wrapText: true,
  },
};

const arrays = 'values,formulas,valueTypes,numberFormat';

/** Asks for the content; what is returned gives it after the sync, `null` for a sheet that is not there. */
export function loadContent(used: Excel.Range, boundary: Excel.Range): () => Content | null {
  used.load(arrays);
  const looks = boundary.getCellProperties(lookOptions);
  return () => {
    if (boundary.isNullObject) return null;
    // This runs after the sync of the caller; what a method gives is not loaded.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
    return { cells: used.isNullObject ? noCells : used, looks: looks.value };
  };
}

const noCells: LoadedArrays = {
  rowIndex: 0,
  columnIndex: 0,
  values: [],
  formulas: [],
  valueTypes: [],
  numberFormat: [],
};

/** The same in several requests, for a sheet that is too large for one answer. */
export async function loadContentInBlocks(
  context: Excel.RequestContext,
  title: string,
  { used, boundary }: { readonly used: Excel.Range; readonly boundary: Excel.Range },
): Promise<Content> {
  const sheet = context.workbook.worksheets.getItem(title);
  const parts: LoadedArrays[] = [];
  for (const area of blocksOf(used)) {
    const block = rangeOf(sheet, area);
    block.load(`rowIndex,columnIndex,${arrays}`);
    // One request each: together they are too large.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    parts.push(block);
  }
  const looks: (readonly Excel.CellProperties[])[] = [];
  for (const area of blocksOf(boundary)) {
    const properties = rangeOf(sheet, area).getCellProperties(lookOptions);
    // One request each: together they are too large.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- What a method gives is not loaded.
    looks.push(...properties.value);
  }
  return { cells: joined(parts), looks };
}

function blocksOf(range: Excel.Range): readonly ReturnType<typeof areaOfRange>[] {
  if (range.isNullObject) return [];
  const { top, left, bottom, right } = areaOfRange(range);
  const height = Math.max(1, Math.floor(cellsPerBlock / (right - left + 1)));
  return Array.from({ length: Math.ceil((bottom - top + 1) / height) }, (_, index) => {
    const first = top + index * height;
    return { top: first, left, bottom: Math.min(bottom, first + height - 1), right };
  });
}

function joined(parts: readonly LoadedArrays[]): LoadedArrays {
  return {
    rowIndex: parts[0]?.rowIndex ?? 0,
    columnIndex: parts[0]?.columnIndex ?? 0,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    valueTypes: parts.flatMap(({ valueTypes }) => valueTypes),
    numberFormat: parts.flatMap(({ numberFormat }) => numberFormat),
  };
}
