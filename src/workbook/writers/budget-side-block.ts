import type { Figures } from '../../domain/budget/line-figures';
import type { Money } from '../../domain/values/money';
import type { BudgetSide, BudgetTableLine } from '../../reports/budget-report';
import { budgetGroupLabel, budgetLabels, budgetLineLabel } from '../../text/budget-labels';
import { budgetSumKeys } from '../budget-comments';
import { cellName } from '../cell-name';
import type { WrittenCell, WrittenRow } from '../port';
import { addedCells, figureStyles, varianceCells, weightFraction } from './budget-figure-cells';
import type { FigureLook } from './budget-figure-cells';
import type { BudgetPage, GroupRow } from './budget-grid';
import {
  blankCell,
  columnArea,
  euroCell,
  fieldCell,
  formulaCell,
  numberCell,
  sumFormula,
  textCell,
} from './written-cells';

/** One side of a budget: its title, each group above its lines, the total. */
export function sideBlock(page: BudgetPage, side: BudgetSide): readonly WrittenRow[] {
  const { title, groups, total } = page.grid.sides[side.side];
  return [
    { row: title, cells: [textCell(page.grid.columns.label, budgetLabels.sides[side.side], 'subtitle')] },
    ...groups.flatMap((group) => groupRows(page, side, group)),
    sumRow(page, {
      row: total,
      side,
      label: budgetLabels.totals[side.side],
      key: budgetSumKeys.total(side.side),
      figures: side.total,
      weight: side.groups.reduce((sofar, { weight }) => sofar + weight, 0),
      look: 'total',
      formula: (column) =>
        addedCells(
          column,
          groups.map(({ row }) => row),
        ),
    }),
  ];
}

/** Resources − uses. */
export function resultRow({ grid, table, comments, sheet }: BudgetPage): WrittenRow {
  const { columns, sides, result: row } = grid;
  const styles = figureStyles.total;
  const difference = (column: number): string =>
    `ROUND(${cellName(sides.resource.total, column)}-${cellName(sides.use.total, column)},2)`;
  const amount = (column: number, result: Money): WrittenCell =>
    formulaCell(column, { formula: difference(column), result }, styles.euro);
  const { forecast, actual } = table.result;
  return {
    row,
    cells: [
      textCell(columns.label, budgetLabels.result, styles.label),
      amount(columns.forecast, forecast),
      amount(columns.actual, actual),
      ...varianceCells(table.result, { row, columns, look: 'total', side: 'resource' }),
      blankCell(columns.weight, styles.percent),
      ...(columns.previous === null ? [] : [previousCell(columns.previous, table.result, amount)]),
      fieldCell(columns.comment, comments.take(sheet, budgetSumKeys.result), 'text-wrapped'),
      textCell(columns.key, budgetSumKeys.result, 'key'),
    ],
  };
}

function groupRows(
  page: BudgetPage,
  side: BudgetSide,
  { group, row, isLine }: GroupRow,
): readonly WrittenRow[] {
  const lines = group.lines.map((entry, index) =>
    lineRow(page, entry, { row: isLine ? row : row + 1 + index, look: isLine ? 'group' : 'line' }),
  );
  if (isLine) return lines;
  const bottom = row + group.lines.length;
  const sum = sumRow(page, {
    row,
    side,
    label: budgetGroupLabel(group.name),
    key: budgetSumKeys.group(side.side, group.name),
    figures: group.total,
    weight: group.weight,
    look: 'group',
    formula: (column) => sumFormula(columnArea(column, row + 1, bottom)),
  });
  return [sum, ...lines];
}

interface LinePlace {
  readonly row: number;
  readonly look: FigureLook;
}

function lineRow(
  { grid, comments, sheet }: BudgetPage,
  entry: BudgetTableLine,
  place: LinePlace,
): WrittenRow {
  const { columns } = grid;
  const { line, figures, weight } = entry;
  const styles = figureStyles[place.look];
  const amount = (column: number, of: Money): WrittenCell => ({
    ...euroCell(column, of),
    style: styles.euro,
  });
  return {
    row: place.row,
    cells: [
      textCell(columns.label, budgetLineLabel(line), styles.label),
      amount(columns.forecast, figures.forecast),
      amount(columns.actual, figures.actual),
      ...varianceCells(figures, { ...place, columns, side: line.side }),
      numberCell(columns.weight, weightFraction(weight), styles.percent),
      ...(columns.previous === null ? [] : [previousCell(columns.previous, figures, amount)]),
      fieldCell(columns.comment, comments.take(sheet, line.key), 'text-wrapped'),
      textCell(columns.key, line.key, 'key'),
    ],
  };
}

interface SumLine {
  readonly row: number;
  readonly side: BudgetSide;
  readonly label: string;
  readonly key: string;
  readonly figures: Figures;
  readonly weight: number;
  readonly look: FigureLook;
  readonly formula: (column: number) => string;
}

function sumRow({ grid, comments, sheet }: BudgetPage, sum: SumLine): WrittenRow {
  const { columns } = grid;
  const { row, look, figures, formula } = sum;
  const styles = figureStyles[look];
  const amount = (column: number, result: Money): WrittenCell =>
    formulaCell(column, { formula: formula(column), result }, styles.euro);
  return {
    row,
    cells: [
      textCell(columns.label, sum.label, styles.label),
      amount(columns.forecast, figures.forecast),
      amount(columns.actual, figures.actual),
      ...varianceCells(figures, { row, columns, look, side: sum.side.side }),
      formulaCell(
        columns.weight,
        { formula: formula(columns.weight), result: weightFraction(sum.weight) },
        styles.percent,
      ),
      ...(columns.previous === null ? [] : [previousCell(columns.previous, figures, amount)]),
      fieldCell(columns.comment, comments.take(sheet, sum.key), 'text-wrapped'),
      textCell(columns.key, sum.key, 'key'),
    ],
  };
}

type AmountMaker = (column: number, amount: Money) => WrittenCell;

/** An unknown amount of the year before is an empty cell, not a zero. */
function previousCell(column: number, { previous }: Figures, amount: AmountMaker): WrittenCell {
  return previous === null ? blankCell(column, 'euro') : amount(column, previous);
}
