import { Month } from '../../domain/values/month';
import { FinancialYear } from '../../domain/values/financial-year';
import { isDateFormat } from '../cells/number-format';
import { dayOfSerial, type DateSystem } from '../cells/read-day';
import {
  readMonthInTitle,
  readMonthLabel,
  readYearInTitle,
  spansTwoYears,
  type WrittenMonth,
} from '../layout/month-words';
import type { Cell, RowSnapshot, SheetSnapshot } from '../port';
import type { SheetCorrection, TableUnderstanding } from '../understanding';
import { announcesMonth, speaksOfEdition } from '../layout/owner-words';
import { isPlainNumber, rowsBetween } from './sheet-rows';
import type { FoundTable } from './found-table';

/** What the surroundings of a table say about its time: a month, a year, and where that was found. */
export interface TablePeriod {
  readonly month: WrittenMonth | null;
  /** For months without a year: the calendar year in which the financial year closes. */
  readonly closingYear: number | null;
  readonly from: TableUnderstanding['periodFrom'];
  /** Another month, told by a line above while the title of the sheet tells this one. */
  readonly rival: WrittenMonth | null;
}

/** A correction first, then the title of the sheet, then the lines above the table, nearest first. */
export function readTablePeriod(
  table: FoundTable,
  correction: SheetCorrection | null,
  system: DateSystem,
): TablePeriod {
  const corrected = correction?.period === undefined ? null : readPeriodText(correction.period);
  if (corrected !== null) return { ...corrected, from: 'correction', rival: null };
  const title = readSheetTitle(table.sheet.name);
  const above = readLinesAbove(table, system);
  const month = title.month ?? above.month;
  const closingYear = above.closingYear ?? title.closingYear;
  if (month !== null) {
    // The title of the sheet is kept up to date when a sheet is copied; the lines above often are not.
    const year = month.year ?? sameMonthYear(month, above.month);
    const from = title.month === null ? 'title-row' : 'sheet-title';
    return {
      month: { month: month.month, year },
      closingYear,
      from,
      rival: title.month !== null && above.month?.month !== month.month ? above.month : null,
    };
  }
  const from = above.closingYear !== null ? 'title-row' : title.closingYear !== null ? 'sheet-title' : null;
  return { month: null, closingYear, from, rival: null };
}

/** A month as written, in the financial year that closes in `closingYear`; `null` while no year is known. */
export function placeMonth(
  written: WrittenMonth,
  closingYear: number | null,
  firstMonth: number,
): Month | null {
  if (written.year !== null) return Month.of(written.year, written.month);
  if (closingYear === null) return null;
  const isBeforeNewYear = firstMonth > 1 && written.month >= firstMonth;
  return Month.of(isBeforeNewYear ? closingYear - 1 : closingYear, written.month);
}

/** The year that a financial year is named after, for a month that is known whole. */
export function closingYearOf(month: Month, firstMonth: number): number {
  const shift = firstMonth > 1 && month.number >= firstMonth ? 1 : 0;
  return FinancialYear.closingIn(month.year + shift, firstMonth).year;
}

function readPeriodText(text: string): Omit<TablePeriod, 'from' | 'rival'> | null {
  const month = readMonthLabel(text) ?? readMonthInTitle(text);
  const closingYear = readYearInTitle(text);
  return month === null && closingYear === null ? null : { month, closingYear };
}

function readSheetTitle(title: string): Omit<TablePeriod, 'from' | 'rival'> {
  const bare = /^\s*(?:m(?:ois)?\s*)?(0?[1-9]|1[0-2])\s*$/i.exec(title);
  if (bare !== null) return { month: { month: Number(bare[1]), year: null }, closingYear: null };
  // « 03-14 » is a month only as the whole title of a sheet.
  const short = /^\s*(0[1-9]|1[0-2])[-_. /](\d\d)\s*$/.exec(title);
  if (short !== null)
    return { month: { month: Number(short[1]), year: 2000 + Number(short[2]) }, closingYear: null };
  return { month: readMonthInTitle(title), closingYear: readYearInTitle(title) };
}

/** True when a line above the header tells a month or a year. */
export function tellsTimeAbove(table: TitledTable, system: DateSystem): boolean {
  const { month, closingYear } = readLinesAbove(table, system);
  return month !== null || closingYear !== null;
}

function readLinesAbove(table: TitledTable, system: DateSystem): Omit<TablePeriod, 'from' | 'rival'> {
  let month: WrittenMonth | null = null;
  let closingYear: number | null = null;
  for (const row of titleRows(table)) {
    const text = row.cells.map(titleText).join(' ');
    month ??= monthOfCells(row, system) ?? readMonthInTitle(text);
    if (!speaksOfEdition(text)) closingYear ??= readYearInTitle(text);
    if (spansTwoYears(text)) closingYear = readYearInTitle(text);
  }
  return { month, closingYear };
}

/** Where to look for titles. */
export interface TitledTable {
  readonly sheet: SheetSnapshot;
  readonly headerTop: number;
}

/** Lines above the header, nearest first, up to the figures of a table before. */
export function titleRows(table: TitledTable): readonly RowSnapshot[] {
  const rows = [
    ...rowsBetween(table.sheet, Math.max(0, table.headerTop - 10), table.headerTop - 1),
  ].reverse();
  const figures = rows.findIndex((row) => row.cells.some((cell) => isPlainNumber(cell) && !isYearCell(cell)));
  return figures === -1 ? rows : rows.slice(0, figures);
}

/** « Mois : | 01/01/2014 »: a date cell that shows a month, or that a label calls one. */
function monthOfCells(row: RowSnapshot, system: DateSystem): WrittenMonth | null {
  const calledMonth = row.cells.some((cell) => cell.kind === 'text' && announcesMonth(cell.value));
  for (const cell of row.cells) {
    if (cell.kind === 'text' && cell.value.length <= 24) {
      const month = readMonthLabel(cell.value);
      if (month !== null) return month;
    }
    if (cell.kind !== 'number' || !isDateFormat(cell.format)) continue;
    const day = dayOfSerial(cell.value, system);
    const showsNoDay = !/d/i.test(cell.format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
    if (day !== null && (showsNoDay || calledMonth)) return { month: day.monthNumber, year: day.year };
  }
  return null;
}

function titleText(cell: Cell): string {
  if (cell.kind === 'text') return cell.value;
  return isYearCell(cell) && cell.kind === 'number' ? String(cell.value) : '';
}

function sameMonthYear(month: WrittenMonth, other: WrittenMonth | null): number | null {
  return other !== null && other.month === month.month ? other.year : null;
}

function isYearCell(cell: Cell): boolean {
  return cell.kind === 'number' && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100;
}
