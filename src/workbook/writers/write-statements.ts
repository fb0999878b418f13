import type { ContributionReport } from '../../reports/contribution-report';
import type { Statement, StatementsReport } from '../../reports/statements-report';
import { pageLink, statementsSubtitle, statementsTitle, statementTexts } from '../../text/statement-texts';
import { areaName, cellName, quotedSheet } from '../cell-name';
import { sheetTitles } from '../layout/sheet-titles';
import type { SheetEdit, SheetKey, WrittenCell, WrittenRow } from '../port';
import { contributionsGrid, type Block } from './contributions-grid';
import { statementRows } from './statement-page';
import { indexColumns as columns, statementsGrid, type StatementsGrid } from './statements-grid';
import { blankCell, columnArea, fieldCell, formulaCell, sumFormula, textCell } from './written-cells';

export interface StatementsInput {
  /** Of the whole year: the statements are held against its sheet, written with them. */
  readonly report: ContributionReport;
  readonly statements: StatementsReport;
  /** How the person calls our sheets. */
  readonly titles: ReadonlyMap<SheetKey, string>;
}

/** One sheet: an index that is held against `Mutualisation`, then one page per person. */
export function writeStatements(input: StatementsInput): SheetEdit {
  const { statements } = input.statements;
  const grid = statementsGrid(input.statements);
  const pages = statements.flatMap((statement, index) => {
    const page = grid.pages[index];
    return page === undefined ? [] : statementRows(input.statements, statement, page);
  });
  return {
    key: 'statements',
    title: sheetTitles.statements,
    mode: 'replace',
    rows: [...indexRows(input, grid), ...pages],
    widths: [14, 15, 15, 10, 15, 17, 20, 34].map((characters, column) => ({ column, characters })),
    freeze: { rows: 0, columns: 0 },
    tables: [],
    charts: [],
    conditionalFormats: [
      {
        area: columnArea(columns.check, grid.index.first, grid.index.total),
        formula: `=${cellName(grid.index.first, columns.check)}="${statementTexts.difference}"`,
        look: 'error',
      },
    ],
    print: {
      orientation: 'portrait',
      titleRows: null,
      fitToWidth: true,
      breakBefore: { rows: grid.pages.map(({ top }) => top), columns: [] },
      header: '',
      footer: statementsTitle(input.statements),
    },
  };
}

function indexRows(input: StatementsInput, grid: StatementsGrid): readonly WrittenRow[] {
  const { index } = grid;
  const { statements } = input.statements;
  const texts = statementTexts.index;
  return [
    { row: 0, cells: [textCell(0, statementsTitle(input.statements), 'title')] },
    { row: 1, cells: [textCell(0, statementsSubtitle(input.statements), 'subtitle')] },
    { row: 2, cells: [textCell(0, statementTexts.note, 'note')] },
    {
      row: index.header,
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
    },
    ...statements.map((statement, at) => indexRow(input, statement, { grid, at })),
    totalRow(input.statements, grid),
  ];
}

interface IndexLine {
  readonly grid: StatementsGrid;
  readonly at: number;
}

function indexRow(input: StatementsInput, statement: Statement, { grid, at }: IndexLine): WrittenRow {
  const { entrepreneur } = statement.person;
  const row = grid.index.first + at;
  const page = grid.pages[at];
  const total = (of: number): string => cellName(page?.total ?? row, of);
  const sheet = input.titles.get('statements') ?? sheetTitles.statements;
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
        cell: cellName(page?.top ?? row, 0),
      },
    ],
  };
}

/** `exact` when turnover and contribution of the statement are those of the person's line on `Mutualisation`. */
function checkCell(input: StatementsInput, statement: Statement, row: number): WrittenCell {
  const { report, titles } = input;
  const grid = contributionsGrid(report);
  const sheet = quotedSheet(titles.get('contributions') ?? sheetTitles.contributions);
  const shown = (block: Block): string => {
    const line = block.first + statement.position;
    const left = grid.columns.firstMonth;
    const right = left + statement.lines.length - 1;
    return `SUM(${sheet}!${areaName({ top: line, left, bottom: line, right })})`;
  };
  const gap = (column: number, block: Block): string => `ROUND(${cellName(row, column)}-${shown(block)},2)=0`;
  const same = `AND(${gap(columns.turnover, grid.turnover)},${gap(columns.contribution, grid.contributions)})`;
  const { exact, difference } = statementTexts;
  return formulaCell(
    columns.check,
    { formula: `IF(${same},"${exact}","${difference}")`, result: exact },
    'text',
  );
}

function totalRow(
  { statements, turnover, contribution }: StatementsReport,
  { index }: StatementsGrid,
): WrittenRow {
  const sum = (column: number) =>
    sumFormula(columnArea(column, index.first, index.first + statements.length - 1));
  return {
    row: index.total,
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
      blankCell(columns.check, 'label-total'),
      blankCell(columns.page, 'label-total'),
    ],
  };
}
