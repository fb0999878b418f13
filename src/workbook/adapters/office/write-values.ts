import { contains } from '../../area';
import { parseCellName, quotedSheet } from '../../cell-name';
import type { Area, SheetEdit, WrittenCell } from '../../port';
import { union } from '../../area';
import { valueInput } from './cell-input';
import type { CellInput } from './cell-input';
import { rangeOf } from './range-area';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import type { SheetWriting } from './writing-look';

/** Cells of one assignment. */
const cellsPerStep = 50_000;

/** Everything but formulas: cells of ours that are not written any more are emptied, those of others left. */
export function valueSteps({ plan, before, dateSystem }: SheetWriting): readonly WriteStep[] {
  const whole = before === null ? plan.area : union(plan.area, before.area);
  const cells = cellsByPlace(plan.edit);
  return matrixSteps(plan.title, whole, (row, column) => {
    const cell = cells.get(row)?.get(column);
    if (cell !== undefined) return valueInput(cell, dateSystem);
    const isOurs =
      contains(plan.area, row, column) || (before !== null && contains(before.area, row, column));
    return isOurs ? '' : null;
  });
}

/** Formulas, after every sheet and table that they may speak of. */
export function formulaSteps({ plan }: SheetWriting): readonly WriteStep[] {
  const places = plan.edit.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => (cell.kind === 'formula' ? [areaOfCell(row, cell.column)] : [])),
  );
  const [first, ...others] = places;
  if (first === undefined) return [];
  const cells = cellsByPlace(plan.edit);
  return matrixSteps(plan.title, others.reduce(union, first), (row, column) => {
    const cell = cells.get(row)?.get(column);
    return cell?.kind === 'formula' ? cell.formula : null;
  });
}

/** Links, before the values: a link to an empty cell shows its own address until its text comes. */
export function linkSteps({ plan }: SheetWriting): readonly WriteStep[] {
  return plan.edit.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell): WriteStep[] => {
      if (cell.kind !== 'link' || parseCellName(cell.cell) === null) return [];
      const documentReference = `${quotedSheet(cell.sheet)}!${cell.cell}`;
      return [
        {
          bytes: 2 * bytesPerCall,
          run: ({ worksheets }) => {
            rangeOf(worksheets.getItem(plan.title), areaOfCell(row, cell.column)).hyperlink = {
              documentReference,
            };
          },
        },
      ];
    }),
  );
}

/** Assigns a matrix in blocks of whole rows. */
export function matrixSteps(
  title: string,
  area: Area,
  inputAt: (row: number, column: number) => CellInput,
): readonly WriteStep[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(cellsPerStep / width));
  const steps: WriteStep[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const block = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    const matrix = Array.from({ length: block.bottom - block.top + 1 }, (_, index) =>
      Array.from({ length: width }, (__, offset) => inputAt(block.top + index, block.left + offset)),
    );
    steps.push({
      bytes: bytesOf(matrix),
      run: ({ worksheets }) => {
        rangeOf(worksheets.getItem(title), block).formulas = matrix;
      },
    });
  }
  return steps;
}

/** About what the matrix takes as JSON: accented letters are two bytes, and quotes and commas come on top. */
function bytesOf(matrix: readonly (readonly CellInput[])[]): number {
  let bytes = bytesPerCall;
  for (const line of matrix) {
    for (const input of line) bytes += typeof input === 'string' ? 2 * input.length + 4 : 12;
  }
  return bytes;
}

function cellsByPlace(edit: SheetEdit): ReadonlyMap<number, ReadonlyMap<number, WrittenCell>> {
  return new Map(edit.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
}

function areaOfCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
