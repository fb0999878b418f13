import { Money } from '../../domain/values/money';
import { cellAt, isBlank, textOf } from '../cells/cell-text';
import type { RowSnapshot } from '../port';
import { peekAmount, readCellAmount, type AmountContext } from './amount-cell';
import { columnOf, type FoundTable } from './found-table';
import { repeatedHeader } from './repeated-header';
import { monthColumnsOf, type MonthColumns } from './month-columns';
import { placeOf } from './problem-list';
import { TableTally, type ReadingContext, type TableReading } from './reading-context';
import { identityColumns, readIdentity, type IdentityColumns, type RowIdentity } from './row-identity';
import { rowsBetween } from './sheet-rows';
import { readSides } from './side-columns';
import type { TablePeriod } from './table-period';
import { TotalCheck } from './total-check';
import { checkRowTotals, checkVat } from './row-checks';

/** Reads a month sheet or a matrix: one line per entrepreneur, one or several months across. */
export function readPeopleRows(
  table: FoundTable,
  period: TablePeriod,
  context: ReadingContext,
): TableReading {
  const months = monthColumnsOf(table, period, context);
  const reader = new PeopleRows(table, months, context);
  let previous = table.headerRow;
  // Without a month or an amount column nothing can be said of the rows; why is told already.
  const rows = months.length === 0 ? [] : rowsBetween(table.sheet, table.firstRow, table.lastRow);
  for (const row of rows) {
    if (row.row > previous + 1 || row.cells.every(isBlank)) reader.passBlank();
    previous = row.row;
    reader.read(row);
  }
  const { tally } = reader;
  return {
    turnover: tally.toTable(
      table,
      months.map(({ month }) => month),
    ),
    rowsRead: tally.rowsRead,
    rowsLeftOut: tally.leftOut,
  };
}

class PeopleRows {
  readonly tally = new TableTally();
  private readonly identity: IdentityColumns;
  private readonly checks: ReadonlyMap<number, TotalCheck>;
  private readonly columns: readonly number[];
  /** Columns of which any makes a line that gives something. */
  private readonly filled: readonly number[];
  private readonly categoryColumn: number | null;
  private readonly repeatsHeader: (row: RowSnapshot) => boolean;

  constructor(
    private readonly table: FoundTable,
    private readonly months: readonly MonthColumns[],
    private readonly context: ReadingContext,
  ) {
    this.identity = identityColumns(table);
    this.columns = months.flatMap(({ columns: { turnover, creditNotes } }) =>
      creditNotes === null ? [turnover.column] : [turnover.column, creditNotes.column],
    );
    this.categoryColumn =
      context.categories === 'read' ? (columnOf(table.columns, 'category')?.column ?? null) : null;
    this.filled = [...this.columns, ...months.flatMap(({ sides }) => sides.map(({ column }) => column))];
    this.checks = new Map(this.columns.map((column) => [column, new TotalCheck()]));
    this.repeatsHeader = repeatedHeader(table);
  }

  passBlank(): void {
    for (const check of this.checks.values()) check.markBoundary();
  }

  read(row: RowSnapshot): void {
    if (row.cells.every(isBlank)) return;
    const identity = readIdentity(row, this.identity);
    if (this.repeatsHeader(row)) return this.tally.leaveOut(row.row, 'repeated-header');
    const hasAmounts = this.filled.some((column) => !isBlank(cellAt(row, column)));
    if (identity.label !== 'ordinary' && !this.context.isKnown(identity.who))
      return this.readTotal(row, identity);
    if (!hasAmounts) return this.readWithoutAmount(row, identity);
    if (identity.errorCell !== null) {
      const place = placeOf(this.table.sheet, row.row, identity.errorCell.column);
      this.context.problems.add({ code: 'cell-error', value: identity.errorCell.value, place });
      return;
    }
    if (identity.isEmpty) return this.readNameless(row);
    this.readPerson(row, identity);
  }

