import type { PartKey } from '../../domain/appropriation/appropriation';
import { Exact } from '../../domain/values/exact';
import { Money } from '../../domain/values/money';
import type { AppropriationReport } from '../../reports/appropriation-report';
import { baseExplanation, partExplanation } from '../../text/appropriation-explanations';
import { appropriationTexts, partLabels } from '../../text/appropriation-labels';
import { appropriationSheetTexts } from '../../text/appropriation-sheet-text';
import { cellName } from '../cell-name';
import type { WrittenCell, WrittenChart, WrittenRow } from '../port';
import { appropriationColumns as columns, inputRow, wordsHeader } from './appropriation-grid';
import type { AppropriationGrid } from './appropriation-grid';
import { blankCell, columnArea, euroCell, formulaCell, sumFormula, textCell } from './written-cells';
import type { Live } from './written-cells';

/** The result from top to bottom: losses, base, parts, total; each amount with how it comes about. */
export function cascadeBlock(report: AppropriationReport, grid: AppropriationGrid): readonly WrittenRow[] {
  const { appropriation } = report;
  const { cascade } = grid;
  const shared = ['legalReserve', 'developmentFund', 'labourShare', 'interest'] as const;
  const part = (key: PartKey, more: readonly WrittenCell[] = []): WrittenRow => ({
    row: cascade[key],
    cells: [
      textCell(columns.label, partLabels[key], 'text'),
      euroCell(columns.amount, appropriation.parts[key]),
      ...more,
      textCell(columns.words, partExplanation(key, appropriation), 'text'),
    ],
  });
  return [
    headerRow(cascade.header),
    resultRow(report, grid),
    part('lossesAbsorbed'),
    baseRow(report, grid),
    ...shared.map((key) => part(key, [shareOfBase(report, grid, key)])),
    part('carriedForward'),
    ...sumRows(report, grid),
  ];
}

/** The parts of the base as bars; nothing to see without a base. */
export function cascadeChart(
  { appropriation }: AppropriationReport,
  grid: AppropriationGrid,
): WrittenChart[] {
  if (appropriation.base.isZero) return [];
  const { cascade, chart } = grid;
  return [
    {
      key: 'appropriation-parts',
      title: appropriationSheetTexts.chartTitle,
      description: appropriationSheetTexts.chartDescription,
      kind: 'column',
      categories: columnArea(columns.label, cascade.legalReserve, cascade.interest),
      series: [
        {
          name: { row: cascade.header, column: columns.amount },
          values: columnArea(columns.amount, cascade.legalReserve, cascade.interest),
          axis: 'first',
        },
      ],
      place: { top: chart.top, left: columns.label, bottom: chart.bottom, right: columns.words + 2 },
      valueFormat: '#,##0 "€"',
    },
  ];
}

function headerRow(row: number): WrittenRow {
  const texts = appropriationSheetTexts;
  return {
    row,
    cells: [
      textCell(columns.label, texts.cascade, 'header'),
      textCell(columns.amount, texts.amount, 'header-number'),
      textCell(columns.second, texts.shareOfBase, 'header-number'),
      ...wordsHeader(texts.explanation),
    ],
  };
}

/** The typed result and, after account 691, what that account took. */
function resultRow({ appropriation }: AppropriationReport, grid: AppropriationGrid): WrittenRow {
  const typed = cellName(inputRow(grid, 'result'), columns.amount);
  const booked = cellName(inputRow(grid, 'labourBooked'), columns.amount);
  const isBooked = appropriation.inputs.labourBooked !== null;
  const formula = isBooked ? `${typed}+${booked}` : typed;
  return {
    row: grid.cascade.result,
    cells: [
      textCell(columns.label, appropriationTexts.resultBefore, 'label-total'),
      formulaCell(columns.amount, { formula, result: appropriation.result }, 'euro-total'),
    ],
  };
}

function baseRow({ appropriation }: AppropriationReport, { cascade }: AppropriationGrid): WrittenRow {
  return {
    row: cascade.base,
    cells: [
      textCell(columns.label, appropriationTexts.base, 'label-total'),
      { ...euroCell(columns.amount, appropriation.base), style: 'euro-total' },
      blankCell(columns.second, 'label-total'),
      textCell(columns.words, baseExplanation(appropriation), 'text'),
    ],
  };
}

function shareOfBase(
  { appropriation: { parts, base } }: AppropriationReport,
  { cascade }: AppropriationGrid,
  key: 'legalReserve' | 'developmentFund' | 'labourShare' | 'interest',
): WrittenCell {
  const whole = cellName(cascade.base, columns.amount);
  const formula = `IF(${whole}=0,0,ROUND(${cellName(cascade[key], columns.amount)}/${whole},4))`;
  return formulaCell(columns.second, { formula, result: ratio(parts[key], base) }, 'rate');
}

/** A fraction to four decimals, half away from zero, as ROUND gives it. */
function ratio(part: Money, whole: Money): Exact {
  if (whole.isZero) return Exact.zero;
  const tenThousandths = (part.cents * 20_000n + whole.cents) / (whole.cents * 2n);
  return Exact.of(tenThousandths.toString()).timesPowerOfTen(-4);
}

function sumRows({ appropriation }: AppropriationReport, grid: AppropriationGrid): readonly WrittenRow[] {
  const { cascade } = grid;
  const cell = (row: number): string => cellName(row, columns.amount);
  const absorbed = cell(cascade.lossesAbsorbed);
  const others = sumFormula(columnArea(columns.amount, cascade.legalReserve, cascade.carriedForward));
  const difference = `ROUND(${cell(cascade.total)}-${cell(cascade.result)},2)`;
  const left = `${cell(inputRow(grid, 'priorLosses'))}-${absorbed}-${cell(cascade.carriedForward)}`;
  const total = { formula: `${absorbed}+${others}`, result: appropriation.result };
  return [
    sumRow(cascade.total, appropriationTexts.total, total),
    sumRow(cascade.difference, appropriationSheetTexts.difference, {
      formula: difference,
      result: Money.zero,
    }),
    sumRow(cascade.lossesLeft, appropriationTexts.lossesLeft, {
      formula: left,
      result: appropriation.lossesLeft,
    }),
  ];
}

function sumRow(row: number, label: string, live: Live): WrittenRow {
  return {
    row,
    cells: [textCell(columns.label, label, 'label-total'), formulaCell(columns.amount, live, 'euro-total')],
  };
}
