import type { LoadedArrays } from './cells-from-arrays';
import { areaOfRange, rangeOf } from './range-area';

/** The cells of a sheet as they were. */
export type SavedCells = Omit<LoadedArrays, 'numberFormat'>;

/** The cells of a sheet of ours and their links: what is put back when a write fails. Looks are saved in Excel itself. */
export interface Content {
  readonly cells: SavedCells;
  /** Row by row, for the boundary. */
  readonly links: readonly (readonly Excel.CellProperties[])[];
}

/** A cell takes some 60 bytes of an answer, with its link: together under 5 MB. */
const cellsPerBlock = 50_000;

const linksOnly: Excel.CellPropertiesLoadOptions = { hyperlink: true };

const arrays = 'values,formulas,valueTypes';

/** Asks for the content; what is returned gives it after the sync, `null` for a sheet that is not there. */
export function loadContent(used: Excel.Range, boundary: Excel.Range): () => Content | null {
  used.load(arrays);
  const links = boundary.getCellProperties(linksOnly);
  return () => {
    if (boundary.isNullObject) return null;
    // This runs after the sync of the caller; what a method gives is not loaded.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
    return { cells: used.isNullObject ? noCells : used, links: links.value };
  };
}

const noCells: SavedCells = {
  rowIndex: 0,
  columnIndex: 0,
  values: [],
  formulas: [],
  valueTypes: [],
};

/** The same in several requests, for a sheet that is too large for one answer. */
export async function loadContentInBlocks(
  context: Excel.RequestContext,
  title: string,
  { used, boundary }: { readonly used: Excel.Range; readonly boundary: Excel.Range },
): Promise<Content> {
  const sheet = context.workbook.worksheets.getItem(title);
  const parts: SavedCells[] = [];
  for (const area of blocksOf(used)) {
    const block = rangeOf(sheet, area);
    block.load(`rowIndex,columnIndex,${arrays}`);
    // One request each: together they are too large.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    parts.push(block);
  }
  const links: (readonly Excel.CellProperties[])[] = [];
  for (const area of blocksOf(boundary)) {
    const properties = rangeOf(sheet, area).getCellProperties(linksOnly);
    // One request each: together they are too large.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- What a method gives is not loaded.
    links.push(...properties.value);
  }
  return { cells: joined(parts), links };
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

function joined(parts: readonly SavedCells[]): SavedCells {
  return {
    rowIndex: parts[0]?.rowIndex ?? 0,
    columnIndex: parts[0]?.columnIndex ?? 0,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    valueTypes: parts.flatMap(({ valueTypes }) => valueTypes),
  };
}
