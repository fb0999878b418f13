import { parseAreaName, parseCellName } from '../../cell-name';
import type {
  Area,
  Cell,
  OwnedSheet,
  PrintSetup,
  RowSnapshot,
  SheetOutline,
  TableOutline,
  WrittenChart,
  WrittenConditionalFormat,
} from '../../port';
import type { StyleName } from '../../style-name';
import type { DescribedCell, DescribedFormula, SheetDescription } from './description';

/** A cell with what only a person would see of it. `cell` is `null` for an empty cell that has a style. */
export interface MemoryCell {
  readonly cell: Cell | null;
  readonly style: StyleName | null;
  readonly link: { readonly sheet: string; readonly cell: string } | null;
}

/** One sheet as plain data. Cells are keyed by row, then by column. */
export interface MemorySheet {
  readonly name: string;
  readonly visibility: SheetOutline['visibility'];
  readonly isProtected: boolean;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, MemoryCell>>;
  readonly tables: readonly TableOutline[];
  readonly owned: OwnedSheet | null;
  readonly merged: readonly Area[];
  readonly filtered: readonly Area[];
  readonly charts: readonly WrittenChart[];
  readonly conditionalFormats: readonly WrittenConditionalFormat[];
  readonly widths: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup | null;
}

export function emptySheet(name: string): MemorySheet {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    cells: new Map(),
    tables: [],
    owned: null,
    merged: [],
    filtered: [],
    charts: [],
    conditionalFormats: [],
    widths: new Map(),
    freeze: { rows: 0, columns: 0 },
    print: null,
  };
}

export function sheetFromDescription(description: SheetDescription): MemorySheet {
  return {
    ...emptySheet(description.name),
    visibility: description.visibility ?? 'visible',
    isProtected: description.isProtected ?? false,
    cells: describedCells(description),
    tables: (description.tables ?? []).map(({ name, area, hasTotals }) => ({
      name,
      area: described(area),
      hasTotals: hasTotals ?? false,
    })),
    owned:
      description.owned === undefined
        ? null
        : { key: description.owned.key, area: described(description.owned.area) },
    merged: (description.merged ?? []).map(described),
    filtered: (description.filtered ?? []).map(described),
  };
}

export function outlineOf(sheet: MemorySheet): SheetOutline {
  const { name, visibility, isProtected, tables, owned } = sheet;
  return { name, visibility, isProtected, tables, owned, used: usedArea(rowsOf(sheet)) };
}

/** Rows with content, top to bottom, and their cells left to right. */
export function rowsOf(sheet: MemorySheet): readonly RowSnapshot[] {
  return [...sheet.cells]
    .sort(([one], [other]) => one - other)
    .map(([row, line]) => ({
      row,
      cells: [...line.values()]
        .flatMap(({ cell }) => (cell === null ? [] : [cell]))
        .sort((one, other) => one.column - other.column),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function usedArea(rows: readonly RowSnapshot[]): Area | null {
  const columns = rows.flatMap(({ cells }) => [cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0]);
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const [left, right] = columns.reduce(
    ([low, high], column) => [Math.min(low, column), Math.max(high, column)],
    [Infinity, 0],
  );
  return { top: first.row, left, bottom: last.row, right };
}

function describedCells(description: SheetDescription): MemorySheet['cells'] {
  const at = parseCellName(description.at ?? 'A1');
  if (at === null) throw new Error(`Not a cell: ${String(description.at)}`);
  const lines = (description.rows ?? []).map((row, index) => {
    const cells = row.flatMap((cell, offset): [number, MemoryCell][] => {
      const read = cellFromDescription(cell, at.column + offset);
      return read === null ? [] : [[read.column, { cell: read, style: null, link: null }]];
    });
    return [at.row + index, new Map(cells)] as const;
  });
  return new Map(lines);
}

function cellFromDescription(cell: DescribedCell, column: number): Cell | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { kind: 'number', column, value: cell, format: 'General' };
  if (typeof cell === 'string') return { kind: 'text', column, value: cell };
  if (typeof cell === 'boolean') return { kind: 'boolean', column, value: cell };
  if ('error' in cell) return { kind: 'error', column, value: cell.error };
  if ('number' in cell) return { kind: 'number', column, value: cell.number, format: cell.format };
  return formulaFromDescription(cell, column);
}

function formulaFromDescription(cell: DescribedFormula, column: number): Cell | null {
  const plain = cellFromDescription(cell.result, column);
  if (plain === null) return null;
  const { formula } = cell;
  return plain.kind === 'number'
    ? { ...plain, format: cell.format ?? plain.format, formula }
    : { ...plain, formula };
}

function described(area: string): Area {
  const parsed = parseAreaName(area);
  if (parsed === null) throw new Error(`Not an area: ${area}`);
  return parsed;
}
