import type { Area, SheetEdit } from './port';

/** The smallest area that holds both. */
export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function intersects(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** The area that an edit writes, and that is ours from then on: its cells and its tables. */
export function areaOfEdit(edit: SheetEdit): Area {
  const parts = edit.tables.map(({ area }) => area);
  // One area per row, not per cell: a list of invoices has a million cells.
  for (const { row, cells } of edit.rows) {
    let left = Infinity;
    let right = -1;
    for (const { column } of cells) {
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (right >= 0) parts.push({ top: row, left, bottom: row, right });
  }
  return parts.reduce(union, parts[0] ?? { top: 0, left: 0, bottom: 0, right: 0 });
}
