import type { BudgetLine, BudgetSideName } from '../../domain/budget/budget-line';
import type { BudgetGroup, BudgetReport, BudgetSide, BudgetTable } from '../../reports/budget-report';
import type { BudgetCommentedSheet, KeptBudgetComments } from '../budget-comments';
import type { BudgetCommentTaker } from './budget-comment-taker';

/** What the writers of the budget are given. */
export interface BudgetInput {
  readonly report: BudgetReport;
  readonly comments: KeptBudgetComments;
}

/** What the parts of one budget sheet share. */
export interface BudgetPage {
  readonly sheet: BudgetCommentedSheet;
  readonly table: BudgetTable;
  readonly grid: BudgetGrid;
  readonly comments: BudgetCommentTaker;
}

/**
 * Where things stand on a budget sheet: resources, uses, the result, then the groups once more beside their charts. A
 * group's row carries its sub-total and stands above its lines; a group of one line is that line alone.
 */
export interface BudgetGrid {
  readonly columns: BudgetColumns;
  readonly header: number;
  readonly sides: Readonly<Record<BudgetSideName, SideRows>>;
  readonly result: number;
  readonly summary: { readonly title: number; readonly resource: number; readonly use: number };
  /** The first row below everything. */
  readonly end: number;
}

export interface BudgetColumns {
  readonly label: number;
  readonly forecast: number;
  readonly actual: number;
  readonly variance: number;
  readonly rate: number;
  readonly verdict: number;
  readonly weight: number;
  /** `null` when nothing is known of the year before. */
  readonly previous: number | null;
  readonly comment: number;
  readonly key: number;
}

export interface SideRows {
  readonly title: number;
  readonly groups: readonly GroupRow[];
  readonly total: number;
}

export interface GroupRow {
  readonly group: BudgetGroup;
  readonly row: number;
  /** Whether the row is the only line of the group, rather than the sum of those below it. */
  readonly isLine: boolean;
}

const header = 4;

/** Rows that a chart takes, and the least that a block of groups takes beside it. */
const chartHeight = 16;

export function budgetGrid(table: BudgetTable): BudgetGrid {
  const resource = sideRows(table.resources, header + 1);
  const use = sideRows(table.uses, resource.total + 2);
  const result = use.total + 2;
  const title = result + 2;
  const height = (side: SideRows): number => Math.max(side.groups.length + 2, chartHeight + 1);
  const summary = { title, resource: title + 1, use: title + 1 + height(resource) };
  return {
    columns: columnsOf(table),
    header,
    sides: { resource, use },
    result,
    summary,
    end: summary.use + height(use),
  };
}

/** The row of a line; `null` when the sheet does not show it. */
export function rowOfLine(grid: BudgetGrid, { side, key }: BudgetLine): number | null {
  for (const { group, row, isLine } of grid.sides[side].groups) {
    const index = group.lines.findIndex(({ line }) => line.key === key);
    if (index >= 0) return isLine ? row : row + 1 + index;
  }
  return null;
}

function sideRows({ groups }: BudgetSide, title: number): SideRows {
  let row = title + 1;
  const rows = groups.map((group): GroupRow => {
    const isLine = group.lines.length === 1;
    const placed = { group, row, isLine };
    row += isLine ? 1 : group.lines.length + 1;
    return placed;
  });
  return { title, groups: rows, total: row };
}

function columnsOf({ resources, uses }: BudgetTable): BudgetColumns {
  const hasPrevious = [resources, uses].some(({ total }) => total.previous !== null);
  const after = hasPrevious ? 8 : 7;
  return {
    label: 0,
    forecast: 1,
    actual: 2,
    variance: 3,
    rate: 4,
    verdict: 5,
    weight: 6,
    previous: hasPrevious ? 7 : null,
    comment: after,
    key: after + 1,
  };
}
