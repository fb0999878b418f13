import type { Applied, WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { booksSheets, ownedSheets } from './books-sheets';
import type { Books } from './budget-requests';
import { cancelled, progressOf } from './propose-reading';
import type { StepProgress } from './requests';

export type WrittenBalanceResult =
  | { readonly status: 'done'; readonly applied: Applied }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** The trial balance of the books and their sections by month, in place of those that an earlier import left; never their entries. */
export async function writeBalance(
  port: WorkbookPort,
  books: Books,
  progress?: StepProgress,
): Promise<WrittenBalanceResult> {
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled] };
  const outline = await port.outline();
  if (outline.status === 'refused') return outline;
  const sheets = booksSheets(books, ownedSheets(outline.value));
  const applied = await port.apply({ sheets }, progressOf('write', progress));
  return applied.status === 'refused' ? applied : { status: 'done', applied: applied.value };
}
