import type { OtherKind } from '../../domain/contribution/contribution-inputs';
import type { RowSnapshot } from '../port';
import type { Place } from '../problems';
import type { ColumnRole } from '../understanding';
import { readCellAmount, type AmountContext } from './amount-cell';
import type { FoundColumn } from './found-table';
import { placeOf } from './problem-list';
import type { Money } from '../../domain/values/money';

/** Whether amounts beside the turnover are needed: only some schemes ask for them. */
export type SideReading = 'read' | 'ignore';

/** A column of amounts beside the turnover. */
export interface SideColumn {
  readonly kind: OtherKind;
  readonly column: number;
}

/** An amount beside the turnover of a line, as it stands there. */
export interface SideAmount {
  readonly kind: OtherKind;
  readonly amount: Money;
  readonly place: Place;
}

const kinds = {
  purchases: 'purchases',
  resale: 'resale',
  subcontracting: 'subcontracting',
  'internal-sales': 'internal',
} as const satisfies { readonly [R in ColumnRole]?: OtherKind };

type SideRole = keyof typeof kinds;

/** Purchases and the like: they stand in a table of turnover and do not make one. */
export function isSideRole(role: ColumnRole): role is SideRole {
  return role in kinds;
}

export function sideColumns(columns: readonly FoundColumn[], reading: SideReading): readonly SideColumn[] {
  if (reading === 'ignore') return [];
  return columns.flatMap(({ role, column }) => (isSideRole(role) ? [{ kind: kinds[role], column }] : []));
}

/** The amounts of a line that are not zero; what is wrong with a cell is told. */
export function readSides(
  row: RowSnapshot,
  columns: readonly SideColumn[],
  context: AmountContext,
): readonly SideAmount[] {
  return columns.flatMap(({ kind, column }): readonly SideAmount[] => {
    const read = readCellAmount(row, column, context);
    if (read === null || read.amount.isZero) return [];
    return [{ kind, amount: read.amount, place: placeOf(context.sheet, row.row, column) }];
  });
}
