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
  const cells = edit.rows.flatMap((row) =>
    row.cells.map(({ column }) => ({ top: row.row, left: column, bottom: row.row, right: column })),
  );
  const parts = [...cells, ...edit.tables.map(({ area }) => area)];
  return parts.reduce(union, parts[0] ?? { top: 0, left: 0, bottom: 0, right: 0 });
}
