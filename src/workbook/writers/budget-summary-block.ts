import type { BudgetSideName } from '../../domain/budget/budget-line';
import { budgetGroupLabel, budgetLabels, budgetLineLabel } from '../../text/budget-labels';
import { budgetSheetTexts } from '../../text/budget-sheet-texts';
import { cellName } from '../cell-name';
import { budgetColumns } from '../layout/budget-sheets';
import type { WrittenChart, WrittenRow } from '../port';
import type { BudgetPage, GroupRow } from './budget-grid';
import { columnArea, formulaCell, textCell } from './written-cells';

const sides = ['resource', 'use'] as const;

/** The groups of either side once more, together, so that a chart can stand beside them. */
export function summaryBlock({ grid }: BudgetPage): readonly WrittenRow[] {
  const { columns, summary } = grid;
  return [
    { row: summary.title, cells: [textCell(columns.label, budgetSheetTexts.summary, 'subtitle')] },
    ...sides.flatMap((side) => [
      {
        row: summary[side],
        cells: [
          textCell(columns.label, budgetLabels.sides[side], 'header'),
          textCell(columns.forecast, budgetColumns.forecast, 'header-number'),
          textCell(columns.actual, budgetColumns.actual, 'header-number'),
        ],
      },
      ...grid.sides[side].groups.map((group, index) => ({
        row: summary[side] + 1 + index,
        cells: [
          textCell(columns.label, nameOf(group), 'text'),
          ...(['forecast', 'actual'] as const).map((key) =>
            formulaCell(
              columns[key],
              { formula: cellName(group.row, columns[key]), result: group.group.total[key] },
              'euro',
            ),
          ),
        ],
      })),
    ]),
  ];
}

/** Forecast against actual, one chart per side that has anything to show. */
export function summaryCharts({ grid, sheet }: BudgetPage): readonly WrittenChart[] {
  return sides.flatMap((side) => chartOf(grid, side).map((chart) => ({ ...chart, key: `${sheet}-${side}` })));
}

function chartOf(
  { columns, summary, sides: rows }: BudgetPage['grid'],
  side: BudgetSideName,
): WrittenChart[] {
  const header = summary[side];
  const count = rows[side].groups.length;
  if (count === 0) return [];
  const of = (column: number) => columnArea(column, header + 1, header + count);
  const series = (column: number) => ({
    name: { row: header, column },
    values: of(column),
    axis: 'first' as const,
  });
  return [
    {
      key: side,
      title: budgetSheetTexts.chartTitles[side],
      description: budgetSheetTexts.chartDescriptions[side],
      kind: 'column',
      categories: of(columns.label),
      series: [series(columns.forecast), series(columns.actual)],
      place: { top: header, left: columns.variance, bottom: header + 15, right: columns.key },
      valueFormat: '#,##0 "€"',
    },
  ];
}

/** A group of one line is called as that line is. */
function nameOf({ group, isLine }: GroupRow): string {
  const [only] = group.lines;
  return isLine && only !== undefined ? budgetLineLabel(only.line) : budgetGroupLabel(group.name);
}
