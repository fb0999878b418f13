import type { Bench } from '../bench/bench';
import { WorkStopped } from '../work/work-client';
import type { RowsAnswer, ShownRow, SheetSize } from '../work/desk';

/** The rows of one sheet as they come, a window at a time, when they are looked at. */
export interface SheetRows {
  readonly subscribe: (listener: () => void) => () => void;
  /** Another number after each arrival. */
  readonly version: () => number;
  /** `null` until the first window has come. */
  readonly size: () => SheetSize | null;
  /** `undefined` for an empty row, and for one that has not come yet. */
  readonly row: (index: number) => ShownRow | undefined;
  /** Asks for what is missing between the two rows. */
  readonly want: (first: number, last: number) => void;
}

const windowRows = 200;

export function sheetRows(bench: Bench, sheet: string): SheetRows {
  const asked = new Set<number>();
  const rows = new Map<number, ShownRow>();
  const listeners = new Set<() => void>();
  let size: SheetSize | null = null;
  let version = 0;
  const arrive = (answer: RowsAnswer): void => {
    if (answer.status === 'done') {
      size = answer.size;
      for (const row of answer.rows) rows.set(row.row, row);
    } else size = { rows: 0, columns: 0, widths: [] };
    version += 1;
    listeners.forEach((listener) => listener());
  };
  const ask = async (at: number): Promise<void> => {
    asked.add(at);
    try {
      arrive(await bench.ask('rows', { sheet, first: at * windowRows, count: windowRows }));
    } catch (fault) {
      // The worker was ended under it, by a person who cancelled something else: asked again when it is looked at.
      asked.delete(at);
      if (!(fault instanceof WorkStopped)) throw fault;
      version += 1;
      listeners.forEach((listener) => listener());
    }
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    size: () => size,
    row: (index) => rows.get(index),
    want: (first, last) => {
      const [from, to] = [Math.floor(Math.max(0, first) / windowRows), Math.floor(last / windowRows)];
      for (let at = from; at <= to; at += 1) if (!asked.has(at)) void ask(at);
    },
  };
}
