import { booksFigures, type BooksFigure } from '../domain/appropriation/books-figures';
import type { Outcome, WorkbookPort, WorkbookSnapshot } from '../workbook/port';
import { isCalledBalance } from '../workbook/layout/sheet-words';
import { hasErrors } from '../workbook/problems';
import { balanceInWorkbook } from './balance-in-workbook';
import type { Books } from './budget-requests';
import { ProblemList } from '../workbook/readers/problem-list';
import { readOwnBalance } from '../workbook/readers/read-own-balance';

export type { BooksFigure };

/** What the balance that an import left in the workbook says of an appropriation; nothing without one. */
export function ownBooksFigures(snapshot: WorkbookSnapshot): readonly BooksFigure[] {
  // What is wrong on that sheet is told where budgets are built from it; a figure that is doubtful is not offered.
  const problems = new ProblemList();
  const own = readOwnBalance(snapshot, 'ask', problems);
  if (own !== null) return problems.all.length > 0 ? [] : booksFigures(own.balance);
  const kept = balanceInWorkbook(snapshot);
  return kept === null || hasErrors(kept.problems) ? [] : booksFigures(kept.books.balance);
}

/** What a file of accounts says of it. */
export function booksFiguresOf({ balance }: Books): readonly BooksFigure[] {
  return booksFigures(balance);
}

/** What the workbook says, reading no other sheet. */
export async function readOwnBooksFigures(port: WorkbookPort): Promise<Outcome<readonly BooksFigure[]>> {
  const outline = await port.outline();
  if (outline.status === 'refused') return outline;
  const sheets = outline.value.sheets.filter(
    ({ owned, name }) => owned?.key === 'trial-balance' || (owned === null && isCalledBalance(name)),
  );
  if (sheets.length === 0) return { status: 'done', value: [] };
  const snapshot = await port.read({ sheets: sheets.map(({ name }) => name) });
  return snapshot.status === 'refused'
    ? snapshot
    : { status: 'done', value: ownBooksFigures(snapshot.value) };
}
