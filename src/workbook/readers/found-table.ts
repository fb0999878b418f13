import type { WrittenMonth } from '../layout/month-words';
import type { Area, SheetSnapshot } from '../port';
import type { ColumnRole, Layout } from '../understanding';

/** A table that was found on a sheet: where it is and what its columns hold, before any of its rows is read. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly kind: TableKind;
  /** First and last header line; they differ when headers stand on several lines. */
  readonly headerTop: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly FoundColumn[];
  /** True for an Excel table, whose borders are exact. */
  readonly isExact: boolean;
}

export type TableKind = Layout | 'entrepreneurs' | 'rates';

export interface FoundColumn {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** For a column of one month. */
  readonly month: WrittenMonth | null;
}

/** The first column with this role, or `null`. */
export function columnOf(columns: readonly FoundColumn[], role: ColumnRole): FoundColumn | null {
  return columns.find((column) => column.role === role) ?? null;
}

export function hasRole(columns: readonly FoundColumn[], ...roles: readonly ColumnRole[]): boolean {
  return columns.some((column) => roles.includes(column.role));
}

export function areaOf(table: FoundTable): Area {
  const used = table.columns.map(({ column }) => column);
  return {
    top: table.headerTop,
    left: Math.min(...used),
    bottom: table.lastRow,
    right: Math.max(...used),
  };
}
