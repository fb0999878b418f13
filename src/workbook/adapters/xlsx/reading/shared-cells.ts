import type { Cell } from '../../../port';

const slots = 8192;

/**
 * Cells that are equal are one object: most texts of a workbook stand in one column only, many times over, and
 * so do days, counts and zeros. A large workbook takes less than half of the memory, and the engine has less
 * to look through. Cells are never changed, so nobody can tell.
 */
export class SharedCells {
  /** By the number of the shared text: the cell that was last made of it. */
  private readonly texts: (Cell | undefined)[];
  /** A few thousand whole numbers; one that falls on the slot of another takes its place. */
  private readonly numbers = new Array<(Cell & { readonly kind: 'number' }) | undefined>(slots);

  constructor(private readonly strings: readonly string[]) {
    this.texts = new Array<Cell | undefined>(strings.length);
  }

  /** `null` for an empty text, which is no content; `undefined` when there is no such text. */
  text(index: number, column: number): Cell | null | undefined {
    const known = this.texts[index];
    if (known?.column === column) return known;
    const value = this.strings[index];
    if (value === undefined) return undefined;
    if (value === '') return null;
    const cell: Cell = { kind: 'text', column, value };
    this.texts[index] = cell;
    return cell;
  }

  number(column: number, value: number, format: string): Cell {
    // An amount with cents is seldom seen twice in a column.
    if ((value | 0) !== value) return { kind: 'number', column, value, format };
    const slot = (Math.imul(value, 31) + column) & (slots - 1);
    const known = this.numbers[slot];
    if (known?.column === column && known.format === format && Object.is(known.value, value)) return known;
    const cell = { kind: 'number', column, value, format } as const;
    this.numbers[slot] = cell;
    return cell;
  }
}
