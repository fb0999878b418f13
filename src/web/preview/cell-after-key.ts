import type { ShownPlace } from '../bench/bench-state';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

interface GridBounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one page of the keyboard moves. */
  readonly page: number;
}

/** Where a key of Excel leads from a cell; `null` for a key that moves nothing. */
export function cellAfterKey(pressed: Pressed, from: ShownPlace, bounds: GridBounds): ShownPlace | null {
  const isFar = pressed.ctrlKey || pressed.metaKey;
  const move = (isFar ? farMoves : nearMoves)[pressed.key];
  if (move === undefined) return null;
  const { row, column } = move(from, bounds);
  return {
    row: Math.max(0, Math.min(bounds.rows - 1, row)),
    column: Math.max(0, Math.min(bounds.columns - 1, column)),
  };
}

type Moves = Readonly<Record<string, (from: ShownPlace, bounds: GridBounds) => ShownPlace>>;

const nearMoves: Moves = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

const farMoves: Moves = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_from, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};
