import { statementsTitle, statementTexts } from '../../text/statement-texts';
import { sheetTitles } from '../layout/sheet-titles';
import type { SheetEdit } from '../port';
import { statementRows } from './statement-page';
import { statementWidths } from './statement-widths';
import { statementsGrid } from './statements-grid';
import {
  statementsIndexFormat,
  statementsIndexRows,
  type StatementsIndex,
  type StatementsInput,
} from './statements-index';

/** One sheet: an index that is held against `Mutualisation`, then one page per person. */
export function writeStatements(input: StatementsInput): SheetEdit {
  const { statements } = input.statements;
  const grid = statementsGrid(input.statements);
  const sheet = input.titles.get('statements') ?? sheetTitles.statements;
  const index: StatementsIndex = {
    grid: grid.index,
    places: grid.pages.map((page) => ({ sheet, prefix: '', page })),
    note: statementTexts.note,
  };
  const pages = statements.flatMap((statement, at) => {
    const page = grid.pages[at];
    return page === undefined ? [] : statementRows(input.statements, statement, page);
  });
  return {
    key: 'statements',
    title: sheetTitles.statements,
    mode: 'replace',
    rows: [...statementsIndexRows(input, index), ...pages],
    widths: statementWidths,
    freeze: { rows: 0, columns: 0 },
    tables: [],
    charts: [],
    conditionalFormats: [statementsIndexFormat(index)],
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
