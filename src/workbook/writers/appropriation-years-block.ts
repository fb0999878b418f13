import type { Appropriation } from '../../domain/appropriation/appropriation';
import type { Money } from '../../domain/values/money';
import type { AppropriationReport } from '../../reports/appropriation-report';
import { appropriationTexts } from '../../text/appropriation-labels';
import { nextYearLines, nextYearsHeader } from '../layout/appropriation-sheet';
import type { WrittenCell, WrittenRow } from '../port';
import { appropriationColumns as columns } from './appropriation-grid';
import type { AppropriationGrid } from './appropriation-grid';
import { blankCell, euroCell, numberCell, textCell } from './written-cells';

/** The years after: their results are the person's to type, the rest is what each year leaves to the next. */
export function nextYearsBlock(
  { appropriation, nextYears }: AppropriationReport,
  { nextYears: header }: AppropriationGrid,
): readonly WrittenRow[] {
  const count = Math.max(nextYearLines, nextYears.length);
  const lines = Array.from({ length: count }, (_, index) => ({
    row: header + 1 + index,
    cells: [textCell(columns.label, yearName(appropriation, index), 'text'), ...yearCells(nextYears[index])],
  }));
  return [headerRow(header), ...lines];
}

function headerRow(row: number): WrittenRow {
  const { parts, result } = appropriationTexts.columns;
  const heads = [
    result,
    parts.lossesAbsorbed,
    parts.legalReserve,
    parts.developmentFund,
    parts.labourShare,
    parts.interest,
    appropriationTexts.lossesLeft,
    appropriationTexts.legalReserveAfter,
  ];
  return {
    row,
    cells: [
      textCell(columns.label, nextYearsHeader, 'header'),
      ...heads.map((head, index) => textCell(columns.amount + index, head, 'header-number')),
    ],
  };
}

function yearCells(year: Appropriation | undefined): readonly WrittenCell[] {
  if (year === undefined) return [blankCell(columns.amount, 'input-euro')];
  const { inputs, parts, lossesLeft } = year;
  const amounts: readonly Money[] = [
    parts.lossesAbsorbed,
    parts.legalReserve,
    parts.developmentFund,
    parts.labourShare,
    parts.interest,
    lossesLeft,
    ...(inputs.reserve === null ? [] : [inputs.reserve.legalReserve.plus(parts.legalReserve)]),
  ];
  return [
    numberCell(columns.amount, inputs.result.toString(), 'input-euro'),
    ...amounts.map((amount, index) => euroCell(columns.second + index, amount)),
  ];
}

/** `2015`, or `n + 1` while the year is not known. */
function yearName({ inputs: { year } }: Appropriation, index: number): string {
  return year === null ? `n + ${String(index + 1)}` : String(year + index + 1);
}
