import type { Month } from '../../domain/values/month';
import type { FoundColumn, FoundTable } from './found-table';
import { chooseAmountColumns, type AmountColumns } from './amount-columns';
import { placeOf, placeOfSheet } from './problem-list';
import type { ReadingContext } from './reading-context';
import { placeMonth, type TablePeriod } from './table-period';

/** The columns that give one month of every line. */
export interface MonthColumns {
  readonly month: Month;
  readonly columns: AmountColumns;
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
  return columns === null ? [] : [{ month, columns }];
}

function matrixMonths(
  table: FoundTable,
  period: TablePeriod,
  context: ReadingContext,
): readonly MonthColumns[] {
  const groups = new Map<number, FoundColumn[]>();
  for (const column of table.columns) {
    if (column.month === null) continue;
    const month = placeMonth(column.month, period.closingYear ?? context.fallbackYear, context.firstMonth);
    if (month === null) {
      context.problems.add({ code: 'year-unknown', place: placeOfSheet(table.sheet) });
      return [];
    }
    const group = groups.get(month.index);
    if (group === undefined) groups.set(month.index, [column]);
    else group.push(column);
  }
  return [...groups.values()].flatMap((group) => oneMonth(group, table, period, context) ?? []);
}

function oneMonth(
  group: readonly FoundColumn[],
  table: FoundTable,
  period: TablePeriod,
  context: ReadingContext,
): readonly MonthColumns[] | null {
  const written = group[0]?.month ?? null;
  if (written === null) return null;
  const month = placeMonth(written, period.closingYear ?? context.fallbackYear, context.firstMonth);
  if (month === null) return null;
  const plain = group.filter(({ role }) => role === 'turnover');
  const [first, second] = plain;
  if (first !== undefined && second !== undefined && first.header === second.header) {
    context.problems.add({
      code: 'month-twice',
      month: month.toString(),
      who: null,
      first: placeOf(table.sheet, table.headerRow, first.column),
      place: placeOf(table.sheet, table.headerRow, second.column),
    });
    return null;
  }
  const columns = chooseAmountColumns(group, table, context.problems);
  return columns === null ? null : [{ month, columns }];
}
