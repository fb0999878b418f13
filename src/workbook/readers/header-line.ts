import type { Cell, RowSnapshot } from '../port';
import { dayOfSerial, type DateSystem } from '../cells/read-day';
import { isDateFormat } from '../cells/number-format';
import { roleOfHeader } from '../layout/header-words';
import { readMonthHeader, type WrittenMonth } from '../layout/month-words';
import type { FoundColumn } from './found-table';
import { isSideRole } from './side-columns';
import { isPlainNumber, looksLikeAmount } from './sheet-rows';

/**
 * The columns that a row would name if it were a header line: every text with what it means (`other` when
 * nothing), dates and `1 … 12` as months. `null` when the row holds figures, which no header does.
 */
export function readHeaderLine(row: RowSnapshot, system: DateSystem): readonly FoundColumn[] | null {
  // Plain numbers first: they tell a line of figures at once, and most lines of a sheet are such.
  const hasNumbers = row.cells.some((cell) => isPlainNumber(cell) && !isYear(cell));
  const counting = hasNumbers && countsMonths(row);
  if (!counting && (hasNumbers || row.cells.some(isFigureInWords))) return null;
  return row.cells.flatMap((cell) => {
    const column = readHeaderCell(cell, system, counting);
    return column === null ? [] : [column];
  });
}

/** True when a column says something that a table can be known by; amounts beside the turnover stand in any. */
export function isTelling({ month, role }: FoundColumn): boolean {
  if (isSideRole(role)) return false;
  return month !== null || role !== 'other';
}

/** A header text as a column, for one cell; exported for the columns that a person has pointed out. */
export function readHeaderText(column: number, text: string): FoundColumn {
  const header = text.replace(/\s+/g, ' ').trim();
  const monthly = readMonthHeader(header);
  if (monthly === null) return { column, header, role: roleOfHeader(header) ?? 'other', month: null };
  const role = monthly.about === '' ? 'turnover' : (roleOfHeader(monthly.about) ?? 'other');
  return { column, header, role, month: role === 'other' ? null : monthly.month };
}

function readHeaderCell(cell: Cell, system: DateSystem, counting: boolean): FoundColumn | null {
  if (cell.kind === 'text') return cell.value.trim() === '' ? null : readHeaderText(cell.column, cell.value);
  if (cell.kind !== 'number') return null;
  if (counting && Number.isInteger(cell.value) && cell.value >= 1 && cell.value <= 12) {
    return monthColumn(cell.column, String(cell.value), { month: cell.value, year: null });
  }
  if (!isDateFormat(cell.format)) {
    return { column: cell.column, header: String(cell.value), role: 'other', month: null };
  }
  const day = dayOfSerial(cell.value, system);
  return day === null
    ? null
    : monthColumn(cell.column, day.month.toString(), { month: day.monthNumber, year: day.year });
}

function monthColumn(column: number, header: string, month: WrittenMonth): FoundColumn {
  return { column, header, role: 'turnover', month };
}

/** A header line may number its months: 1 to 12 in a row, at least six of them. */
function countsMonths(row: RowSnapshot): boolean {
  // The first number settles it for most lines.
  if (row.cells.find(isPlainNumber)?.value !== 1) return false;
  const numbers = row.cells.filter(isPlainNumber).map((cell) => cell.value);
  return (
    numbers.length >= 6 && numbers.length <= 12 && numbers.every((value, position) => value === position + 1)
  );
}

/** A text such as `3,36 € HT` says HT and is an amount all the same. */
function isFigureInWords(cell: Cell): boolean {
  return cell.kind === 'text' && looksLikeAmount(cell) && !/^\d{4}$/.test(cell.value.trim());
}

function isYear(cell: Cell): boolean {
  return cell.kind === 'number' && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100;
}
