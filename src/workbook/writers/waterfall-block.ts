import { Money } from '../../domain/values/money';
import { contributionVarianceTexts as texts } from '../../text/contribution-variance-texts';
import { cellName } from '../cell-name';
import { effectColumns } from '../layout/budget-analysis-sheets';
import type { ChartSeries, WrittenCell, WrittenChart, WrittenRow } from '../port';
import type { Waterfall } from '../../text/contribution-effects';
import { blankCell, columnArea, euroCell, formulaCell, sumFormula, textCell } from './written-cells';

export const waterfallColumns = {
  effect: 0,
  amount: 1,
  level: 2,
  base: 3,
  up: 4,
  down: 5,
  explanation: 6,
} as const;
const columns = waterfallColumns;

/** Rows of one waterfall: title, header, start, effects, end, difference, chart. */
export interface WaterfallGrid {
  readonly title: number;
  readonly header: number;
  readonly start: number;
  readonly end: number;
  readonly chart: { readonly top: number; readonly bottom: number };
}

const chartHeight = 16;

export function waterfallGrid({ effects }: Waterfall, title: number): WaterfallGrid {
  const start = title + 2;
  const end = start + effects.length + 1;
  return {
    title,
    header: title + 1,
    start,
    end,
    chart: { top: end + 3, bottom: end + 2 + chartHeight },
  };
}

/** The effects from start to end; beside each amount what the chart draws of it. */
export function waterfallBlock(waterfall: Waterfall, grid: WaterfallGrid): readonly WrittenRow[] {
  const { start, end, effects } = waterfall;
  const reached = runningSums(start.amount, waterfall);
  return [
    { row: grid.title, cells: [textCell(columns.effect, waterfall.title, 'subtitle')] },
    headerRow(grid.header),
    { row: grid.start, cells: startCells(start, grid.start) },
    ...effects.map((effect, index): WrittenRow => {
      const row = grid.start + 1 + index;
      return {
        row,
        cells: [
          textCell(columns.effect, effect.label, 'text'),
          euroCell(columns.amount, effect.amount),
          ...drawnCells(effect.amount, reached[index] ?? start.amount, { row, grid }),
          textCell(columns.explanation, effect.explanation, 'text-wrapped'),
        ],
      };
    }),
    { row: grid.end, cells: endCells(waterfall, grid) },
    { row: grid.end + 1, cells: differenceCells(end.amount, grid) },
  ];
}

/** Columns that stand on invisible ones, so that each begins where the one before it ended. */
export function waterfallChart(waterfall: Waterfall, grid: WaterfallGrid): WrittenChart {
  const of = (column: number) => columnArea(column, grid.start, grid.end);
  const series = (column: number): ChartSeries => ({
    name: { row: grid.header, column },
    values: of(column),
    axis: 'first',
  });
  return {
    key: waterfall.key,
    title: waterfall.chartTitle,
    description: texts.chartDescription,
    kind: 'stacked-column',
    categories: of(columns.effect),
    series: [
      series(columns.level),
      { ...series(columns.base), look: 'hidden' },
      series(columns.up),
      series(columns.down),
    ],
    place: { ...grid.chart, left: columns.effect, right: columns.explanation },
    valueFormat: '#,##0 "€"',
  };
}

function headerRow(row: number): WrittenRow {
  const number = (column: number, text: string) => textCell(column, text, 'header-number');
  return {
    row,
    cells: [
      textCell(columns.effect, effectColumns.effect, 'header'),
      number(columns.amount, effectColumns.amount),
      number(columns.level, effectColumns.level),
      number(columns.base, effectColumns.base),
      number(columns.up, effectColumns.up),
      number(columns.down, effectColumns.down),
      textCell(columns.explanation, effectColumns.explanation, 'header'),
    ],
  };
}

function startCells({ label, amount }: Waterfall['start'], row: number): readonly WrittenCell[] {
  return [
    textCell(columns.effect, label, 'label-bold'),
    { ...euroCell(columns.amount, amount), style: 'euro-line-total' },
    formulaCell(columns.level, { formula: cellName(row, columns.amount), result: amount }, 'euro'),
    ...nothingDrawn(),
  ];
}

function endCells({ end, start, effects }: Waterfall, grid: WaterfallGrid): readonly WrittenCell[] {
  const sum = start.amount.plus(Money.sum(effects.map(({ amount }) => amount)));
  const formula = sumFormula(columnArea(columns.amount, grid.start, grid.end - 1));
  return [
    textCell(columns.effect, end.label, 'label-total'),
    formulaCell(columns.amount, { formula, result: sum }, 'euro-total'),
    formulaCell(columns.level, { formula: cellName(grid.end, columns.amount), result: sum }, 'euro'),
    ...nothingDrawn(),
  ];
}

/** What was computed less what the effects add up to: 0.00. */
function differenceCells(computed: Money, grid: WaterfallGrid): readonly WrittenCell[] {
  const formula = `ROUND(${computed.isNegative ? '0' : ''}${computed.toString()}-${cellName(grid.end, columns.amount)},2)`;
  return [
    textCell(columns.effect, texts.check, 'text'),
    formulaCell(columns.amount, { formula, result: Money.zero }, 'euro'),
  ];
}

interface EffectPlace {
  readonly row: number;
  readonly grid: WaterfallGrid;
}

/** The level before and after the effect: the lower one is what the column stands on. */
function drawnCells(amount: Money, before: Money, { row, grid }: EffectPlace): readonly WrittenCell[] {
  const cell = cellName(row, columns.amount);
  const reachedBefore = sumFormula(columnArea(columns.amount, grid.start, row - 1));
  const reachedAfter = sumFormula(columnArea(columns.amount, grid.start, row));
  const isDown = amount.isNegative;
  return [
    blankCell(columns.level, 'euro'),
    formulaCell(
      columns.base,
      {
        formula: `ROUND(IF(${cell}<0,${reachedAfter},${reachedBefore}),2)`,
        result: isDown ? before.plus(amount) : before,
      },
      'euro',
    ),
    formulaCell(
      columns.up,
      { formula: `IF(${cell}>0,${cell},0)`, result: isDown ? Money.zero : amount },
      'euro',
    ),
    formulaCell(
      columns.down,
      { formula: `IF(${cell}<0,0-${cell},0)`, result: isDown ? amount.negated() : Money.zero },
      'euro',
    ),
  ];
}

function nothingDrawn(): readonly WrittenCell[] {
  return [columns.base, columns.up, columns.down].map((column) => blankCell(column, 'euro'));
}

/** What is reached before each effect. */
function runningSums(start: Money, { effects }: Waterfall): readonly Money[] {
  let reached = start;
  return effects.map(({ amount }) => {
    const before = reached;
    reached = reached.plus(amount);
    return before;
  });
}
