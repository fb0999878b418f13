import type { Month } from '../../domain/values/month';
import type { Place } from '../problems';
import type { FoundColumn, FoundTable } from './found-table';
import { chooseAmountColumns, type AmountColumns } from './amount-columns';
import { placeOf, placeOfSheet } from './problem-list';
import type { ReadingContext } from './reading-context';
import { sideColumns, type SideColumn } from './side-columns';
import { placeMonth, type TablePeriod } from './table-period';

/** The columns that give one month of every line. */
export interface MonthColumns {
  readonly month: Month;
  readonly columns: AmountColumns;
  readonly sides: readonly SideColumn[];
}

/** The single month of a month sheet, or the months of a matrix; what cannot be told is told as a problem. */
export function monthColumnsOf(
  table: FoundTable,
  period: TablePeriod,
  context: ReadingContext,
): readonly MonthColumns[] {
  return table.kind === 'matrix' ? matrixMonths(table, period, context) : singleMonth(table, period, context);
}

function singleMonth(
  table: FoundTable,
  period: TablePeriod,
  context: ReadingContext,
): readonly MonthColumns[] {
  const columns = chooseAmountColumns(table.columns, table, context.problems);
  if (period.month === null) {
    context.problems.add({
      code: 'period-unknown',
      place: placeOf(table.sheet, table.headerRow, table.columns[0]?.column ?? 0),
    });
    return [];
  }
  const month = placeMonth(period.month, period.closingYear ?? context.fallbackYear, context.firstMonth);
  if (month === null) {
    context.problems.add({ code: 'year-unknown', place: placeOfSheet(table.sheet) });
    return [];
  }
  tellRival(month, period, { table, context });
  return columns === null ? [] : [{ month, columns, sides: sideColumns(table.columns, context.sides) }];
}

/** A sheet that was copied from another month often keeps its old title line. */
function tellRival(month: Month, period: TablePeriod, { table, context }: Telling): void {
  if (period.rival === null) return;
  const other = placeMonth(period.rival, period.closingYear ?? month.year, context.firstMonth);
  if (other === null) return;
  context.problems.add({
    code: 'period-differs',
    used: month.toString(),
    other: other.toString(),
    place: placeOfSheet(table.sheet),
  });
}

function matrixMonths(
  table: FoundTable,
  period: TablePeriod,
  context: ReadingContext,
): readonly MonthColumns[] {
  const groups = new Map<number, { readonly month: Month; readonly columns: FoundColumn[] }>();
  for (const column of table.columns) {
    if (column.month === null) continue;
    const month = placeMonth(column.month, period.closingYear ?? context.fallbackYear, context.firstMonth);
    if (month === null) {
      context.problems.add({ code: 'year-unknown', place: placeOfSheet(table.sheet) });
      return [];
    }
    const group = groups.get(month.index);
    if (group === undefined) groups.set(month.index, { month, columns: [column] });
    else group.columns.push(column);
  }
  return [...groups.values()].flatMap(({ month, columns }) => {
    const chosen = repeats(columns)
      ? tellTwice(month, columns, { table, context })
      : chooseAmountColumns(columns, table, context.problems);
    return chosen === null ? [] : [{ month, columns: chosen, sides: sideColumns(columns, context.sides) }];
  });
}

/** The same header twice for one month: nothing tells which column counts. */
function repeats(columns: readonly FoundColumn[]): boolean {
  const [first, second] = columns.filter(({ role }) => role === 'turnover');
  return first !== undefined && second !== undefined && first.header === second.header;
}

interface Telling {
  readonly table: FoundTable;
  readonly context: ReadingContext;
}

function tellTwice(month: Month, columns: readonly FoundColumn[], { table, context }: Telling): null {
  const [first, second] = columns.filter(({ role }) => role === 'turnover');
  const placed = (column: FoundColumn | undefined): Place =>
    placeOf(table.sheet, table.headerRow, column?.column ?? 0);
  context.problems.add({
    code: 'month-twice',
    month: month.toString(),
    who: null,
    first: placed(first),
    place: placed(second),
  });
  return null;
}
