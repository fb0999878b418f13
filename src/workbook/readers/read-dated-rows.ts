import type { Month } from '../../domain/values/month';
import { Money } from '../../domain/values/money';
import { cellAt, isBlank, textOf } from '../cells/cell-text';
import { readDate } from '../cells/read-day';
import { isCreditNoteType, labelOfRow } from '../layout/row-words';
import type { Cell, RowSnapshot } from '../port';
import { peekAmount, readCellAmount, type AmountContext } from './amount-cell';
import { chooseAmountColumns, type AmountColumns } from './amount-columns';
import { columnOf, type FoundTable } from './found-table';
import { placeOf, placeOfSheet } from './problem-list';
import { TableTally, type ReadingContext, type TableReading } from './reading-context';
import { moreColumns, readMore, type MoreColumns } from './read-more';
import { repeatedHeader } from './repeated-header';
import { checkVat } from './row-checks';
import { identityColumns, readIdentity, type IdentityColumns, type RowIdentity } from './row-identity';
import { rowsBetween } from './sheet-rows';
import { placeMonth, type TablePeriod } from './table-period';
import { TotalCheck } from './total-check';
import type { WrittenIdentity } from './turnover-entry';

/** What a table of dated lines is read with. */
export interface DatedRows {
  readonly table: FoundTable;
  readonly period: TablePeriod;
  /** Whose sheet it is, for an entrepreneur sheet; `null` for a journal, whose lines say it. */
  readonly owner: WrittenIdentity | null;
}

/** Reads a journal of invoices, or the sheet of one entrepreneur: one line per invoice or per month. */
export function readDatedRows(rows: DatedRows, context: ReadingContext): TableReading {
  const { table } = rows;
  const columns = chooseAmountColumns(table.columns, table, context.problems);
  const tally = new TableTally();
  const reader = columns === null ? null : new DatedReader(rows, { columns, context, tally });
  let previous = table.headerRow;
  for (const row of rowsBetween(table.sheet, table.firstRow, table.lastRow)) {
    if (row.row > previous + 1 || row.cells.every(isBlank)) reader?.passBlank();
    previous = row.row;
    reader?.read(row);
  }
  const months = new Map(tally.entries.map(({ month }) => [month.index, month]));
  return {
    turnover: tally.toTable(table, [...months.values()]),
    rowsRead: tally.rowsRead,
    rowsLeftOut: tally.leftOut,
  };
}

interface ReaderParts {
  readonly columns: AmountColumns;
  readonly context: ReadingContext;
  readonly tally: TableTally;
}

class DatedReader {
  private readonly identity: IdentityColumns;
  /** A printed total may be that of the column as it stands, or credit notes deducted. */
  private readonly asPrinted = new TotalCheck();
  private readonly asCounted = new TotalCheck();
  private readonly columns: AmountColumns;
  private readonly context: ReadingContext;
  private readonly tally: TableTally;
  private readonly dateColumn: number;
  private readonly typeColumn: number | null;
  private readonly numberColumn: number | null;
  private readonly repeatsHeader: (row: RowSnapshot) => boolean;
  private readonly more: MoreColumns;
  private yearIsUnknown = false;

  constructor(
    private readonly rows: DatedRows,
    { columns, context, tally }: ReaderParts,
  ) {
    const { table } = rows;
    this.columns = columns;
    this.context = context;
    this.tally = tally;
    this.identity = identityColumns(table);
    this.repeatsHeader = repeatedHeader(table);
    const date = columnOf(table.columns, 'date') ?? columnOf(table.columns, 'month');
    this.dateColumn = date?.column ?? table.columns[0]?.column ?? 0;
    this.typeColumn = columnOf(table.columns, 'document-type')?.column ?? null;
    this.more = moreColumns(table, context);
    this.numberColumn = columnOf(table.columns, 'number')?.column ?? null;
  }

  passBlank(): void {
    this.asPrinted.markBoundary();
    this.asCounted.markBoundary();
  }

  read(row: RowSnapshot): void {
    if (row.cells.every(isBlank)) return;
    const identity = readIdentity(row, this.identity);
    const date = cellAt(row, this.dateColumn);
    if (this.repeatsHeader(row)) return this.tally.leaveOut(row.row, 'repeated-header');
    if (this.isTotal(identity, date)) return this.readTotal(row, identity, date);
    if (!this.hasAmount(row)) return this.readWithoutAmount(row, identity, date);
    if (identity.errorCell !== null) return this.tellError(row, identity.errorCell);
    if (isBlank(date) && this.isUnnamedTotal(row, identity)) return this.tally.leaveOut(row.row, 'total');
    const month = this.readMonth(row, date);
    if (this.rows.owner === null && identity.isEmpty) return this.readNameless(row, month);
    if (month !== null) this.readLine(row, month, identity);
    else this.readAmount(row);
  }

  private hasAmount(row: RowSnapshot): boolean {
    const { turnover, creditNotes } = this.columns;
    if (this.more.sides.some(({ column }) => !isBlank(cellAt(row, column)))) return true;
    return (
      !isBlank(cellAt(row, turnover.column)) ||
      (creditNotes !== null && !isBlank(cellAt(row, creditNotes.column)))
    );
  }

  /** In a journal the label stands by the person or by the date; a dated line is no total. */
  private isTotal(identity: RowIdentity, date: Cell | null): boolean {
    if (date?.kind === 'number') return false;
    const dateLabel = date?.kind === 'text' && readDate(date, this.context.dateSystem).kind === 'unreadable';
    if (this.rows.owner !== null)
      return identity.label !== 'ordinary' || (dateLabel && readLabel(date) !== 'ordinary');
    const labelled = identity.label !== 'ordinary' && !this.context.isKnown(identity.who);
    return labelled || (dateLabel && readLabel(date) !== 'ordinary');
  }

