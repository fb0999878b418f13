import type { BudgetLine, BudgetSideName } from '../../domain/budget/budget-line';
import type { BudgetReport, BudgetTable, PassageAmounts, PassageStep } from '../../reports/budget-report';
import { internalGroupKeys } from '../../reports/internal-flow-lines';
import { passageTexts } from '../../text/budget-passage-texts';
import { cellName } from '../cell-name';
import { passageColumns } from '../layout/budget-analysis-sheets';
import type { WrittenCell, WrittenRow } from '../port';
import { budgetGrid, rowOfLine } from './budget-grid';
import type { BudgetInput } from './budget-grid';
import { sheetReference } from './sheet-reference';
import { formulaCell, textCell } from './written-cells';

export const passageColumnNumbers = {
  forecastResources: 1,
  forecastUses: 2,
  forecastResult: 3,
  actualResources: 4,
  actualUses: 5,
  actualResult: 6,
} as const;

/** Rows of the sheet: the steps, then the checks, then the accounts without a line. */
export interface PassageGrid {
  readonly header: number;
  readonly structure: number;
  readonly entrepreneurs: number;
  readonly eliminations: number;
  readonly computed: number;
  readonly global: number;
  readonly difference: number;
  readonly checks: number;
  readonly unmapped: number;
}

export function passageGrid({ books }: BudgetReport): PassageGrid {
  const header = 4;
  const checks = header + 8;
  return {
    header,
    structure: header + 1,
    entrepreneurs: header + 2,
    eliminations: header + 3,
    computed: header + 4,
    global: header + 5,
    difference: header + 6,
    checks,
    // Title, note, header, at most four checks and a row between.
    unmapped: books === null ? checks : checks + 8,
  };
}

/** The formula of a figure: of one side, forecast or actual. */
type SideFormula = (side: BudgetSideName, amount: keyof PassageAmounts) => string;

interface Step {
  readonly row: number;
  readonly label: string;
  readonly amounts: PassageStep;
  readonly formula: SideFormula;
}

/** The steps, each from the budget sheets, so that the difference is a check of what stands there. */
export function passageBlock({ report, comments }: BudgetInput, grid: PassageGrid): readonly WrittenRow[] {
  const { passage, structure, global } = report;
  const own = { sheet: sheetReference(comments.titles, 'structure-budget'), table: structure };
  const whole = { sheet: sheetReference(comments.titles, 'global-budget'), table: global };
  const steps: readonly Step[] = [
    {
      row: grid.structure,
      label: passageTexts.structure,
      amounts: passage.structure,
      formula: totalFormula(own),
    },
    {
      row: grid.entrepreneurs,
      label: passageTexts.entrepreneurs,
      amounts: passage.entrepreneurs,
      formula: linesFormula(whole, { isWanted: isOfEntrepreneurs, sign: '+' }),
    },
    {
      row: grid.eliminations,
      label: passageTexts.eliminations,
      amounts: passage.eliminations,
      formula: linesFormula(whole, { isWanted: isElimination, sign: '-' }),
    },
  ];
  const last = {
    row: grid.global,
    label: passageTexts.global,
    amounts: passage.global,
    formula: totalFormula(whole),
  };
  return [
    headerRow(grid.header),
    ...steps.map(stepRow),
    computedRow(report, grid),
    stepRow(last),
    differenceRow(report, grid),
  ];
}

function headerRow(row: number): WrittenRow {
  const { step, ...amounts } = passageColumns;
  return {
    row,
    cells: [
      textCell(0, step, 'header'),
      ...Object.values(amounts).map((text, index) => textCell(1 + index, text, 'header-number')),
    ],
  };
}

