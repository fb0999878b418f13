import type { Area, WrittenCell, WrittenRow } from '../../port';
import type { StyleName } from '../../style-name';

/** Neighbouring cells that look the same: formatted together, since each range costs a dozen actions. */
export interface StyleRectangle {
  readonly style: StyleName;
  /** A text cell keeps the text format of its style; a number or a formula in a text style must not. */
  readonly isText: boolean;
  readonly area: Area;
}

/** The rectangles of an edit, without those that look plain. */
export function styleRectangles(rows: readonly WrittenRow[]): readonly StyleRectangle[] {
  const closed: StyleRectangle[] = [];
  let open = new Map<string, StyleRectangle>();
  for (const { row, cells } of rows) {
    const next = new Map<string, StyleRectangle>();
    for (const run of runsOf(row, cells)) {
      const key = keyOf(run);
      const above = open.get(key);
      const isBelow = above !== undefined && above.area.bottom === row - 1;
      if (isBelow) open.delete(key);
      next.set(key, isBelow ? { ...above, area: { ...above.area, bottom: row } } : run);
    }
    closed.push(...open.values());
    open = next;
  }
  return [...closed, ...open.values()].filter(({ style }) => style !== 'plain');
}

/** Runs of one look along a row. */
function runsOf(row: number, cells: readonly WrittenCell[]): readonly StyleRectangle[] {
  const runs: StyleRectangle[] = [];
  for (const { column, style, kind } of [...cells].sort((one, other) => one.column - other.column)) {
    const isText = kind === 'text' || kind === 'link' || kind === 'blank';
    const last = runs.at(-1);
    if (
      last !== undefined &&
      last.style === style &&
      last.isText === isText &&
      last.area.right === column - 1
    ) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, right: column } };
    } else {
      runs.push({ style, isText, area: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return runs;
}

function keyOf({ style, isText, area }: StyleRectangle): string {
  return `${style} ${String(isText)} ${String(area.left)} ${String(area.right)}`;
}
