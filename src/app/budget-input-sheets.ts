import { budgetTemplate } from '../workbook/layout/budget-template';
import type { SheetEdit } from '../workbook/port';
import { writeBudgetLines } from '../workbook/writers/write-budget-lines';
import { writeContributionForecast } from '../workbook/writers/write-contribution-forecast';
import { writeGrants } from '../workbook/writers/write-grants';
import { booksSheets } from './books-sheets';
import type { BudgetSettings } from './budget-requests';
import type { BudgetSheets } from './read-budget-inputs';

/**
 * The sheets that a budget is read from, made where they are not there yet (one that is there is left alone), and
 * what the file that was given holds, so that the next budget needs no file.
 */
export function inputSheets(
  { contribution, reading, owned }: BudgetSheets,
  { books }: BudgetSettings,
): readonly SheetEdit[] {
  const people = contribution?.entrepreneurs ?? [];
  const made = [
    writeBudgetLines({ lines: budgetTemplate, structureSections: reading.structureSections }),
    writeContributionForecast({ people: people.map(({ entrepreneur: { code, name } }) => ({ code, name })) }),
    writeGrants([]),
  ].flatMap(({ sheets }) => sheets);
  return books === undefined ? made : [...made, ...booksSheets(books, owned)];
}