  private readTotal(row: RowSnapshot, identity: RowIdentity, date: Cell | null): void {
    this.tally.leaveOut(row.row, 'total');
    const label = identity.label === 'ordinary' ? textOf(date) : identity.labelText;
    if (identity.label === 'statistic' || (identity.label === 'ordinary' && readLabel(date) === 'statistic'))
      return;
    const { column } = this.columns.turnover;
    const place = placeOf(this.rows.table.sheet, row.row, column);
    const cell = cellAt(row, column);
    if (cell?.kind === 'error') this.context.problems.add({ code: 'cell-error', value: cell.value, place });
    const printed = peekAmount(row, column, this.context.decimal);
    if (printed === null) return;
    const sum = this.asCounted.check(printed, label);
    if (this.asPrinted.check(printed, label) === null || sum === null) return;
    this.context.problems.add({
      code: 'total-differs',
      printed: printed.toString(),
      sum: sum.toString(),
      place,
    });
  }

  private readWithoutAmount(row: RowSnapshot, identity: RowIdentity, date: Cell | null): void {
    const isDated = date !== null && ['day', 'month'].includes(readDate(date, this.context.dateSystem).kind);
    this.tally.leaveOut(row.row, isDated || !identity.isEmpty ? 'blank-amount' : 'title-or-note');
  }

  private tellError(row: RowSnapshot, cell: Cell & { readonly kind: 'error' }): void {
    const place = placeOf(this.rows.table.sheet, row.row, cell.column);
    this.context.problems.add({ code: 'cell-error', value: cell.value, place });
  }

  private isUnnamedTotal(row: RowSnapshot, identity: RowIdentity): boolean {
    if (!identity.isEmpty && this.rows.owner === null) return false;
    const amount = peekAmount(row, this.columns.turnover.column, this.context.decimal);
    return (
      amount !== null && (this.asPrinted.isUnnamedTotal(amount) || this.asCounted.isUnnamedTotal(amount))
    );
  }

  private readMonth(row: RowSnapshot, date: Cell | null): Month | null {
    const { sheet } = this.rows.table;
    const reading = readDate(date, this.context.dateSystem);
    const place = placeOf(sheet, row.row, this.dateColumn);
    switch (reading.kind) {
      case 'day':
        return reading.day.month;
      case 'month': {
        const { fallbackYear, firstMonth } = this.context;
        const month = placeMonth(reading.month, this.rows.period.closingYear ?? fallbackYear, firstMonth);
        if (month === null && !this.yearIsUnknown) {
          this.yearIsUnknown = true;
          this.context.problems.add({ code: 'year-unknown', place: placeOfSheet(sheet) });
        }
        return month;
      }
      case 'error-value':
        this.context.problems.add({ code: 'cell-error', value: reading.value, place });
        return null;
      case 'blank':
        this.context.problems.add({ code: 'date-unreadable', text: '', place });
        return null;
      case 'unreadable':
        this.context.problems.add({ code: 'date-unreadable', text: reading.text, place });
        return null;
    }
  }

  private readNameless(row: RowSnapshot, month: Month | null): void {
    this.tally.leaveOut(row.row, 'no-name');
    const amount = this.readAmount(row);
    if (month === null || amount === null || amount.isZero) return;
    const place = placeOf(this.rows.table.sheet, row.row, this.identity.code ?? this.identity.name ?? 0);
    this.context.problems.add({ code: 'entrepreneur-unknown', text: '', candidates: [], place });
  }

  private readLine(row: RowSnapshot, month: Month, identity: RowIdentity): void {
    const more = readMore(row, this.more, this.amountContext());
    const read = this.readAmount(row);
    if (read === null && more.sides === undefined) return;
    const amount = read ?? Money.zero;
    const { sheet } = this.rows.table;
    this.tally.rowsRead += 1;
    checkVat({ row, amount, columns: this.columns, sheet }, this.context);
    this.tally.entries.push({
      who: this.rows.owner ?? identity.who,
      month,
      amount: identity.speaksOfCreditNote ? amount.absolute().negated() : amount,
      place: placeOf(sheet, row.row, this.columns.turnover.column),
      whoPlace: this.rows.owner === null ? placeOf(sheet, row.row, identity.column) : null,
      number: this.numberColumn === null ? '' : textOf(cellAt(row, this.numberColumn)),
      creditNote: identity.speaksOfCreditNote ? 'line' : 'no',
      ...more,
    });
  }

  private amountContext(): AmountContext {
    const { decimal, problems } = this.context;
    return { sheet: this.rows.table.sheet, decimal, problems };
  }

  /** The amount of a line, credit notes deducted; a document called « Avoir » takes away, whatever its sign. */
  private readAmount(row: RowSnapshot): Money | null {
    const context = this.amountContext();
    const turnover = readCellAmount(row, this.columns.turnover.column, context);
    const creditColumn = this.columns.creditNotes;
    const credit = creditColumn === null ? null : readCellAmount(row, creditColumn.column, context);
    if (turnover === null && credit === null) return null;
    const isCredit = this.typeColumn !== null && isCreditNoteType(textOf(cellAt(row, this.typeColumn)));
    const gross = turnover?.amount ?? Money.zero;
    this.asPrinted.add(gross, turnover?.precision ?? 'exact');
    const signed = isCredit ? gross.absolute().negated() : gross;
    const counted = signed.minus(credit?.amount.absolute() ?? Money.zero);
    this.asCounted.add(counted, turnover?.precision ?? 'exact');
    return counted;
  }
}

function readLabel(date: Cell | null): RowIdentity['label'] {
  return date?.kind === 'text' ? labelOfRow(date.value) : 'ordinary';
}
