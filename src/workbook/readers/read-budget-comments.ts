import { budgetCommentId } from '../budget-comments';
import type { BudgetCommentedSheet, KeptBudgetComments } from '../budget-comments';
import { budgetColumns, budgetCommentOrigins, keptBudgetCommentColumns } from '../layout/budget-sheets';
import type { Cell, SheetKey, SheetSnapshot, WorkbookSnapshot } from '../port';
import { addComment } from './add-comment';

/** Everything that the person typed beside the lines of our budgets, and how she calls our sheets. Loses no comment. */
export function readBudgetComments(snapshot: WorkbookSnapshot): KeptBudgetComments {
  const bySheet = {
    'structure-budget': new Map<string, string>(),
    'global-budget': new Map<string, string>(),
  } satisfies Record<BudgetCommentedSheet, Map<string, string>>;
  const titles = new Map<SheetKey, string>();
  const apart: FoundComment[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.owned === null) continue;
    titles.set(sheet.owned.key, sheet.name);
    if (!isCommented(sheet.owned.key)) continue;
    for (const found of commentsOf(sheet, sheet.owned.key)) {
      if (found.isApart) apart.push(found);
      else addComment(bySheet[found.sheet], found.line, found.comment);
    }
  }
  // A line that came back may have a new comment: it stands before the one that was kept apart.
  for (const { sheet, line, comment } of apart) addComment(bySheet[sheet], line, comment);
  return { bySheet, titles, apart: new Set(apart.map(({ sheet, line }) => budgetCommentId(sheet, line))) };
}

interface FoundComment {
  readonly sheet: BudgetCommentedSheet;
  readonly line: string;
  readonly comment: string;
  /** It stood in the table of comments whose line has gone. */
  readonly isApart: boolean;
}

function isCommented(key: SheetKey): key is BudgetCommentedSheet {
  return key in budgetCommentOrigins;
}

/** Columns by header text, from the nearest header line above; a header line is one that has a comment column. */
type Header = ReadonlyMap<string, number>;

function commentsOf(sheet: SheetSnapshot, key: BudgetCommentedSheet): readonly FoundComment[] {
  const found: FoundComment[] = [];
  const bottom = sheet.owned?.area.bottom ?? 0;
  let header: Header | null = null;
  for (const { row, cells } of sheet.rows) {
    if (row > bottom) break;
    const own = headerOf(cells);
    if (own !== null) {
      header = own;
      continue;
    }
    if (header === null) continue;
    const comment = commentOf(cells, { header, row, key });
    if (comment !== null) found.push(comment);
  }
  return found;
}

function headerOf(cells: readonly Cell[]): Header | null {
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [[cell.value, cell.column] as const] : []));
  const isHeader = texts.length > 2 && texts.some(([text]) => text === budgetColumns.comment);
  return isHeader ? new Map(texts) : null;
}

interface LinePlace {
  readonly header: Header;
  readonly row: number;
  readonly key: BudgetCommentedSheet;
}

function commentOf(cells: readonly Cell[], { header, row, key }: LinePlace): FoundComment | null {
  const text = (name: string): string => {
    const column = header.get(name);
    const cell = cells.find((candidate) => candidate.column === column);
    return cell === undefined ? '' : String(cell.value).trim();
  };
  const comment = text(budgetColumns.comment);
  if (comment === '') return null;
  // A line without key is one of the person's, or of ours with its key cleared: its label tells it.
  const line = [text(budgetColumns.key), text(budgetColumns.label)].find((name) => name !== '');
  if (!header.has(keptBudgetCommentColumns.origin)) {
    return { sheet: key, line: line ?? String(row + 1), comment, isApart: false };
  }
  const sheet = sheetOfOrigin(text(keptBudgetCommentColumns.origin)) ?? key;
  return { sheet, line: text(keptBudgetCommentColumns.line), comment, isApart: true };
}

function sheetOfOrigin(origin: string): BudgetCommentedSheet | null {
  // The record holds exactly the sheets of the union, which `Object.keys` forgets.
  const sheets = Object.keys(budgetCommentOrigins) as BudgetCommentedSheet[];
  return sheets.find((sheet) => budgetCommentOrigins[sheet] === origin) ?? null;
}
