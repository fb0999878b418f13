import type { SheetEdit, SheetKey, WorkbookOutline } from '../workbook/port';
import { writeSectionMonths } from '../workbook/writers/write-section-months';
import { writeTrialBalance } from '../workbook/writers/write-trial-balance';
import type { Books } from './budget-requests';

/**
 * The sheets that an import of the books makes: the trial balance, and its sections by month when it has some. Those of
 * an import before are emptied otherwise, so that the workbook never holds the books of two files.
 */
export function booksSheets(books: Books, owned: ReadonlySet<SheetKey>): readonly SheetEdit[] {
  const sections = books.sectionMonths ?? [];
  const { sheets } = writeTrialBalance(books);
  if (sections.length === 0 && !owned.has('section-months')) return sheets;
  return [...sheets, writeSectionMonths({ title: books.title, sections })];
}

/** Our sheets that a workbook has. */
export function ownedSheets({ sheets }: Pick<WorkbookOutline, 'sheets'>): ReadonlySet<SheetKey> {
  return new Set(sheets.flatMap(({ owned }) => (owned === null ? [] : [owned.key])));
}
