import type { BudgetSideName } from '../../domain/budget/budget-line';
import type { Figures } from '../../domain/budget/line-figures';
import type { Money } from '../../domain/values/money';
import { budgetLabels, verdictLabel } from '../../text/budget-labels';
import { cellName } from '../cell-name';
import type { WrittenCell } from '../port';
import type { StyleName } from '../style-name';
import type { BudgetColumns } from './budget-grid';
import { formulaCell } from './written-cells';
import type { Live } from './written-cells';

/** How a row of figures looks: a line, the sub-total of a group, a total. */
export type FigureLook = 'line' | 'group' | 'total';

export interface FigureStyles {
  readonly label: StyleName;
  readonly euro: StyleName;
  readonly ratio: StyleName;
  readonly percent: StyleName;
  readonly word: StyleName;
}

export const figureStyles: Readonly<Record<FigureLook, FigureStyles>> = {
  line: { label: 'text-indented', euro: 'euro', ratio: 'ratio', percent: 'percent', word: 'sentence' },
  group: {
    label: 'label-bold',
    euro: 'euro-line-total',
    ratio: 'ratio-bold',
    percent: 'percent-bold',
    word: 'sentence',
  },
  total: {
    label: 'label-total',
    euro: 'euro-total',
    ratio: 'ratio-total',
    percent: 'percent-total',
    word: 'label-total',
  },
};

type VarianceColumns = Pick<BudgetColumns, 'forecast' | 'actual' | 'variance' | 'rate' | 'verdict'>;

/** Where a row of figures stands and how it is read. */
export interface FigureRow {
  readonly row: number;
  readonly columns: VarianceColumns;
  readonly look: FigureLook;
  /** A resource is favourable above its forecast, a use below; a result counts as a resource. */
  readonly side: BudgetSideName;
}

/** Variance in euros and percent and what it means, live from the forecast and the actual figure of the same row. */
export function varianceCells(
  figures: Figures,
  { row, columns, look, side }: FigureRow,
): readonly WrittenCell[] {
  const styles = figureStyles[look];
  const variance = cellName(row, columns.variance);
  return [
    formulaCell(columns.variance, varianceFormula(figures, { row, columns }), styles.euro),
    formulaCell(columns.rate, rateFormula(figures, { row, columns }), styles.ratio),
    formulaCell(columns.verdict, verdictFormula(figures, { variance, side }), styles.word),
  ];
}

type Place = Pick<FigureRow, 'row' | 'columns'>;

export function varianceFormula({ variance }: Figures, { row, columns }: Place): Live {
  const [forecast, actual] = [cellName(row, columns.forecast), cellName(row, columns.actual)];
  return { formula: `ROUND(${actual}-${forecast},2)`, result: variance };
}

/** Over a forecast of zero a percentage says nothing. */
function rateFormula({ rate }: Figures, { row, columns }: Place): Live {
  const [forecast, variance] = [cellName(row, columns.forecast), cellName(row, columns.variance)];
  const formula = `IF(${forecast}=0,"${budgetLabels.noRate}",ROUND(${variance}/ABS(${forecast}),4))`;
  return { formula, result: rate ?? budgetLabels.noRate };
}

interface Verdict {
  /** The cell of the variance. */
  readonly variance: string;
  readonly side: BudgetSideName;
}

function verdictFormula({ isFavourable }: Figures, { variance, side }: Verdict): Live {
  const { favourable, unfavourable, asForecast } = budgetLabels;
  const [above, below] = side === 'resource' ? [favourable, unfavourable] : [unfavourable, favourable];
  const formula = `IF(${variance}=0,"${asForecast}",IF(${variance}>0,"${above}","${below}"))`;
  return { formula, result: verdictLabel(isFavourable) };
}

/** `C6+C10+C14`: cells that do not stand together; `0` for none. */
export function addedCells(column: number, rows: readonly number[]): string {
  return rows.length === 0 ? '0' : rows.map((row) => cellName(row, column)).join('+');
}

/** Tenths of a percent as a fraction: 421 is 0.421. */
export function weightFraction(tenths: number): string {
  return (tenths / 1000).toFixed(3);
}

/** All amounts of some figures, to see how wide a column must be. */
export function amountsIn({ forecast, actual, variance, previous }: Figures): readonly Money[] {
  return [forecast, actual, variance, ...(previous === null ? [] : [previous])];
}
