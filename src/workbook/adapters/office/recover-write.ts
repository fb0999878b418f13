import { contains } from '../../area';
import { keyOfMark, markName } from '../../mark';
import { restoredLookSteps } from './restore-looks';
import { textInput } from './cell-input';
import type { CellInput } from './cell-input';
import { rangeOf } from './range-area';
import { moveMarkStep } from './write-marks';
import { bytesPerCall, runScript } from './write-script';
import type { WriteStep } from './write-script';
import { leftoverSteps } from './write-steps';
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
  const isBeyond = now.some(({ writing: { before }, charts, formats }) =>
    before === null
      ? false
      : !before.charts.every((name) => charts.includes(name)) ||
        !before.conditionalFormats.every((id) => formats.includes(id)),
  );
  const steps = isBeyond ? now.flatMap(remainingLeftovers) : now.flatMap(restoringSteps);
  await runScript(context, steps);
  return isBeyond ? 'finished' : 'restored';
}

/** A sheet as the broken write left it. */
interface BrokenSheet {
  readonly writing: SheetWriting;
  readonly isThere: boolean;
  readonly hasMark: boolean;
  readonly charts: readonly string[];
  readonly formats: readonly string[];
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
    const formats =
      sheet === null
        ? null
        : rangeOf(sheet, writing.before?.boundary ?? writing.plan.area).conditionalFormats;
    sheet?.charts.load('items/name');
    formats?.load('items/id');
    return { writing, sheet, formats };
  });
  await context.sync();
  return asked.map(({ writing, sheet, formats }) => ({
    writing,
    isThere: sheet !== null,
    hasMark: names.items.some(({ name }) => keyOfMark(name) === writing.plan.edit.key),
    charts: sheet?.charts.items.map(({ name }) => name) ?? [],
    formats: formats?.items.map(({ id }) => id) ?? [],
    tables: tables.items
      .filter(({ worksheet }) => worksheet.name === writing.plan.title)
      .map(({ name }) => name),
  }));
}

function remainingLeftovers({ writing, charts, formats }: BrokenSheet): readonly WriteStep[] {
  const { before } = writing;
  if (before === null) return [];
  return leftoverSteps({
    ...writing,
    before: {
      ...before,
      charts: before.charts.filter((name) => charts.includes(name)),
      conditionalFormats: before.conditionalFormats.filter((id) => formats.includes(id)),
    },
  });
}

function restoringSteps(broken: BrokenSheet): readonly WriteStep[] {
  const { before, plan, hasMark } = broken.writing;
  if (before !== null) return restoredSheet(broken, before);
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
  return [...(broken.hasMark && !hasMark ? [mark] : []), ...(broken.isThere ? [sheet] : [])];
}

function restoredSheet(broken: BrokenSheet, before: OwnedLook): readonly WriteStep[] {
  const { title } = before;
  const newTables = broken.tables.filter((name) => !before.tables.some((table) => table.name === name));
  const [kept, lost] = [true, false].map((isKept) =>
    before.tables.filter(({ name }) => broken.tables.includes(name) === isKept),
  );
  return [
    ...newTables.map((name) => convertStep({ name })),
    ...removalsOf(broken, before),
    ...(kept ?? []).map(({ name, area }) => resizeBackStep(title, name, area)),
    normalStep(broken.writing, before),
    ...matrixSteps(title, before.boundary, inputBefore(broken.writing, before)),
    ...(lost ?? []).map(({ name, area }) => addTableStep(title, name, { area, style: 'medium' })),
    ...restoredLookSteps(before),
    moveMarkStep(before.key, title, before.area),
  ];
}

/** Charts and conditional formats that the broken write had added. */
function removalsOf(broken: BrokenSheet, before: OwnedLook): readonly WriteStep[] {
  const charts = broken.charts.filter((name) => !before.allCharts.includes(name));
  const formats = broken.formats.filter((id) => !before.conditionalFormats.includes(id));
  return leftoverSteps({
    ...broken.writing,
    before: { ...before, charts, conditionalFormats: formats, area: before.boundary },
  });
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
