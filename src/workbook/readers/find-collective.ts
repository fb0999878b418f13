import { cellAt, isBlank, textOf } from '../cells/cell-text';
import { isSharedAmountLabel, isToShareLabel } from '../layout/collective-words';
import { labelOfRow } from '../layout/row-words';
import type { Cell, RowSnapshot, SheetSnapshot } from '../port';

/** A block of a sheet of collective activities: a first line, and a line for each member. */
export interface CollectiveBlock {
  readonly sheet: SheetSnapshot;
  readonly activity: string;
  readonly head: RowSnapshot;
  readonly amountColumn: number;
  /** The cell to the right of « À répartir en »; the block is a note when there is no such label. */
  readonly month: { readonly column: number; readonly cell: Cell | null };
  readonly members: readonly CollectiveMember[];
}

export interface CollectiveMember {
  readonly row: RowSnapshot;
  readonly who: { readonly column: number; readonly text: string };
  readonly share: Cell | null;
}

/** The blocks whose turnover is to be shared, on sheets of collective activities. */
export function findCollective(sheets: readonly SheetSnapshot[]): readonly CollectiveBlock[] {
  return sheets.flatMap((sheet) => sheet.rows.flatMap((row, at) => blockAt(sheet, row, at)));
}

function blockAt(sheet: SheetSnapshot, head: RowSnapshot, at: number): readonly CollectiveBlock[] {
  const label = findLabel(head, isSharedAmountLabel);
  const toShare = findLabel(head, isToShareLabel);
  if (label === null || toShare === null) return [];
  const before = head.cells.find((cell) => cell.kind === 'text' && cell.column < label.column);
  const column = toShare.column + 1;
  return [
    {
      sheet,
      activity: before === undefined ? sheet.name : textOf(before),
      head,
      amountColumn: label.column + 1,
      month: { column, cell: cellAt(head, column) },
      members: membersBelow(sheet, at),
    },
  ];
}

function findLabel(row: RowSnapshot, isLabel: (text: string) => boolean): Cell | null {
  return row.cells.find((cell) => cell.kind === 'text' && isLabel(cell.value)) ?? null;
}

/** Down to an empty line, a total or the next activity. */
function membersBelow(sheet: SheetSnapshot, at: number): readonly CollectiveMember[] {
  const members: CollectiveMember[] = [];
  for (let index = at + 1; index < sheet.rows.length; index += 1) {
    const [row, above] = [sheet.rows[index], sheet.rows[index - 1]];
    if (row === undefined || above === undefined || row.row !== above.row + 1) break;
    const [who, ...others] = row.cells.filter((cell) => !isBlank(cell));
    const text = textOf(who ?? null);
    if (who === undefined || findLabel(row, isSharedAmountLabel) !== null || labelOfRow(text) !== 'ordinary')
      break;
    const share = others.find(({ kind }) => kind !== 'text') ?? others.at(-1) ?? null;
    members.push({ row, who: { column: who.column, text }, share });
  }
  return members;
}
