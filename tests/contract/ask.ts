import { cellName } from '../../src/workbook/cell-name';
import type { Cell, Outcome, SheetSnapshot, WorkbookPort, WorkbookSnapshot } from '../../src/workbook/port';
import type { ProblemCode } from '../../src/workbook/problems';

/** The value of an outcome; fails the test with the problems when there is none. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.status === 'refused') throw new Error(`Refused: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

export function codesOf(outcome: Outcome<unknown>): readonly ProblemCode[] {
  return outcome.status === 'refused' ? outcome.problems.map(({ code }) => code) : [];
}

export async function snapshotOf(port: WorkbookPort): Promise<WorkbookSnapshot> {
  return done(await port.read({}));
}

export async function sheetOf(port: WorkbookPort, title: string): Promise<SheetSnapshot> {
  const sheet = (await snapshotOf(port)).sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`No sheet ${title}`);
  return sheet;
}

/** Cells with content by their names. */
export function cellsOf(sheet: SheetSnapshot): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => [cellName(row, cell.column), cell])),
  );
}

/** Values with content by the names of their cells. */
export function valuesOf(sheet: SheetSnapshot): Readonly<Record<string, Cell['value']>> {
  return Object.fromEntries(Object.entries(cellsOf(sheet)).map(([name, cell]) => [name, cell.value]));
}
