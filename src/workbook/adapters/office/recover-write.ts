import { contains } from '../../area';
import { keyOfMark, markName } from '../../mark';
import { textInput } from './cell-input';
import type { CellInput } from './cell-input';
import { rangeOf } from './range-area';
import { movedBreakSteps } from './write-page';
import { moveMarkStep } from './write-marks';
import { bytesPerCall, runScript } from './write-script';
import type { WriteStep } from './write-script';
import { formerChartSteps } from './write-steps';
import { askForCopy, forgetLookSteps, restoreLookSteps } from './saved-looks';
import { addTableStep, convertStep } from './write-tables';
import { matrixSteps } from './write-values';
import type { OwnedLook, SheetWriting } from './writing-look';

/** How a broken write ended: put back whole, or, when only leftovers of the last run were still there, finished. */
export type Recovery = 'restored' | 'finished';

/**
 * After a failure in the middle of a write: looks at what is there now and goes back, or forward when the
 * write had already begun to remove what cannot be made again. Throws when Excel does not answer any more.
 */
export async function recoverWrite(
  context: Excel.RequestContext,
  writings: readonly SheetWriting[],
): Promise<Recovery> {
  const now = await lookAgain(context, writings);
  const recovery = isBeyond(now) ? 'finished' : 'restored';
  const steps = recovery === 'finished' ? now.flatMap(finishingSteps) : restoringSteps(now);
  await runScript(context, steps);
  return recovery;
}

/**
 * Whether the write had begun to remove: a chart of the last run is gone, or the copy of the looks is gone from
 * one sheet and not from a later one (copies are made and removed in the order of the sheets).
 */
function isBeyond(now: readonly BrokenSheet[]): boolean {
  const again = now.filter(({ writing }) => writing.before !== null);
  const firstWithCopy = again.findIndex(({ hasCopy }) => hasCopy);
  const hasLostChart = again.some(
    ({ writing, charts }) => writing.before?.charts.every((name) => charts.includes(name)) === false,
  );
  return hasLostChart || firstWithCopy > 0;
}

/** A sheet as the broken write left it. */
interface BrokenSheet {
  readonly writing: SheetWriting;
  readonly isThere: boolean;
  readonly hasMark: boolean;
  readonly charts: readonly string[];
  /** The copy of its looks is there. */
  readonly hasCopy: boolean;
  readonly tables: readonly string[];
}

/** Two round trips: what is there by name, then what is on it; nothing is asked of a sheet that is not there. */
async function lookAgain(
  context: Excel.RequestContext,
  writings: readonly SheetWriting[],
): Promise<readonly BrokenSheet[]> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  const asked = writings.map((writing) => {
    const sheet = worksheets.items.find(({ name }) => name === writing.plan.title) ?? null;
    const { before } = writing;
    sheet?.charts.load('items/name');
    const hasCopy = sheet === null || before === null ? null : askForCopy(sheet, before);
    return { writing, sheet, hasCopy };
  });
  await context.sync();
  return asked.map(({ writing, sheet, hasCopy }) => ({
    writing,
    isThere: sheet !== null,
    hasMark: names.items.some(({ name }) => keyOfMark(name) === writing.plan.edit.key),
    charts: sheet?.charts.items.map(({ name }) => name) ?? [],
    hasCopy: hasCopy?.() ?? false,
    tables: tables.items
      .filter(({ worksheet }) => worksheet.name === writing.plan.title)
      .map(({ name }) => name),
  }));
}

/** What is left to remove when everything new is there. */
function finishingSteps({ writing, charts }: BrokenSheet): readonly WriteStep[] {
  const { before } = writing;
  if (before === null) return [];
  const remaining = { ...before, charts: before.charts.filter((name) => charts.includes(name)) };
  return [
    ...formerChartSteps({ ...writing, before: remaining }),
    ...movedBreakSteps(writing),
    ...forgetLookSteps(writing),
  ];
}

/** Nothing was touched before the copy of all looks was made: then new sheets and copies go, and that is all. */
function restoringSteps(now: readonly BrokenSheet[]): readonly WriteStep[] {
  const isTouched = now.every(({ writing, hasCopy }) => writing.before === null || hasCopy);
  const restored = isTouched ? now.flatMap(restoredSheet) : [];
  // Even without its sign: a copy may have been made and not signed.
  const forgotten = now.flatMap(({ writing }) => forgetLookSteps(writing));
  return [...now.flatMap(removedSheet), ...restored, ...forgotten];
}

/** A sheet that the write had added goes, with its mark. */
function removedSheet({ writing, isThere, hasMark }: BrokenSheet): readonly WriteStep[] {
  const { before, plan } = writing;
  if (before !== null) return [];
  const sheet: WriteStep = {
    bytes: bytesPerCall,
    run: ({ worksheets }) => {
      worksheets.getItem(plan.title).delete();
    },
  };
  const mark: WriteStep = {
    bytes: bytesPerCall,
    run: ({ names }) => {
      names.getItem(markName(plan.edit.key)).delete();
    },
  };
  return [...(hasMark && !writing.hasMark ? [mark] : []), ...(isThere ? [sheet] : [])];
}

function restoredSheet(broken: BrokenSheet): readonly WriteStep[] {
  const { writing, charts, tables } = broken;
  const { before } = writing;
  if (before === null) return [];
  const { title } = before;
  const newTables = tables.filter((name) => !before.tables.some((table) => table.name === name));
  const newCharts = charts.filter((name) => !before.allCharts.includes(name));
  const kept = before.tables.filter(({ name }) => tables.includes(name));
  const lost = before.tables.filter(({ name }) => !tables.includes(name));
  return [
    ...newTables.map((name) => convertStep({ name })),
    ...formerChartSteps({ ...writing, before: { ...before, charts: newCharts } }),
    ...kept.map(({ name, area }) => resizeBackStep(title, name, area)),
    normalStep(writing, before),
    ...matrixSteps(title, before.boundary, inputBefore(writing, before)),
    ...lost.map(({ name, area }) => addTableStep(title, name, { area, style: 'medium' })),
    ...restoreLookSteps(writing),
    moveMarkStep(before.key, title, before.area),
  ];
}

function resizeBackStep(title: string, name: string, area: OwnedLook['area']): WriteStep {
  return {
    bytes: 2 * bytesPerCall,
    run: ({ tables, worksheets }) => {
      tables.getItem(name).resize(rangeOf(worksheets.getItem(title), area));
    },
  };
}

function normalStep({ plan }: SheetWriting, before: OwnedLook): WriteStep {
  return {
    bytes: 4 * bytesPerCall,
    run: ({ worksheets }) => {
      for (const area of [before.area, plan.area]) {
        const range = rangeOf(worksheets.getItem(before.title), area);
        range.clear('Hyperlinks');
        range.style = 'Normal';
      }
    },
  };
}

/** What stood in a cell, as it must be given to stand there again. */
function inputBefore(
  { plan }: SheetWriting,
  { cells, area }: OwnedLook,
): (row: number, column: number) => CellInput {
  return (row, column) => {
    if (!contains(area, row, column) && !contains(plan.area, row, column)) return null;
    const written = cells.formulas[row - cells.rowIndex]?.[column - cells.columnIndex] ?? '';
    const value = cells.values[row - cells.rowIndex]?.[column - cells.columnIndex];
    const type = cells.valueTypes[row - cells.rowIndex]?.[column - cells.columnIndex];
    if (typeof written !== 'string') return typeof written === 'boolean' ? written : Number(written);
    const isPlainText = written === value && type !== 'Error';
    return isPlainText ? textInput(written) : written;
  };
}
