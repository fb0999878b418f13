import type { Area } from '../../src/workbook/port';

/** The in-memory Excel's own idea of a workbook. Mutable, as a workbook is. */
export interface HostWorkbook {
  name: string;
  dateSystem: '1900' | '1904';
  isStructureLocked: boolean;
  sheets: HostSheet[];
  names: HostName[];
  selected: string | null;
  nextId: number;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  cells: Map<number, HostCell>;
  tables: HostTable[];
  charts: HostChart[];
  conditionalFormats: HostConditionalFormat[];
  merged: Area[];
  filtered: Area[];
  widths: Map<number, number>;
  freeze: { rows: number; columns: number };
  page: {
    orientation: string;
    titleRows: string | null;
    titleColumns: string | null;
    texts: Record<string, string>;
    zoom: unknown;
    /** The cells that breaks were asked for at. */
    breaksBefore: { rows: string[]; columns: string[] };
  };
}

export interface HostCell {
  value: string | number | boolean;
  isError: boolean;
  formula: string | null;
  format: string;
  look: HostLook;
  link: string | null;
}

/** Only what differs from the Normal style. */
export type HostLook = Record<string, string | number | boolean>;

export interface HostTable {
  readonly id: string;
  name: string;
  area: Area;
  hasTotals: boolean;
  style: string;
}

export interface HostChart {
  readonly id: string;
  name: string;
  title: string;
  type: string;
  isLegendVisible: boolean;
  place: string;
  series: {
    name: string;
    values: string;
    categories: string;
    type: string;
    axis: string;
    isFilled: boolean;
    isInLegend: boolean;
  }[];
}

export interface HostConditionalFormat {
  readonly id: string;
  area: Area;
  formula: string;
  look: HostLook;
}

export interface HostName {
  name: string;
  visible: boolean;
  formula: string;
}

const columns = 16_384;

export function keyOf(row: number, column: number): number {
  return row * columns + column;
}

export function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / columns), column: key % columns };
}

export function emptyCell(): HostCell {
  return { value: '', isError: false, formula: null, format: 'General', look: {}, link: null };
}

export function cellAt(sheet: HostSheet, row: number, column: number): HostCell {
  return sheet.cells.get(keyOf(row, column)) ?? emptyCell();
}

/** The cell to be changed: made when it is not there. */
export function openCell(sheet: HostSheet, row: number, column: number): HostCell {
  const key = keyOf(row, column);
  const cell = sheet.cells.get(key) ?? emptyCell();
  sheet.cells.set(key, cell);
  return cell;
}

export function newSheet(workbook: HostWorkbook, name: string): HostSheet {
  return {
    id: `{sheet-${String(workbook.nextId++)}}`,
    name,
    visibility: 'Visible',
    isProtected: false,
    cells: new Map(),
    tables: [],
    charts: [],
    conditionalFormats: [],
    merged: [],
    filtered: [],
    widths: new Map(),
    freeze: { rows: 0, columns: 0 },
    page: {
      orientation: 'Portrait',
      titleRows: null,
      titleColumns: null,
      texts: {},
      zoom: null,
      breaksBefore: { rows: [], columns: [] },
    },
  };
}

/** All that a person could see, without ids and without cells that are as empty as new ones: to be compared. */
export function pictureOf(workbook: HostWorkbook): unknown {
  const withoutId = <T extends { id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> => rest;
  return {
    names: [...workbook.names].sort((one, other) => one.name.localeCompare(other.name)),
    sheets: workbook.sheets.map(({ id: _, cells, tables, charts, conditionalFormats, ...sheet }) => ({
      ...sheet,
      widths: [...sheet.widths],
      cells: [...cells]
        .filter(([, cell]) => JSON.stringify(cell) !== JSON.stringify(emptyCell()))
        .sort(([one], [other]) => one - other),
      tables: tables.map(withoutId).sort((one, other) => one.name.localeCompare(other.name)),
      charts: charts.map(withoutId),
      conditionalFormats: conditionalFormats.map(withoutId),
    })),
  };
}
