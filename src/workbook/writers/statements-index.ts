import type { ContributionReport } from '../../reports/contribution-report';
import type { Statement, StatementsReport } from '../../reports/statements-report';
import { pageLink, statementsSubtitle, statementsTitle, statementTexts } from '../../text/statement-texts';
import { areaName, cellName } from '../cell-name';
import { sheetTitles } from '../layout/sheet-titles';
import type { SheetEdit, SheetKey, WrittenCell, WrittenConditionalFormat, WrittenRow } from '../port';
import { contributionsGrid, type Block } from './contributions-grid';
import { sheetReference } from './sheet-reference';
import { statementWidths } from './statement-widths';
import { indexColumns as columns, type StatementPage, type StatementsGrid } from './statements-grid';
import { blankCell, columnArea, fieldCell, formulaCell, sumFormula, textCell } from './written-cells';

export interface StatementsInput {
  /** Of the whole year: the statements are held against its sheet, written with them. */
  readonly report: ContributionReport;
  readonly statements: StatementsReport;
  /** How the person calls our sheets. */
  readonly titles: ReadonlyMap<SheetKey, string>;
}

/** The index of the statements, and where it finds each of them. */
export interface StatementsIndex {
  readonly grid: StatementsGrid['index'];
  /** In the order of the statements. */
  readonly places: readonly StatementPlace[];
  /** Below the title: how the statements are laid out. */
  readonly note: string;
}

export interface StatementPlace {
  /** The title of the sheet that it stands on. */
  readonly sheet: string;
  /** What stands before its cells in a formula of the index: empty on the same sheet. */
  readonly prefix: string;
  readonly page: StatementPage;
}

/** The sheet of the statements: its index, and below it what the layout puts there. */
export function statementsSheet(
  input: StatementsInput,
  index: StatementsIndex,
  below: { readonly rows: readonly WrittenRow[]; readonly breakBefore: readonly number[] },
): SheetEdit {
  return {
    key: 'statements',
    title: sheetTitles.statements,
    mode: 'replace',
    rows: [...statementsIndexRows(input, index), ...below.rows],
    widths: statementWidths,
    freeze: { rows: 0, columns: 0 },
    tables: [],
    charts: [],
    conditionalFormats: [differenceFormat(index)],
    print: {
      orientation: 'portrait',
      titleRows: null,
      fitToWidth: true,
      // Also when there are none: those of pages that an earlier run wrote below the index go.
      breakBefore: { rows: below.breakBefore, columns: [] },
      header: '',
      footer: statementsTitle(input.statements),
    },
  };
}

/** Who has a statement, its sums, and whether they are those of `Mutualisation`, by live formulas. */
function statementsIndexRows(input: StatementsInput, index: StatementsIndex): readonly WrittenRow[] {
  const { statements } = input.statements;
  return [
    { row: 0, cells: [textCell(0, statementsTitle(input.statements), 'title')] },
    { row: 1, cells: [textCell(0, statementsSubtitle(input.statements), 'subtitle')] },
    { row: 2, cells: [textCell(0, index.note, 'note')] },
    headerRow(index),
    ...statements.flatMap((statement, at) => {
      const place = index.places[at];
      return place === undefined ? [] : [indexRow(input, statement, { row: index.grid.first + at, place })];
    }),
    totalRow(input, index),
  ];
}

/** A statement that does not agree with `Mutualisation` shows. */
function differenceFormat({ grid }: StatementsIndex): WrittenConditionalFormat {
  return {
    area: columnArea(columns.check, grid.first, grid.total),
    formula: `=${cellName(grid.first, columns.check)}="${statementTexts.difference}"`,
    look: 'error',
  };
}

function headerRow({ grid }: StatementsIndex): WrittenRow {
  const texts = statementTexts.index;
  return {
    row: grid.header,
    cells: [
      textCell(columns.code, texts.code, 'header'),
      textCell(columns.section, texts.section, 'header'),
      textCell(columns.name, texts.name, 'header'),
      blankCell(columns.name + 1, 'header'),
      textCell(columns.turnover, texts.turnover, 'header-number'),
      textCell(columns.contribution, texts.contribution, 'header-number'),
      textCell(columns.check, texts.check, 'header'),
      textCell(columns.page, texts.page, 'header'),
    ],
  };
}

