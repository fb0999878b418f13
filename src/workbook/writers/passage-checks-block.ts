import { Money } from '../../domain/values/money';
import type { BudgetReport } from '../../reports/budget-report';
import { passageTexts } from '../../text/budget-passage-texts';
import { cellName, columnName } from '../cell-name';
import { budgetCheckColumns } from '../layout/budget-analysis-sheets';
import type { WrittenConditionalFormat, WrittenRow } from '../port';
import { budgetGrid, rowOfLine } from './budget-grid';
import type { BudgetInput } from './budget-grid';
import { passageColumnNumbers } from './passage-block';
import type { PassageGrid } from './passage-block';
import { sheetReference } from './sheet-reference';
import { columnArea, formulaCell, textCell } from './written-cells';
import type { Live } from './written-cells';

const columns = { label: 0, one: 1, other: 2, difference: 3, finding: 4 } as const;

/** Two amounts that should be one. */
interface Check {
  readonly label: string;
  readonly one: Live & { readonly result: Money };
  readonly other: Live & { readonly result: Money };
}

/** The budget held against the books; nothing without books. */
export function passageChecksBlock(input: BudgetInput, grid: PassageGrid): readonly WrittenRow[] {
  const checks = checksOf(input, grid);
  if (checks.length === 0) return [];
  const header = grid.checks + 2;
  return [
    { row: grid.checks, cells: [textCell(columns.label, passageTexts.checks, 'subtitle')] },
    { row: grid.checks + 1, cells: [textCell(columns.label, passageTexts.checksNote, 'note')] },
    {
      row: header,
      cells: [
        textCell(columns.label, budgetCheckColumns.check, 'header'),
        textCell(columns.one, budgetCheckColumns.one, 'header-number'),
        textCell(columns.other, budgetCheckColumns.other, 'header-number'),
        textCell(columns.difference, budgetCheckColumns.difference, 'header-number'),
        textCell(columns.finding, budgetCheckColumns.finding, 'header'),
      ],
    },
    ...checks.map((check, index) => checkRow(check, header + 1 + index)),
  ];
}

/** A difference is red and called so; zero is green. */
export function passageLooks(report: BudgetReport, grid: PassageGrid): readonly WrittenConditionalFormat[] {
  const { forecastResources, actualResult } = passageColumnNumbers;
  const steps = {
    top: grid.difference,
    left: forecastResources,
    bottom: grid.difference,
    right: actualResult,
  };
  const first = cellName(grid.difference, forecastResources);
  const top = grid.checks + 3;
  const difference = `$${columnName(columns.difference)}${String(top + 1)}`;
  const findings = columnArea(columns.finding, top, top + 3);
  return [
    { area: steps, formula: `=${first}=0`, look: 'good' },
    { area: steps, formula: `=${first}<>0`, look: 'error' },
    ...(report.books === null
      ? []
      : ([
          { area: findings, formula: `=${difference}<>0`, look: 'warning' },
        ] satisfies WrittenConditionalFormat[])),
  ];
}

function checkRow({ label, one, other }: Check, row: number): WrittenRow {
  const difference = cellName(row, columns.difference);
  const formula = `ROUND(${cellName(row, columns.one)}-${cellName(row, columns.other)},2)`;
  const result = one.result.minus(other.result);
  const { exactWord, differenceWord } = passageTexts;
  return {
    row,
    cells: [
      textCell(columns.label, label, 'text'),
      formulaCell(columns.one, one, 'euro'),
      formulaCell(columns.other, other, 'euro'),
      formulaCell(columns.difference, { formula, result }, 'euro-line-total'),
      formulaCell(
        columns.finding,
        {
          formula: `IF(${difference}=0,"${exactWord}","${differenceWord}")`,
          result: result.isZero ? exactWord : differenceWord,
        },
        'sentence',
      ),
    ],
  };
}

function checksOf(input: BudgetInput, grid: PassageGrid): readonly Check[] {
  const { checks, passage } = input.report;
  if (passage.books === null) return [];
  return [
    {
      label: passageTexts.booksCheck,
      one: sumOf([checks.products, checks.charges.negated()]),
      other: sumOf([checks.ofLines, checks.ofUnmapped]),
    },
    {
      label: passageTexts.resultCheck,
      one: {
        formula: cellName(grid.global, passageColumnNumbers.actualResult),
        result: passage.global.result.actual,
      },
      other: sumOf([passage.books.result]),
    },
    ...contributionChecks(input),
  ];
}

function contributionChecks({ report, comments }: BudgetInput): readonly Check[] {
  const { bookedContribution, structure } = report;
  const entry = structure.resources.groups
    .flatMap(({ lines }) => lines)
    .find(({ line }) => line.source === 'contribution');
  if (bookedContribution === null || entry === undefined) return [];
  const grid = budgetGrid(structure);
  const cell = cellName(rowOfLine(grid, entry.line) ?? grid.header, grid.columns.actual);
  const computed = {
    formula: `${sheetReference(comments.titles, 'structure-budget')}!${cell}`,
    result: entry.figures.actual,
  };
  return [
    { label: passageTexts.receivedCheck, one: computed, other: sumOf([bookedContribution.received]) },
    { label: passageTexts.paidCheck, one: computed, other: sumOf([bookedContribution.paid]) },
  ];
}

/** Amounts that stand on no sheet, added up before the reader's eyes: `58167.15-62055.4`. */
function sumOf(amounts: readonly Money[]): Check['one'] {
  const terms = amounts.map((amount, index) => {
    const size = amount.absolute().toString();
    if (index === 0) return amount.isNegative ? `0-${size}` : size;
    return amount.isNegative ? `-${size}` : `+${size}`;
  });
  return { formula: terms.join(''), result: Money.sum(amounts) };
}
