import { otherStatementsNote, statementTexts } from '../../text/statement-texts';
import { quotedSheet } from '../cell-name';
import { statementSheetTitle } from '../layout/statement-sheet-title';
import type { SheetEdit, SheetKey, WrittenRow } from '../port';
import { isStatementKey, statementKey } from '../statement-key';
import { ownPage, statementsGrid } from './statements-grid';
import { statementsSheet, type StatementsIndex, type StatementsInput } from './statements-index';
import { writeOwnStatement } from './write-own-statement';
import { textCell } from './written-cells';

export interface StatementSheetsInput extends StatementsInput {
  /** All titles of the workbook: a new sheet takes none of them. */
  readonly taken: readonly string[];
}

/** The index on the sheet of the statements, then a sheet for each person. Sheets of other people stay as they are. */
export function writeStatementSheets(input: StatementSheetsInput): readonly SheetEdit[] {
  const { statements } = input.statements;
  const titles = ownTitles(input);
  return [
    indexSheet(input, titles),
    ...statements.map((statement, at) => writeOwnStatement(input.statements, statement, titles[at] ?? '')),
  ];
}

/** A sheet that is there keeps the title that it has, even one that the person gave it. */
function ownTitles({ statements, titles, taken }: StatementSheetsInput): readonly string[] {
  const used = [...taken];
  return statements.statements.map(({ person: { entrepreneur } }) => {
    const known = titles.get(statementKey(entrepreneur.id));
    if (known !== undefined) return known;
    const title = statementSheetTitle(entrepreneur, used);
    used.push(title);
    return title;
  });
}

function indexSheet(input: StatementSheetsInput, titles: readonly string[]): SheetEdit {
  const { statements } = input.statements;
  const { index: grid } = statementsGrid(input.statements);
  const index: StatementsIndex = {
    grid,
    places: statements.map((statement, at) => {
      const sheet = titles[at] ?? '';
      return { sheet, prefix: `${quotedSheet(sheet)}!`, page: ownPage(statement) };
    }),
    note: statementTexts.sheetsNote,
  };
  return statementsSheet(input, index, { rows: othersRow(input, grid.total + 2), breakBefore: [] });
}

/** Statements of an earlier run that this one does not write: what they show may not be what the index shows. */
function othersRow({ statements, titles }: StatementSheetsInput, row: number): readonly WrittenRow[] {
  const written = new Set<SheetKey>(
    statements.statements.map(({ person }) => statementKey(person.entrepreneur.id)),
  );
  const others = [...titles].filter(([key]) => isStatementKey(key) && !written.has(key));
  if (others.length === 0) return [];
  const note = otherStatementsNote(others.map(([, title]) => title));
  return [{ row, cells: [textCell(0, note, 'note')] }];
}