function stepRow({ row, label, amounts, formula }: Step): WrittenRow {
  const half = (amount: keyof PassageAmounts, first: number): readonly WrittenCell[] => [
    formulaCell(first, { formula: formula('resource', amount), result: amounts.resources[amount] }, 'euro'),
    formulaCell(first + 1, { formula: formula('use', amount), result: amounts.uses[amount] }, 'euro'),
    formulaCell(
      first + 2,
      {
        formula: `ROUND(${cellName(row, first)}-${cellName(row, first + 1)},2)`,
        result: amounts.result[amount],
      },
      'euro-line-total',
    ),
  ];
  const { forecastResources, actualResources } = passageColumnNumbers;
  return {
    row,
    cells: [
      textCell(0, label, 'text'),
      ...half('forecast', forecastResources),
      ...half('actual', actualResources),
    ],
  };
}

/** Structure + entrepreneurs − eliminations. */
function computedRow({ passage }: BudgetReport, grid: PassageGrid): WrittenRow {
  const formula = (column: number): string =>
    `ROUND(${cellName(grid.structure, column)}+${cellName(grid.entrepreneurs, column)}-${cellName(grid.eliminations, column)},2)`;
  return sumRow(grid.computed, passageTexts.computed, (column, part, amount) =>
    formulaCell(
      column,
      {
        formula: formula(column),
        result: passage.structure[part][amount]
          .plus(passage.entrepreneurs[part][amount])
          .minus(passage.eliminations[part][amount]),
      },
      'euro-total',
    ),
  );
}

/** What the steps give less what stands on the sheet of the global budget: 0.00. */
function differenceRow({ passage }: BudgetReport, grid: PassageGrid): WrittenRow {
  const formula = (column: number): string =>
    `ROUND(${cellName(grid.computed, column)}-${cellName(grid.global, column)},2)`;
  return sumRow(grid.difference, passageTexts.difference, (column, part, amount) =>
    formulaCell(
      column,
      {
        formula: formula(column),
        result: passage.structure[part][amount]
          .plus(passage.entrepreneurs[part][amount])
          .minus(passage.eliminations[part][amount])
          .minus(passage.global[part][amount]),
      },
      'euro-total',
    ),
  );
}

type CellOf = (column: number, part: keyof PassageStep, amount: keyof PassageAmounts) => WrittenCell;

function sumRow(row: number, label: string, cell: CellOf): WrittenRow {
  const columns = passageColumnNumbers;
  return {
    row,
    cells: [
      textCell(0, label, 'label-total'),
      cell(columns.forecastResources, 'resources', 'forecast'),
      cell(columns.forecastUses, 'uses', 'forecast'),
      cell(columns.forecastResult, 'result', 'forecast'),
      cell(columns.actualResources, 'resources', 'actual'),
      cell(columns.actualUses, 'uses', 'actual'),
      cell(columns.actualResult, 'result', 'actual'),
    ],
  };
}

/** A budget on its sheet, as formulas call it. */
interface SheetOfBudget {
  readonly sheet: string;
  readonly table: BudgetTable;
}

function totalFormula({ sheet, table }: SheetOfBudget): SideFormula {
  const { sides, columns } = budgetGrid(table);
  return (side, amount) => `${sheet}!${cellName(sides[side].total, columns[amount])}`;
}

interface WantedLines {
  readonly isWanted: (line: BudgetLine) => boolean;
  readonly sign: '+' | '-';
}

/** Some lines of a budget, added up cell by cell; `0` when there is none. */
function linesFormula({ sheet, table }: SheetOfBudget, { isWanted, sign }: WantedLines): SideFormula {
  const grid = budgetGrid(table);
  return (side, amount) => {
    const lines = (side === 'resource' ? table.resources : table.uses).groups.flatMap((group) => group.lines);
    const cells = lines.flatMap(({ line }) => {
      const row = isWanted(line) ? rowOfLine(grid, line) : null;
      return row === null ? [] : [`${sheet}!${cellName(row, grid.columns[amount])}`];
    });
    if (cells.length === 0) return '0';
    return sign === '+' ? cells.join('+') : `0-${cells.join('-')}`;
  };
}

function isElimination({ group }: BudgetLine): boolean {
  return group === internalGroupKeys.eliminated;
}

function isOfEntrepreneurs(line: BudgetLine): boolean {
  return line.perimeter === 'entrepreneurs' && !isElimination(line);
}
