import { totalClasses } from '../ledger/class-totals';
import type { TextRow } from '../ledger/csv-rows';
import type { Ledger } from '../ledger/ledger';
import { readBalanceRows } from '../ledger/read-balance-rows';
import { isCalledBalance } from '../workbook/layout/sheet-words';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { booksOfLedger } from './books-of-ledger';
import type { Books } from './budget-requests';
import { ledgerProblems } from './ledger-problems-of';

/** A trial balance that the person keeps on a sheet of her own, with what is wrong in it; `null` without one. */
export function balanceInWorkbook({ sheets }: WorkbookSnapshot): BalanceOnSheet | null {
  for (const sheet of sheets) {
    if (sheet.owned !== null || !isCalledBalance(sheet.name)) continue;
    const ledger = readBalanceRows(sheet.rows.map(textsOf));
    if (!isRecognised(ledger)) continue;
    const named = { ledger, totals: totalClasses(ledger), file: sheet.name };
    return { books: booksOfLedger(ledger, sheet.name), problems: ledgerProblems(named, 'refuse') };
  }
  return null;
}

export interface BalanceOnSheet {
  readonly books: Books;
  readonly problems: readonly Problem[];
}

/** An aged balance or a balance sheet is called so too, and has no accounts. */
function isRecognised({ faults, counts }: Ledger): boolean {
  return !faults.file.some(({ code }) => code === 'ledger-unrecognised') && counts.read > 0;
}

/** A line as the reader of files takes it; numbers with two decimals, account numbers as they are. */
function textsOf({ row, cells }: SheetSnapshot['rows'][number]): TextRow {
  const last = cells.at(-1)?.column ?? -1;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return {
    line: row + 1,
    cells: Array.from({ length: last + 1 }, (_, column) => textOf(byColumn.get(column))),
  };
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind !== 'number') return String(cell.value);
  return Number.isSafeInteger(cell.value) ? String(cell.value) : cell.value.toFixed(2);
}
