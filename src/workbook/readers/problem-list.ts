import type { Place, Problem } from '../problems';
import type { SheetSnapshot } from '../port';

/** Gathers the faults of a whole reading, so that all of them are told at once. */
export class ProblemList {
  private readonly found: Problem[] = [];

  add(problem: Problem): void {
    this.found.push(problem);
  }

  get all(): readonly Problem[] {
    return this.found;
  }
}

export function placeOf(sheet: SheetSnapshot, row: number, column: number): Place {
  return { sheet: sheet.name, cell: { row, column } };
}

export function placeOfSheet(sheet: SheetSnapshot): Place {
  return { sheet: sheet.name, cell: null };
}
