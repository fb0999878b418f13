import { previewRows, type CellPreview } from '../../app/preview-rows';
import type { WatchedWorkbook } from '../../app/watched-workbook';
import { shownCell } from '../../text/shown-cell';
import type { SheetEdit, SheetSnapshot, WorkbookSnapshot } from '../../workbook/port';
import type { StyleName } from '../../workbook/style-name';
import type { RowsAnswer, RowWindow, SheetSize, ShownCell, ShownRow } from './desk';

/** Rows of sheets to look at, a window at a time: a sheet of two hundred thousand rows never travels whole. */
export interface SheetWindows {
  readonly rows: (window: RowWindow) => Promise<RowsAnswer>;
  /** The workbook has changed: what was read is old. */
  readonly forget: () => void;
}

interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  readonly dateSystem: WorkbookSnapshot['dateSystem'];
  readonly size: SheetSize;
  readonly styles: ReadonlyMap<string, StyleName>;
}

/** A person goes back and forth between few sheets; more would keep a large workbook twice in memory. */
const keptSheets = 4;

export function sheetWindows({ port, written }: WatchedWorkbook): SheetWindows {
  const kept = new Map<string, ReadSheet>();
  return {
    forget: () => kept.clear(),
    rows: async (window) => {
      const known = kept.get(window.sheet);
      if (known !== undefined) return windowOf(known, window);
      const outcome = await port.read({ sheets: [window.sheet] });
      if (outcome.status === 'refused') return outcome;
      const { sheets, dateSystem } = outcome.value;
      const [snapshot] = sheets;
      if (snapshot === undefined) return { status: 'done', rows: [], size: emptySize };
      const edit = written().get(window.sheet);
      const read = { snapshot, dateSystem, size: sizeOf(snapshot, edit), styles: stylesOf(edit) };
      if (kept.size >= keptSheets) kept.delete([...kept.keys()][0] ?? '');
      kept.set(window.sheet, read);
      return windowOf(read, window);
    },
  };
}

const emptySize: SheetSize = { rows: 0, columns: 0, widths: [] };

function windowOf(read: ReadSheet, window: RowWindow): RowsAnswer {
  const rows: readonly ShownRow[] = previewRows(read.snapshot, window, read.dateSystem).map(
    ({ row, cells }) => ({ row, cells: cells.map((cell) => shown(cell, row, read)) }),
  );
  return { status: 'done', rows, size: read.size };
}

function shown({ column, shows, formula }: CellPreview, row: number, { styles }: ReadSheet): ShownCell {
  const style = styles.get(`${row}:${column}`);
  return {
    column,
    text: shownCell(shows),
    kind: shows.kind === 'day' || shows.kind === 'month' ? 'date' : shows.kind,
    ...(formula === undefined ? {} : { formula }),
    ...(style === undefined ? {} : { style }),
  };
}

function stylesOf(edit: SheetEdit | undefined): ReadonlyMap<string, StyleName> {
  const styles = new Map<string, StyleName>();
  for (const { row, cells } of edit?.rows ?? [])
    for (const { column, style } of cells) styles.set(`${row}:${column}`, style);
  return styles;
}

/** Rows that say how wide a column has to be. */
const sampledRows = 80;
const [narrowest, widest] = [6, 34];

function sizeOf({ rows }: SheetSnapshot, edit: SheetEdit | undefined): SheetSize {
  const columns = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  const widths = Array.from({ length: columns }, () => narrowest);
  for (const { cells } of rows.slice(0, sampledRows)) {
    // A title that stands alone on its line flows over what is empty beside it.
    if (cells.length < 2) continue;
    for (const cell of cells) {
      const length = cell.kind === 'number' ? 11 : String(cell.value).length + 1;
      widths[cell.column] = Math.min(widest, Math.max(widths[cell.column] ?? 0, length));
    }
  }
  for (const { column, characters } of edit?.widths ?? [])
    if (column < columns) widths[column] = Math.min(characters, 60);
  return { rows: (rows.at(-1)?.row ?? -1) + 1, columns, widths };
}
