import type { TableOutline, WrittenTable } from '../port';
import type { SheetPlan } from './plan-edits';

/** A table to write, and the table of ours that becomes it (`null`: a new one). */
export interface TablePlan {
  readonly table: WrittenTable;
  readonly existing: TableOutline | null;
}

/**
 * Pairs the tables of an edit with those of the last run: by name, and what is left in their order, since
 * the person may have renamed one.
 */
export function planTables(plan: SheetPlan): readonly TablePlan[] {
  const there = plan.action === 'replace' ? plan.tables : [];
  const isWanted = (one: TableOutline): boolean => plan.edit.tables.some((table) => isNamed(one, table));
  const renamed = there.filter((one) => !isWanted(one));
  return plan.edit.tables.map((table) => {
    const same = there.find((one) => isNamed(one, table));
    return { table, existing: same ?? renamed.shift() ?? null };
  });
}

/** Tables of the last run that nothing takes up again. */
export function droppedTables(plan: SheetPlan): readonly TableOutline[] {
  if (plan.action !== 'replace') return [];
  const kept = planTables(plan).map(({ existing }) => existing);
  return plan.tables.filter((one) => !kept.includes(one));
}

function isNamed(existing: TableOutline, table: WrittenTable): boolean {
  return existing.name.toLowerCase() === table.name.toLowerCase();
}