interface IndexLine {
  readonly row: number;
  readonly place: StatementPlace;
}

function indexRow(
  input: StatementsInput,
  statement: Statement,
  { row, place: { sheet, prefix, page } }: IndexLine,
): WrittenRow {
  const { entrepreneur } = statement.person;
  const total = (of: number): string => prefix + cellName(page.total, of);
  return {
    row,
    cells: [
      fieldCell(columns.code, entrepreneur.code, 'text'),
      textCell(columns.section, statement.section, 'text'),
      textCell(columns.name, entrepreneur.name, 'text'),
      formulaCell(columns.turnover, { formula: total(1), result: statement.turnover }, 'euro'),
      formulaCell(columns.contribution, { formula: total(4), result: statement.contribution }, 'euro'),
      checkCell(input, statement, row),
      {
        column: columns.page,
        style: 'link',
        kind: 'link',
        text: pageLink(statement),
        sheet,
        cell: cellName(page.top, 0),
      },
    ],
  };
}

/** `exact` when turnover and contribution of the statement are those of the person's line on `Mutualisation`. */
function checkCell(input: StatementsInput, { position }: Statement, row: number): WrittenCell {
  const formula = checkFormula(input, row, ({ first }) => first + position);
  return formulaCell(columns.check, { formula, result: statementTexts.exact }, 'text');
}

/** Holds the sums of a row of the index against a line of each block of `Mutualisation`, up to the last month shown. */
function checkFormula(
  { report, statements, titles }: StatementsInput,
  row: number,
  lineOf: (block: Block) => number,
): string {
  const grid = contributionsGrid(report);
  const sheet = sheetReference(titles, 'contributions');
  const months = report.months.filter((month) => month.compare(statements.until) <= 0).length;
  const gap = (column: number, block: Block): string => {
    const line = lineOf(block);
    const left = grid.columns.firstMonth;
    const shown = areaName({ top: line, left, bottom: line, right: left + months - 1 });
    return `ROUND(${cellName(row, column)}-SUM(${sheet}!${shown}),2)=0`;
  };
  const same = `AND(${gap(columns.turnover, grid.turnover)},${gap(columns.contribution, grid.contributions)})`;
  return `IF(${same},"${statementTexts.exact}","${statementTexts.difference}")`;
}

/** The total is held against that of `Mutualisation` when nobody who has figures is left out. */
function totalCheckCell(input: StatementsInput, row: number): WrittenCell {
  const { report, statements } = input;
  const shown = new Set(statements.statements.map(({ position }) => position));
  const isWhole = report.entrepreneurs.every(
    ({ lines }, position) =>
      shown.has(position) ||
      lines.every(
        ({ month, turnover, contribution }) =>
          month.compare(statements.until) > 0 || (turnover.isZero && contribution.isZero),
      ),
  );
  if (!isWhole || report.entrepreneurs.length === 0) return blankCell(columns.check, 'label-total');
  const formula = checkFormula(input, row, ({ total }) => total);
  return formulaCell(columns.check, { formula, result: statementTexts.exact }, 'label-total');
}

function totalRow(input: StatementsInput, { grid }: StatementsIndex): WrittenRow {
  const { statements, turnover, contribution } = input.statements;
  const sum = (column: number): string =>
    // Without anybody the lines to sum up would be this one.
    statements.length === 0 ? '0' : sumFormula(columnArea(column, grid.first, grid.total - 1));
  return {
    row: grid.total,
    cells: [
      textCell(columns.code, statementTexts.total, 'label-total'),
      blankCell(columns.section, 'label-total'),
      blankCell(columns.name, 'label-total'),
      blankCell(columns.name + 1, 'label-total'),
      formulaCell(columns.turnover, { formula: sum(columns.turnover), result: turnover }, 'euro-total'),
      formulaCell(
        columns.contribution,
        { formula: sum(columns.contribution), result: contribution },
        'euro-total',
      ),
      totalCheckCell(input, grid.total),
      blankCell(columns.page, 'label-total'),
    ],
  };
}
