import { booksFigures, type BooksFigure } from '../domain/appropriation/books-figures';
import type { Outcome, WorkbookPort, WorkbookSnapshot } from '../workbook/port';
import type { Books } from './budget-requests';
import { ProblemList } from '../workbook/readers/problem-list';
import { readOwnBalance } from '../workbook/readers/read-own-balance';

export type { BooksFigure };

/** What the balance that an import left in the workbook says of an appropriation; nothing without one. */
export function ownBooksFigures(snapshot: WorkbookSnapshot): readonly BooksFigure[] {
  // What is wrong on that sheet is told where budgets are built from it; a figure that is doubtful is not offered.
  const problems = new ProblemList();
  const own = readOwnBalance(snapshot, problems);
  return own === null || problems.all.length > 0 ? [] : booksFigures(own.balance);
}

/** What a file of accounts says of it. */
export function booksFiguresOf({ balance }: Books): readonly BooksFigure[] {
  return booksFigures(balance);
}

/** What the workbook says, reading that one sheet only. */
export async function readOwnBooksFigures(port: WorkbookPort): Promise<Outcome<readonly BooksFigure[]>> {
  const outline = await port.outline();
  if (outline.status === 'refused') return outline;
  const sheet = outline.value.sheets.find(({ owned }) => owned?.key === 'trial-balance');
  if (sheet === undefined) return { status: 'done', value: [] };
  const snapshot = await port.read({ sheets: [sheet.name] });
  return snapshot.status === 'refused'
    ? snapshot
    : { status: 'done', value: ownBooksFigures(snapshot.value) };
}
