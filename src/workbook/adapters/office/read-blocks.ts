import type { Area, Outcome, Progress, RowSnapshot } from '../../port';
import type { Place } from '../../problems';
import { rowsFromArrays } from './cells-from-arrays';
import { isTooLarge, refusedFor } from './host-problems';
import { rangeOf } from './range-area';

/** Cells of one request: about 50 bytes each in the four arrays, and an answer may have 5 MB. */
const cellsPerRequest = 80_000;

/** A stray cell at the far end of a sheet makes a used range that no patience reads. */
const cellsPerSheet = 8_000_000;

/** A part of a sheet that is read in one go. */
interface Block {
  readonly sheet: string;
  readonly area: Area;
}

export type RowsBySheet = ReadonlyMap<string, readonly RowSnapshot[]>;

/** Reads the areas in as few requests as the limit of an answer allows; smaller ones when Excel refuses. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Block[],
  progress?: Progress,
): Promise<Outcome<RowsBySheet>> {
  const endless = areas.find((block) => cellsOf(block) > cellsPerSheet);
  if (endless !== undefined) return refusedFor({ code: 'too-much-data', place: lastCellOf(endless) });
  const rows = new Map<string, RowSnapshot[]>(areas.map(({ sheet }) => [sheet, []]));
  const queue = requestsOf(areas.flatMap((block) => cut(block, cellsPerRequest)));
  const total = areas.reduce((sum, block) => sum + cellsOf(block), 0);
  for (let read = 0; queue.length > 0;) {
    if (progress?.isCancelled() === true) return refusedFor({ code: 'cancelled', place: null });
    const blocks = queue.shift() ?? [];
    const parts = await readBlocks(context, blocks);
    if (parts === 'too-large') {
      const smaller = halved(blocks);
      if (smaller === null) return refusedFor({ code: 'too-much-data', place: placeOf(blocks) });
      queue.unshift(...smaller);
      continue;
    }
    parts.forEach((part, index) => rows.get(blocks[index]?.sheet ?? '')?.push(...part));
    read += blocks.reduce((sum, block) => sum + cellsOf(block), 0);
    progress?.report(read, total);
  }
  return { status: 'done', value: rows };
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly (readonly RowSnapshot[])[] | 'too-large'> {
  const ranges = blocks.map(({ sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    range.load('rowIndex,columnIndex,values,formulas,valueTypes,numberFormat');
    return range;
  });
  try {
    await context.sync();
  } catch (thrown) {
    if (isTooLarge(thrown)) return 'too-large';
    throw thrown;
  }
  // Beyond some size `values` is null instead of an error, whatever its type says.
  if (ranges.some(({ values }) => (values as unknown) === null)) return 'too-large';
  return ranges.map(rowsFromArrays);
}

/** Blocks of whole rows with at most so many cells each. */
function cut(block: Block, cells: number): readonly Block[] {
  const { top, left, bottom, right } = block.area;
  const height = Math.max(1, Math.floor(cells / (right - left + 1)));
  const count = Math.ceil((bottom - top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const first = top + index * height;
    return { ...block, area: { top: first, left, bottom: Math.min(bottom, first + height - 1), right } };
  });
}

/** Neighbouring blocks together while they fit into one request. */
function requestsOf(blocks: readonly Block[]): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const last = requests.at(-1);
    if (last !== undefined && cellsOf(block) <= room) last.push(block);
    else {
      requests.push([block]);
      room = cellsPerRequest;
    }
    room -= cellsOf(block);
  }
  return requests;
}

/** The same blocks in two requests, or `null` when a single row is too large already. */
function halved(blocks: readonly Block[]): Block[][] | null {
  const [only, ...others] = blocks;
  if (only === undefined) return null;
  if (others.length > 0) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const parts = cut(only, Math.floor(cellsOf(only) / 2));
  return parts.length < 2 ? null : parts.map((part) => [part]);
}

function cellsOf({ area }: Block): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function lastCellOf({ sheet, area }: Block): Place {
  return { sheet, cell: { row: area.bottom, column: area.right } };
}

function placeOf(blocks: readonly Block[]): Place | null {
  const block = blocks[0];
  return block === undefined
    ? null
    : { sheet: block.sheet, cell: { row: block.area.top, column: block.area.left } };
}
