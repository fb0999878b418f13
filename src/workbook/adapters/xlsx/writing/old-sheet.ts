import { contains } from '../../../area';
import type { Area } from '../../../port';
import { damaged } from '../part-fault';
import type { CellToken } from '../reading/cell-token';
import { frameText, scanSheet } from '../reading/scan-sheet';

import { SharedFormulas } from './shared-formulas';
import { SheetFrame } from './sheet-frame';

/** A cell of the person on a sheet of ours: written again as it stands. */
export interface KeptCell {
  readonly column: number;
  readonly hasContent: boolean;
  readonly xml: Uint8Array;
}

export interface KeptRow {
  /** The opening tag. */
  readonly opening: string;
  /** Left to right. */
  readonly cells: readonly KeptCell[];
}

/** What a sheet of ours looks like before it is written again. */
export interface OldSheet {
  readonly frame: SheetFrame;
  /** Rows that are not ours, or hold a cell that is not. By row. */
  readonly rows: ReadonlyMap<number, KeptRow>;
  /** Rows of our area that are hidden. */
  readonly hiddenRows: readonly number[];
  readonly bytes: Uint8Array;
}

const utf8 = new TextDecoder('utf-8');

/** Reads a sheet of ours and keeps apart what the person added outside the area that we wrote. */
export function readOldSheet(bytes: Uint8Array, part: string, area: Area): OldSheet {
  const keeper = new Keeper(bytes, area);
  const place = scanSheet(bytes, part, keeper);
  keeper.finishRow();
  if (place === null) throw damaged(part);
  const frame = SheetFrame.read(frameText(bytes, part, place), part);
  return { frame, rows: keeper.rows, hiddenRows: keeper.hiddenRows, bytes };
}

class Keeper {
  readonly rows = new Map<number, KeptRow>();
  readonly hiddenRows: number[] = [];
  private readonly shared: SharedFormulas;
  private opening = '';
  private number = -1;
  private cells: KeptCell[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly area: Area,
  ) {
    this.shared = new SharedFormulas(bytes);
  }

  readonly row = (start: number, end: number): void => {
    this.finishRow();
    this.opening = utf8.decode(this.bytes.subarray(start, end));
    const named = /\sr\s*=\s*["'](\d+)["']/.exec(this.opening);
    this.number = named === null ? this.number + 1 : Number(named[1]) - 1;
  };

  readonly cell = (token: CellToken): void => {
    this.number = token.row;
    const isOurs = contains(this.area, token.row, token.column);
    const formula = this.shared.formulaFor(token, isOurs);
    if (isOurs) return;
    const hasContent = token.valueStart >= 0 || token.formulaStart >= 0 || token.inlineStart >= 0;
    // Copied: the bytes of the old part are not kept alive by a few cells of the person.
    const xml = formula ?? this.bytes.slice(token.start, token.end);
    this.cells.push({ column: token.column, hasContent, xml });
  };

  finishRow(): void {
    const { number: row, opening, cells } = this;
    this.opening = '';
    this.cells = [];
    if (opening === '') return;
    const isOurs = row >= this.area.top && row <= this.area.bottom;
    if (isOurs && /\shidden\s*=\s*["'](?:1|true)["']/.test(opening)) this.hiddenRows.push(row);
    if (isOurs && cells.length === 0) return;
    this.rows.set(row, { opening, cells });
  }
}
