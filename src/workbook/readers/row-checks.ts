import { Money } from '../../domain/values/money';
import type { RowSnapshot, SheetSnapshot } from '../port';
import { peekAmount } from './amount-cell';
import type { AmountColumns } from './amount-columns';
import type { FoundTable } from './found-table';
import type { MonthColumns } from './month-columns';
import { placeOf } from './problem-list';
import type { ReadingContext } from './reading-context';
import { TotalCheck } from './total-check';

interface RowAmount {
  readonly row: RowSnapshot;
  readonly sheet: SheetSnapshot;
  /** The turnover that was read, credit notes deducted. */
  readonly amount: Money;
  readonly columns: AmountColumns;
}

/** HT + VAT must be TTC where the three stand side by side; the gross and the net turnover both pass. */
export function checkVat({ row, sheet, amount, columns }: RowAmount, context: ReadingContext): void {
  if (columns.vat === null || columns.withVat === null) return;
  const vat = peekAmount(row, columns.vat.column, context.decimal);
  const withVat = peekAmount(row, columns.withVat.column, context.decimal);
  const gross = peekAmount(row, columns.turnover.column, context.decimal);
  if (vat === null || withVat === null) return;
  const sums = [amount.plus(vat), (gross ?? amount).plus(vat)];
  const isRight = sums.some((sum) => sum.minus(withVat).absolute().cents <= 1n);
  if (isRight) return;
  const place = placeOf(sheet, row.row, columns.turnover.column);
  context.problems.add({
    code: 'vat-differs',
    printed: withVat.toString(),
    sum: amount.plus(vat).toString(),
    place,
  });
}

interface RowTotals {
  readonly months: readonly MonthColumns[];
  readonly context: ReadingContext;
}

/** The totals at the end of a matrix line (quarters, year), each the sum of the months before it. */
export function checkRowTotals(row: RowSnapshot, table: FoundTable, { months, context }: RowTotals): void {
  const check = new TotalCheck();
  const turnover = new Map(months.map(({ columns }) => [columns.turnover.column, columns]));
  for (const { column, role, header } of table.columns) {
    const columns = turnover.get(column);
    if (columns !== undefined) {
      const amount = peekAmount(row, column, context.decimal) ?? Money.zero;
      const credit =
        columns.creditNotes === null ? null : peekAmount(row, columns.creditNotes.column, context.decimal);
      check.add(amount.minus(credit?.absolute() ?? Money.zero), 'rounded');
      continue;
    }
    if (role !== 'total') continue;
    const printed = peekAmount(row, column, context.decimal);
    const sum = printed === null ? null : check.check(printed, header);
    if (printed === null || sum === null) continue;
    const place = placeOf(table.sheet, row.row, column);
    context.problems.add({ code: 'total-differs', printed: printed.toString(), sum: sum.toString(), place });
  }
}
