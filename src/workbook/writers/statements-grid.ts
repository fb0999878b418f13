import { partsOf } from '../../reports/line-parts';
import type { Statement, StatementsReport } from '../../reports/statements-report';

/** Columns of the index at the top and of the pages below, which share them. */
export const statementColumns = {
  month: 0,
  turnover: 1,
  base: 2,
  rate: 3,
  contribution: 4,
  turnoverSofar: 5,
  contributionSofar: 6,
  rule: 7,
} as const;

export const indexColumns = {
  code: 0,
  section: 1,
  name: 2,
  turnover: 4,
  contribution: 5,
  check: 6,
  page: 7,
} as const;

/** Where the index and the page of each person stand on the sheet. */
export interface StatementsGrid {
  readonly index: { readonly header: number; readonly first: number; readonly total: number };
  readonly pages: readonly StatementPage[];
}

export interface StatementPage {
  readonly top: number;
  /** Of the lines of identity. */
  readonly identity: number;
  readonly header: number;
  readonly first: number;
  /** Of the row of each month: regularisations follow theirs. */
  readonly months: readonly number[];
  readonly total: number;
  readonly summary: number;
  /** Of the header of what the books say; `null` when they say nothing of the person. */
  readonly books: number | null;
  /** Of the words below. */
  readonly notes: number;
  readonly bottom: number;
}

export const identityLines = 5;

/** Sales, other products, direct charges, pay, contribution, result. */
export const booksLines = 6;

export function statementsGrid({ statements }: StatementsReport): StatementsGrid {
  const header = 4;
  const first = header + 1;
  const total = first + statements.length;
  let top = total + 2;
  const pages = statements.map((statement) => {
    const page = pageAt(top, statement);
    top = page.bottom + 2;
    return page;
  });
  return { index: { header, first, total }, pages };
}

function pageAt(top: number, { lines, account }: Statement): StatementPage {
  const identity = top + 2;
  const header = identity + identityLines + 1;
  const first = header + 1;
  let row = first;
  const months = lines.map((line) => {
    const own = row;
    row += partsOf(line).length;
    return own;
  });
  const summary = row + 2;
  const books = account === null ? null : summary + 4;
  const notes = books === null ? summary + 4 : books + booksLines + 2;
  return { top, identity, header, first, months, total: row, summary, books, notes, bottom: notes + 2 };
}
