import type { Money } from '../../domain/values/money';
import type { Month } from '../../domain/values/month';
import { cellAt, isBlank } from '../cells/cell-text';
import { readDate, type DateSystem } from '../cells/read-day';
import type { DecimalChoice } from '../cells/read-amount';
import { readMonthHeader, readMonthInTitle, readYearInTitle, type WrittenMonth } from '../layout/month-words';
import { isCalledCash, saysCash } from '../layout/sheet-words';
import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../port';
import type { Place } from '../problems';
import { peekAmount, readCellAmount } from './amount-cell';
import { hasRole, type FoundColumn } from './found-table';
import { readHeaderLine } from './header-line';
import type { PeopleIndex } from './people-index';
import { placeOf, ProblemList } from './problem-list';
import { identityOf, readIdentity } from './row-identity';
import { placeMonth } from './table-period';

/** The money of an activity at the end of a month, as somebody typed it. */
export interface TypedCash {
  readonly amount: Money;
  readonly place: Place;
}

export interface CashContext {
  readonly people: PeopleIndex;
  /** Of the months that stand without one: the year in which the financial year closes. */
  readonly year: number;
  readonly firstMonth: number;
  readonly decimal: DecimalChoice;
  readonly problems: ProblemList;
}

/** Typed positions by {@link Month.index} of each person's identifier. */
export type TypedPositions = ReadonlyMap<string, ReadonlyMap<number, TypedCash>>;

/**
 * Cash positions that the person keeps on sheets of her own called `Trésorerie`: code or name, then a column for each
 * month (or date), or one column on a sheet that tells its month. A sheet on which nobody is known is about
 * something else, and is let be.
 */
export function readCashPositions(workbook: WorkbookSnapshot, context: CashContext): TypedPositions {
  const positions = new Map<string, Map<number, TypedCash>>();
  for (const sheet of workbook.sheets) {
    if (sheet.owned !== null || !isCalledCash(sheet.name)) continue;
    const problems = new ProblemList();
    const table = findTable(sheet, workbook.dateSystem, { ...context, problems });
    if (table === null || !isAboutPeople(table, context.people)) continue;
    const lines = linesBelow(table).flatMap((row) => readLine(row, table, { ...context, problems }));
    for (const problem of problems.all) context.problems.add(problem);
    for (const line of lines) keep(line, positions, context);
  }
  return positions;
}

interface CashLine {
  readonly id: string;
  readonly name: string;
  readonly month: Month;
  readonly cash: TypedCash;
}

function keep(
  { id, name, month, cash }: CashLine,
  positions: Map<string, Map<number, TypedCash>>,
  { problems }: CashContext,
): void {
  const own = positions.get(id) ?? new Map<number, TypedCash>();
  positions.set(id, own);
  const first = own.get(month.index);
  if (first === undefined) own.set(month.index, cash);
  else {
    const facts = { who: name, month: month.toString(), first: first.place };
    problems.add({ code: 'cash-twice', ...facts, place: cash.place });
  }
}

interface CashColumn {
  readonly column: number;
  readonly month: Month;
}

function findTable(sheet: SheetSnapshot, system: DateSystem, context: CashContext): CashTable | null {
  const header = sheet.rows
    .map((row) => ({ row, columns: readHeaderLine(row, system) ?? [] }))
    .find(({ columns }) => hasRole(columns, 'code', 'name') && columns.some(isAmount));
  if (header === undefined) return null;
  const { row } = header.row;
  const columns = cashColumns(header.columns, { sheet, row }, context);
  return { sheet, row, columns, header: header.columns };
}

function linesBelow({ sheet, row: header }: CashTable): readonly RowSnapshot[] {
  return sheet.rows.filter(({ row }) => row > header);
}

function isAboutPeople(table: CashTable, people: PeopleIndex): boolean {
  const columns = identityOf(table.header);
  return linesBelow(table).some((row) => people.isKnown(readIdentity(row, columns).who));
}

/** On a sheet that is called cash a plain `Montant` is one. */
function isAmount({ header, month, role }: FoundColumn): boolean {
  return month !== null || saysCash(header) || role === 'turnover';
}

interface HeaderPlace {
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

/** Columns that tell a month; a single one without any takes it from the title of the sheet. */
function cashColumns(
  columns: readonly FoundColumn[],
  { sheet, row }: HeaderPlace,
  { year, firstMonth, problems }: CashContext,
): readonly CashColumn[] {
  const closing = readYearInTitle(sheet.name) ?? year;
  const amounts = columns.filter(isAmount);
  const dated = amounts.map((column) => ({ column, written: monthOfHeader(column) }));
  const title = readMonthInTitle(sheet.name);
  return dated.flatMap(({ column, written }): readonly CashColumn[] => {
    const month = written ?? (amounts.length === 1 ? title : null);
    const placed = month === null ? null : placeMonth(month, closing, firstMonth);
    if (placed !== null) return [{ column: column.column, month: placed }];
    problems.add({
      code: 'cash-month-unknown',
      header: column.header,
      place: placeOf(sheet, row, column.column),
    });
    return [];
  });
}

/** `mars 2014`, `Trésorerie mars`, `Solde au 31/03/2014`. */
function monthOfHeader({ header, month }: FoundColumn): WrittenMonth | null {
  if (month !== null) return month;
  const date = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(header)?.[0];
  const day = date === undefined ? null : readDate({ kind: 'text', column: 0, value: date }, '1900');
  if (day?.kind === 'day') return { month: day.day.monthNumber, year: day.day.year };
  return readMonthHeader(header)?.month ?? readMonthInTitle(header);
}

interface CashTable {
  readonly sheet: SheetSnapshot;
  /** Of the header. */
  readonly row: number;
  readonly columns: readonly CashColumn[];
  readonly header: readonly FoundColumn[];
}

/** The amounts of somebody who is known; an amount of nobody is told, and a total is passed over. */
function readLine(
  row: RowSnapshot,
  { sheet, columns, header }: CashTable,
  { people, decimal, problems }: CashContext,
): readonly CashLine[] {
  const { who, isEmpty, label, errorCell, column: whoColumn } = readIdentity(row, identityOf(header));
  const filled = columns.filter(({ column }) => !isBlank(cellAt(row, column)));
  if (label !== 'ordinary' || filled.length === 0) return [];
  if (errorCell !== null) {
    const place = placeOf(sheet, row.row, errorCell.column);
    problems.add({ code: 'cell-error', value: errorCell.value, place });
    return [];
  }
  if (isEmpty) {
    // A note in words under the table is nobody's.
    for (const { column } of filled) {
      const amount = peekAmount(row, column, decimal);
      const place = placeOf(sheet, row.row, column);
      if (amount !== null) problems.add({ code: 'row-without-name', amount: amount.toString(), place });
    }
    return [];
  }
  const match = people.match(who);
  if (match.kind !== 'known') {
    const code = match.kind === 'unknown' ? 'entrepreneur-unknown' : 'entrepreneur-ambiguous';
    const text = who.name === '' ? who.code : who.name;
    problems.add({ code, text, candidates: match.candidates, place: placeOf(sheet, row.row, whoColumn) });
    return [];
  }
  const { id, name } = match.entrepreneur;
  return filled.flatMap(({ column, month }): readonly CashLine[] => {
    const read = readCellAmount(row, column, { sheet, decimal, problems });
    if (read === null) return [];
    return [{ id, name, month, cash: { amount: read.amount, place: placeOf(sheet, row.row, column) } }];
  });
}
