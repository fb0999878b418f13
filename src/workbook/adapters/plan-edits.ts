import { areaOfEdit, contains, intersects } from '../area';
import type { Area, Outcome, SheetEdit, SheetOutline, TableOutline, WorkbookEdits } from '../port';
import type { Problem } from '../problems';

/** What an adapter must know of the workbook before it writes. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** Names that no table may take: workbook-scoped defined names. */
  readonly definedNames: readonly string[];
  /** No sheet can be added. */
  readonly isStructureLocked: boolean;
}

export interface SheetState {
  readonly outline: SheetOutline;
  /** The first cell with content that lies in the one area and outside the other, or `null`. */
  readonly firstOccupied: (inside: Area, outside: Area) => CellPlace | null;
  readonly merged: readonly Area[];
  readonly filtered: readonly Area[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What to do for each edit, in the order of the edits. */
export type SheetPlan =
  | { readonly action: 'keep'; readonly edit: SheetEdit; readonly title: string }
  | { readonly action: 'create'; readonly edit: SheetEdit; readonly title: string; readonly area: Area }
  | ReplacePlan;

export interface ReplacePlan {
  readonly action: 'replace';
  readonly edit: SheetEdit;
  readonly title: string;
  /** To be written. */
  readonly area: Area;
  /** Written last time. */
  readonly former: Area;
  /** Our tables of last time. */
  readonly tables: readonly TableOutline[];
}

/** Decides what each edit does, or says all that stands in the way. Nothing is written here. */
export function planEdits(edits: WorkbookEdits, state: WorkbookState): Outcome<readonly SheetPlan[]> {
  const plans = edits.sheets.map((edit) => planOf(edit, state));
  const problems = [
    ...plans.flatMap((plan) => obstaclesOf(plan, state)),
    ...takenTableNames(plans, state),
    ...lockedStructure(plans, state),
  ];
  return problems.length > 0 ? { status: 'refused', problems } : { status: 'done', value: plans };
}

function planOf(edit: SheetEdit, state: WorkbookState): SheetPlan {
  const owned = state.sheets.find(({ outline }) => outline.owned?.key === edit.key)?.outline;
  if (owned === undefined || owned.owned === null) {
    return { action: 'create', edit, title: edit.title, area: areaOfEdit(edit) };
  }
  if (edit.mode === 'create') return { action: 'keep', edit, title: owned.name };
  const former = owned.owned.area;
  const tables = owned.tables.filter(({ area }) => intersects(area, former));
  return { action: 'replace', edit, title: owned.name, area: areaOfEdit(edit), former, tables };
}

function obstaclesOf(plan: SheetPlan, state: WorkbookState): readonly Problem[] {
  const sheet = state.sheets.find(({ outline }) => sameName(outline.name, plan.title));
  if (plan.action === 'keep' || sheet === undefined) return [];
  const place = { sheet: sheet.outline.name, cell: null };
  if (plan.action === 'create') return [{ code: 'sheet-title-taken', place }];
  if (sheet.outline.isProtected) return [{ code: 'sheet-protected', place }];
  return [...occupied(plan, sheet), ...merged(plan, sheet), ...filtered(plan, sheet)];
}

function occupied(plan: ReplacePlan, sheet: SheetState): readonly Problem[] {
  const cell = sheet.firstOccupied(plan.area, plan.former);
  return cell === null ? [] : [{ code: 'target-occupied', place: { sheet: sheet.outline.name, cell } }];
}

function merged(plan: ReplacePlan, sheet: SheetState): readonly Problem[] {
  const area = sheet.merged.find((one) => intersects(one, plan.area) || intersects(one, plan.former));
  return area === undefined ? [] : [{ code: 'target-merged', place: topLeft(sheet, area) }];
}

function filtered(plan: ReplacePlan, sheet: SheetState): readonly Problem[] {
  const area = sheet.filtered.find((one) => intersects(one, plan.area) || intersects(one, plan.former));
  return area === undefined ? [] : [{ code: 'target-filtered', place: topLeft(sheet, area) }];
}

function topLeft(sheet: SheetState, area: Area): { sheet: string; cell: CellPlace } {
  return { sheet: sheet.outline.name, cell: { row: area.top, column: area.left } };
}

/** A table of ours keeps its name; a new one needs a name that neither a table nor a defined name has. */
function takenTableNames(plans: readonly SheetPlan[], state: WorkbookState): readonly Problem[] {
  return plans.flatMap((plan) => {
    if (plan.action === 'keep') return [];
    const ours = plan.action === 'replace' ? plan.tables.map(({ name }) => name) : [];
    return plan.edit.tables
      .map(({ name }) => name)
      .filter((name) => !ours.some((own) => sameName(own, name)))
      .flatMap((table) => {
        const sheet = holderOf(table, state);
        return sheet === null
          ? []
          : [{ code: 'table-name-taken', table, place: { sheet, cell: null } } as const];
      });
  });
}

function holderOf(name: string, state: WorkbookState): string | null {
  const holder = state.sheets.find(({ outline }) =>
    outline.tables.some((table) => sameName(table.name, name)),
  );
  if (holder !== undefined) return holder.outline.name;
  return state.definedNames.some((other) => sameName(other, name))
    ? (state.sheets[0]?.outline.name ?? '')
    : null;
}

function lockedStructure(plans: readonly SheetPlan[], state: WorkbookState): readonly Problem[] {
  const isBlocked = state.isStructureLocked && plans.some(({ action }) => action === 'create');
  return isBlocked ? [{ code: 'structure-locked', place: null }] : [];
}

/** Excel compares titles and names without case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first cell of a list (in reading order) that lies in the one area and outside the other. */
export function firstCellBetween(cells: Iterable<CellPlace>, inside: Area, outside: Area): CellPlace | null {
  for (const { row, column } of cells) {
    if (contains(inside, row, column) && !contains(outside, row, column)) return { row, column };
  }
  return null;
}
