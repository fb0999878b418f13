import { partsOf } from '../../reports/line-parts';
import { amountOfCash, type Statement, type StatementsReport } from '../../reports/statements-report';

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
  /** Of the line of the cash position; `null` when nobody gives one. */
  readonly cash: number | null;
  /** Of the words below. */
  readonly notes: number;
  readonly bottom: number;
}

export const identityLines = 5;

/** The header; sales, other products, direct charges, pay, contribution, result; where they come from; a blank line. */
const booksHeight = 9;
/** The position, where it comes from, a blank line. */
const cashHeight = 3;

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

/** The page of a person who has a sheet alone. */
export function ownPage(statement: Statement): StatementPage {
  return pageAt(0, statement);
}

function pageAt(top: number, { lines, account, cash }: Statement): StatementPage {
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
  const afterSummary = summary + 4;
  const afterBooks = afterSummary + (account === null ? 0 : booksHeight);
  const hasCash = amountOfCash(cash) !== null;
  const notes = afterBooks + (hasCash ? cashHeight : 0);
  return {
    top,
    identity,
    header,
    first,
    months,
    total: row,
    summary,
    books: account === null ? null : afterSummary,
    cash: hasCash ? afterBooks : null,
    notes,
    bottom: notes + 3,
  };
}
