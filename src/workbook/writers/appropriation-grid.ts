import type { AppropriationReport } from '../../reports/appropriation-report';
import { checkRemedy } from '../../text/appropriation-checks';
import { resolutionLines } from '../../text/appropriation-resolution';
import { appropriationInputKeys, nextYearLines } from '../layout/appropriation-sheet';
import type { AppropriationInputKey } from '../layout/appropriation-sheet';
import type { WrittenCell } from '../port';
import { blankCell, textCell } from './written-cells';

/** Where things stand on the sheet of the appropriation, top to bottom in the columns label, amount, second amount, words. */
export interface AppropriationGrid {
  readonly inputs: number;
  readonly cascade: CascadeRows;
  readonly chart: { readonly top: number; readonly bottom: number };
  /** Of its header; the lines follow. */
  readonly checks: number;
  readonly resolution: number;
  readonly entries: number;
  readonly nextYears: number;
  readonly employees: number;
}

export interface CascadeRows {
  readonly header: number;
  readonly result: number;
  readonly lossesAbsorbed: number;
  readonly base: number;
  readonly legalReserve: number;
  readonly developmentFund: number;
  readonly labourShare: number;
  readonly interest: number;
  readonly carriedForward: number;
  readonly total: number;
  readonly difference: number;
  readonly lossesLeft: number;
}

export const appropriationColumns = { label: 0, amount: 1, second: 2, words: 3 } as const;

const chartHeight = 15;

export function appropriationGrid({
  appropriation,
  entries,
  nextYears,
}: AppropriationReport): AppropriationGrid {
  const inputs = 4;
  const cascade = cascadeRows(inputs + appropriationInputKeys.length + 2);
  const top = cascade.lossesLeft + 2;
  const checks = top + chartHeight + 1;
  const checkLines = appropriation.checks.reduce(
    (sofar, check) => sofar + (checkRemedy(check) === '' ? 1 : 2),
    0,
  );
  const resolution = checks + checkLines + 2;
  const entriesRow = resolution + resolutionLines(appropriation).length + 2;
  const years = entriesRow + entries.length + 3;
  const yearLines = Math.max(nextYearLines, nextYears.length);
  return {
    inputs,
    cascade,
    chart: { top, bottom: top + chartHeight - 1 },
    checks,
    resolution,
    entries: entriesRow,
    nextYears: years,
    employees: years + yearLines + 2,
  };
}

/** The row of a cell that the person fills. */
export function inputRow(grid: AppropriationGrid, key: AppropriationInputKey): number {
  return grid.inputs + 1 + appropriationInputKeys.indexOf(key);
}

/** The band over the words, which run on into the empty cells to the right up to the last column. */
export function wordsHeader(text: string): readonly WrittenCell[] {
  const rest = Array.from({ length: lastColumn - appropriationColumns.words }, (_, index) =>
    blankCell(appropriationColumns.words + 1 + index, 'header'),
  );
  return [textCell(appropriationColumns.words, text, 'header'), ...rest];
}

/** That of the table of years, the widest. */
const lastColumn = 8;

function cascadeRows(header: number): CascadeRows {
  return {
    header,
    result: header + 1,
    lossesAbsorbed: header + 2,
    base: header + 3,
    legalReserve: header + 4,
    developmentFund: header + 5,
    labourShare: header + 6,
    interest: header + 7,
    carriedForward: header + 8,
    total: header + 9,
    difference: header + 10,
    lossesLeft: header + 11,
  };
}
