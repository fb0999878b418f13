import type { TableOutline } from '../../port';
import { tableStyles } from '../looks';
import { droppedTables, planTables } from '../plan-tables';
import type { TablePlan } from '../plan-tables';
import { rangeOf } from './range-area';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import type { OwnedLook, SheetWriting } from './writing-look';

/** Before the values: tables of ours get their new size, those that cannot become plain cells. */
export function formerTableSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  if (before === null) return [];
  const dropped = droppedTables(plan).map((table) => convertStep(table));
  const planned = planTables(plan).flatMap(({ table, existing }): WriteStep[] => {
    if (existing === null) return [];
    if (!canResize({ table, existing }, headersOf(existing, before), plan.edit.rows))
      return [convertStep(existing)];
    return [resizeStep(plan.title, existing, table.area)];
  });
  return [...dropped, ...planned];
}

/** After the values, which hold the headers: the tables that are not there yet. */
export function newTableSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  return planTables(plan).flatMap(({ table, existing }): WriteStep[] => {
    const stays =
      existing !== null &&
      before !== null &&
      canResize({ table, existing }, headersOf(existing, before), plan.edit.rows);
    return stays ? [] : [addTableStep(plan.title, existing?.name ?? table.name, table)];
  });
}

/**
 * A table keeps its header row when it is resized, and a header that changes place would meet its own old
 * self on the way: then the table is made anew.
 */
function canResize(
  { table, existing }: TablePlan,
  headers: readonly unknown[],
  rows: SheetWriting['plan']['edit']['rows'],
): boolean {
  if (existing === null) return false;
  const { area } = existing;
  const written = rows.find(({ row }) => row === table.area.top)?.cells ?? [];
  return (
    area.top === table.area.top &&
    area.left === table.area.left &&
    area.right === table.area.right &&
    headers.every((header, offset) =>
      written.some(
        (cell) => cell.column === area.left + offset && cell.kind === 'text' && cell.value === header,
      ),
    )
  );
}

function headersOf({ area }: TableOutline, { cells }: OwnedLook): readonly unknown[] {
  const line = cells.values[area.top - cells.rowIndex] ?? [];
  return line.slice(area.left - cells.columnIndex, area.right - cells.columnIndex + 1);
}

export function convertStep({ name }: Pick<TableOutline, 'name'>): WriteStep {
  return {
    bytes: 2 * bytesPerCall,
    run: ({ tables }) => void tables.getItem(name).convertToRange().untrack(),
  };
}

function resizeStep(title: string, { name, hasTotals }: TableOutline, area: TableOutline['area']): WriteStep {
  return {
    bytes: 4 * bytesPerCall,
    run: ({ tables, worksheets }) => {
      const table = tables.getItem(name);
      if (hasTotals) table.showTotals = false;
      table.resize(rangeOf(worksheets.getItem(title), area));
    },
  };
}

export function addTableStep(
  title: string,
  name: string,
  { area, style }: { readonly area: TableOutline['area']; readonly style: 'medium' | 'light' },
): WriteStep {
  return {
    bytes: 5 * bytesPerCall,
    run: ({ worksheets }) => {
      const sheet = worksheets.getItem(title);
      // A range, since an address alone would speak of the active sheet.
      const table = sheet.tables.add(rangeOf(sheet, area), true);
      table.name = name;
      table.style = tableStyles[style];
    },
  };
}
