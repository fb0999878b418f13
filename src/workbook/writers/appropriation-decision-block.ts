import { Money } from '../../domain/values/money';
import type { EntryAccount } from '../../reports/appropriation-entries';
import type { AppropriationReport } from '../../reports/appropriation-report';
import { accountLabels } from '../../text/appropriation-labels';
import { resolutionLines } from '../../text/appropriation-resolution';
import type { ResolutionFigure } from '../../text/appropriation-resolution';
import { appropriationSheetTexts } from '../../text/appropriation-sheet-text';
import { cellName } from '../cell-name';
import type { WrittenCell, WrittenRow } from '../port';
import { appropriationColumns as columns, inputRow } from './appropriation-grid';
import type { AppropriationGrid, CascadeRows } from './appropriation-grid';
import { blankCell, columnArea, formulaCell, sumFormula, textCell } from './written-cells';

/** The resolution, words in one column and each figure beside them tied to its cell: no text is made by a formula. */
export function resolutionBlock(report: AppropriationReport, grid: AppropriationGrid): readonly WrittenRow[] {
  const lines = resolutionLines(report.appropriation).map(({ words, figure }, index) => ({
    row: grid.resolution + 1 + index,
    cells: [
      textCell(columns.label, words, 'text-wrapped'),
      ...(figure === null
        ? []
        : [
            formulaCell(
              columns.amount,
              {
                formula: `${figure.sign === 'reversed' ? '-' : ''}${figureCell(figure.of, grid)}`,
                result: figure.amount,
              },
              'euro-line-total',
            ),
          ]),
    ],
  }));
  return [
    {
      row: grid.resolution,
      cells: [
        textCell(columns.label, appropriationSheetTexts.resolution, 'header'),
        textCell(columns.amount, appropriationSheetTexts.amount, 'header-number'),
      ],
    },
    ...lines,
  ];
}

/** Debits and credits by account, tied to the cascade, with totals that must be equal. */
export function entriesBlock(report: AppropriationReport, grid: AppropriationGrid): readonly WrittenRow[] {
  const { entries } = report;
  const texts = appropriationSheetTexts;
  const first = grid.entries + 1;
  const lines = entries.map(({ account, debit, credit }, index) => ({
    row: first + index,
    cells: [
      textCell(columns.label, `${account} – ${accountLabels[account]}`, 'text'),
      ...entryCells(columns.amount, debit, entryFormula(account, report, grid)),
      ...entryCells(columns.second, credit, entryFormula(account, report, grid)),
    ],
  }));
  const total = (column: number, amounts: readonly Money[]): WrittenCell => {
    const formula = sumFormula(columnArea(column, first, first + entries.length - 1));
    return formulaCell(column, { formula, result: Money.sum(amounts) }, 'euro-total');
  };
  return [
    {
      row: grid.entries,
      cells: [
        textCell(columns.label, texts.entries, 'header'),
        textCell(columns.amount, texts.debit, 'header-number'),
        textCell(columns.second, texts.credit, 'header-number'),
      ],
    },
    ...lines,
    {
      row: first + entries.length,
      cells: [
        textCell(columns.label, texts.entriesTotal, 'label-total'),
        total(
          columns.amount,
          entries.map(({ debit }) => debit),
        ),
        total(
          columns.second,
          entries.map(({ credit }) => credit),
        ),
      ],
    },
  ];
}

function entryCells(column: number, amount: Money, formula: string): readonly WrittenCell[] {
  if (amount.isZero) return [blankCell(column, 'euro')];
  return [formulaCell(column, { formula, result: amount }, 'euro')];
}

/** The cell that an account takes its amount from; a loss is booked without its sign. */
function entryFormula(
  account: EntryAccount,
  { appropriation }: AppropriationReport,
  grid: AppropriationGrid,
): string {
  const amount = (row: number): string => cellName(row, columns.amount);
  if (account === '120') return amount(inputRow(grid, 'result'));
  const isLoss = appropriation.result.isNegative;
  return isLoss
    ? `-${amount(grid.cascade[lossOf[account] ?? 'result'])}`
    : amount(grid.cascade[partOf[account]]);
}

/** Where a loss goes: carried, or charged to the statutory reserve. */
const lossOf: Readonly<Partial<Record<EntryAccount, keyof CascadeRows>>> = {
  '119': 'carriedForward',
  '1063': 'developmentFund',
  '129': 'result',
};

const partOf: Readonly<Record<Exclude<EntryAccount, '120'>, keyof CascadeRows>> = {
  '110': 'carriedForward',
  '119': 'lossesAbsorbed',
  '129': 'result',
  '1061': 'legalReserve',
  '1063': 'developmentFund',
  '424': 'labourShare',
  '457': 'interest',
};

function figureCell(figure: ResolutionFigure, grid: AppropriationGrid): string {
  return figure === 'booked-result'
    ? cellName(inputRow(grid, 'result'), columns.amount)
    : cellName(grid.cascade[figure], columns.amount);
}
