import type { AnalysedLine } from '../../reports/budget-report';
import { budgetLabels, budgetLineLabel } from '../../text/budget-labels';
import { cellName } from '../cell-name';
import { analysisColumns } from '../layout/budget-analysis-sheets';
import { budgetColumns } from '../layout/budget-sheets';
import type { WrittenCell, WrittenRow } from '../port';
import { analysisColumnNumbers as columns } from './analysis-grid';
import type { AnalysisPage } from './analysis-grid';
import { varianceCells, weightFraction } from './budget-figure-cells';
import { budgetGrid, rowOfLine } from './budget-grid';
import { sheetReference } from './sheet-reference';
import { columnArea, blankCell, formulaCell, numberCell, sumFormula, textCell } from './written-cells';

/** The lines of a side by weight, each amount from the structure's budget, and their total. */
export function analysisLinesBlock(page: AnalysisPage): readonly WrittenRow[] {
  const { analysis, grid } = page;
  return [
    headerRow(page),
    ...analysis.lines.map((entry, index) => lineRow(page, entry, grid.first + index)),
    totalRow(page),
  ];
}

function headerRow({ grid }: AnalysisPage): WrittenRow {
  const number = (column: number, text: string) => textCell(column, text, 'header-number');
  return {
    row: grid.header,
    cells: [
      textCell(columns.label, budgetColumns.label, 'header'),
      number(columns.forecast, budgetColumns.forecast),
      number(columns.actual, budgetColumns.actual),
      number(columns.variance, budgetColumns.variance),
      number(columns.rate, budgetColumns.rate),
      textCell(columns.verdict, budgetColumns.verdict, 'header'),
      number(columns.weight, budgetColumns.weight),
      ...(grid.hasPrevious
        ? [
            number(columns.previousWeight, analysisColumns.previousWeight),
            number(columns.previous, budgetColumns.previous),
            number(columns.since, analysisColumns.since),
          ]
        : []),
    ],
  };
}

function lineRow({ input, grid }: AnalysisPage, entry: AnalysedLine, row: number): WrittenRow {
  const { line, figures, weight } = entry;
  const source = budgetGrid(input.report.structure);
  const sheet = sheetReference(input.comments.titles, 'structure-budget');
  const place = rowOfLine(source, line) ?? source.header;
  const from = (column: number): string => `${sheet}!${cellName(place, column)}`;
  return {
    row,
    cells: [
      textCell(columns.label, budgetLineLabel(line), 'text'),
      formulaCell(
        columns.forecast,
        { formula: from(source.columns.forecast), result: figures.forecast },
        'euro',
      ),
      formulaCell(columns.actual, { formula: from(source.columns.actual), result: figures.actual }, 'euro'),
      ...varianceCells(figures, { row, columns, look: 'line', side: line.side }),
      numberCell(columns.weight, weightFraction(weight), 'percent'),
      ...(grid.hasPrevious ? previousCells(entry, { row, from, previous: source.columns.previous }) : []),
    ],
  };
}

interface PreviousPlace {
  readonly row: number;
  readonly from: (column: number) => string;
  /** The column of the budget that holds it. */
  readonly previous: number | null;
}

function previousCells(
  { figures, previousWeight, sincePrevious }: AnalysedLine,
  { row, from, previous }: PreviousPlace,
): readonly WrittenCell[] {
  const weight = numberCell(columns.previousWeight, weightFraction(previousWeight ?? 0), 'percent');
  if (figures.previous === null || sincePrevious === null || previous === null) {
    return [weight, blankCell(columns.previous, 'euro'), blankCell(columns.since, 'euro')];
  }
  const since = `ROUND(${cellName(row, columns.actual)}-${cellName(row, columns.previous)},2)`;
  return [
    weight,
    formulaCell(columns.previous, { formula: from(previous), result: figures.previous }, 'euro'),
    formulaCell(columns.since, { formula: since, result: sincePrevious }, 'euro'),
  ];
}

function totalRow({ analysis, grid }: AnalysisPage): WrittenRow {
  const { lines, total, side } = analysis;
  const { first, total: row } = grid;
  const summed = (column: number): string => sumFormula(columnArea(column, first, row - 1));
  const tenths = (of: (line: AnalysedLine) => number): string =>
    weightFraction(lines.reduce((sofar, line) => sofar + of(line), 0));
  const share = (column: number, result: string): WrittenCell =>
    formulaCell(column, { formula: summed(column), result }, 'percent-total');
  return {
    row,
    cells: [
      textCell(columns.label, budgetLabels.totals[side], 'label-total'),
      formulaCell(
        columns.forecast,
        { formula: summed(columns.forecast), result: total.forecast },
        'euro-total',
      ),
      formulaCell(columns.actual, { formula: summed(columns.actual), result: total.actual }, 'euro-total'),
      ...varianceCells(total, { row, columns, look: 'total', side }),
      share(
        columns.weight,
        tenths(({ weight }) => weight),
      ),
      ...(grid.hasPrevious && total.previous !== null
        ? [
            share(
              columns.previousWeight,
              tenths(({ previousWeight }) => previousWeight ?? 0),
            ),
            formulaCell(
              columns.previous,
              { formula: summed(columns.previous), result: total.previous },
              'euro-total',
            ),
            blankCell(columns.since, 'euro-total'),
          ]
        : []),
    ],
  };
}
