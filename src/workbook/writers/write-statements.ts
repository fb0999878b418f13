import { statementTexts } from '../../text/statement-texts';
import { sheetTitles } from '../layout/sheet-titles';
import type { SheetEdit } from '../port';
import { statementRows } from './statement-page';
import { statementsGrid } from './statements-grid';
import { statementsSheet, type StatementsIndex, type StatementsInput } from './statements-index';

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
  return statementsSheet(input, index, { rows: pages, breakBefore: grid.pages.map(({ top }) => top) });
}