  private readTotal(row: RowSnapshot, identity: RowIdentity): void {
    this.tally.leaveOut(row.row, 'total');
    if (identity.label !== 'check') return;
    for (const [column, check] of this.checks) {
      const cell = cellAt(row, column);
      const place = placeOf(this.table.sheet, row.row, column);
      if (cell?.kind === 'error') this.context.problems.add({ code: 'cell-error', value: cell.value, place });
      const printed = peekAmount(row, column, this.context.decimal);
      const sum = printed === null ? null : check.check(printed, identity.labelText);
      if (printed === null || sum === null) continue;
      this.context.problems.add({
        code: 'total-differs',
        printed: printed.toString(),
        sum: sum.toString(),
        place,
      });
    }
  }

  private readWithoutAmount(row: RowSnapshot, identity: RowIdentity): void {
    this.passBlank();
    if (identity.isEmpty || !this.context.isKnown(identity.who)) {
      return this.tally.leaveOut(row.row, identity.isEmpty ? 'title-or-note' : 'blank-amount');
    }
    this.tally.leaveOut(row.row, 'blank-amount');
    this.tally.withoutAmount.push({
      who: identity.who,
      place: placeOf(this.table.sheet, row.row, identity.column),
    });
  }

  /** Figures that belong to nobody: a total that nobody named, or something to look at. */
  private readNameless(row: RowSnapshot): void {
    const amounts = [...this.checks].flatMap(([column, check]) => {
      const amount = peekAmount(row, column, this.context.decimal);
      return amount === null || amount.isZero ? [] : [{ column, check, amount }];
    });
    const [first] = amounts;
    const isTotal = amounts.length > 0 && amounts.every(({ check, amount }) => check.isUnnamedTotal(amount));
    this.tally.leaveOut(row.row, isTotal ? 'total' : 'no-name');
    if (isTotal) this.passBlank();
    if (isTotal || first === undefined) return;
    const place = placeOf(this.table.sheet, row.row, first.column);
    this.context.problems.add({ code: 'row-without-name', amount: first.amount.toString(), place });
  }

  private readPerson(row: RowSnapshot, identity: RowIdentity): void {
    const { sheet } = this.table;
    this.tally.rowsRead += 1;
    const whoPlace = placeOf(sheet, row.row, identity.column);
    const amountContext = this.amountContext();
    for (const { month, columns, sides: sideColumns } of this.months) {
      const sides = readSides(row, sideColumns, amountContext);
      const turnover = this.readMonth(row, columns);
      if (turnover === null && sides.length === 0) continue;
      const amount = turnover ?? Money.zero;
      checkVat({ row, amount, columns, sheet }, this.context);
      const signed = identity.speaksOfCreditNote ? amount.absolute().negated() : amount;
      const creditNote = identity.speaksOfCreditNote ? 'line' : 'no';
      const place = placeOf(sheet, row.row, columns.turnover.column);
      this.tally.entries.push({
        who: identity.who,
        month,
        amount: signed,
        place,
        whoPlace,
        number: '',
        creditNote,
        ...(sides.length === 0 ? {} : { sides }),
        ...(this.categoryColumn === null
          ? {}
          : { category: textOf(cellAt(row, this.categoryColumn)).trim() }),
      });
    }
    if (columnOf(this.table.columns, 'total') !== null && this.months.length > 1) {
      checkRowTotals(row, this.table, { months: this.months, context: this.context });
    }
  }

  private amountContext(): AmountContext {
    const { decimal, problems } = this.context;
    return { sheet: this.table.sheet, decimal, problems };
  }

  /** Turnover less credit notes, whichever sign those are written with; `null` when nothing is written. */
  private readMonth(row: RowSnapshot, columns: MonthColumns['columns']): Money | null {
    const context = this.amountContext();
    const turnover = readCellAmount(row, columns.turnover.column, context);
    if (turnover !== null) this.checks.get(columns.turnover.column)?.add(turnover.amount, turnover.precision);
    if (columns.creditNotes === null) return turnover?.amount ?? null;
    const credit = readCellAmount(row, columns.creditNotes.column, context);
    if (credit !== null) this.checks.get(columns.creditNotes.column)?.add(credit.amount, credit.precision);
    if (turnover === null && credit === null) return null;
    return (turnover?.amount ?? Money.zero).minus(credit?.amount.absolute() ?? Money.zero);
  }
}
