import type { DecimalChoice } from '../cells/read-amount';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { Day } from '../../domain/values/day';
import { Month } from '../../domain/values/month';
import type { Money } from '../../domain/values/money';
import type { Rate } from '../../domain/values/rate';
import { cellAt, isBlank, textOf } from '../cells/cell-text';
import { readDate, type DateSystem } from '../cells/read-day';
import { readRate } from '../cells/read-rate';
import { speaksOfPercent } from '../layout/header-words';
import { nameKey } from '../layout/comparable-text';
import { labelOfRow } from '../layout/row-words';
import type { Place } from '../problems';
import type { RowSnapshot } from '../port';
import type { ColumnRole, RowLeftOut } from '../understanding';
import { readCellAmount } from './amount-cell';
import { columnOf, type FoundTable } from './found-table';
import { codeKey } from './people-index';
import { placeOf, type ProblemList } from './problem-list';
import { rowsBetween } from './sheet-rows';

/** A line of the table of entrepreneurs. */
export interface ListedEntrepreneur {
  readonly entrepreneur: Entrepreneur;
  /** Own rate, `null` when the general one applies. */
  readonly rate: Rate | null;
  readonly place: Place;
  readonly ratePlace: Place | null;
  /** The base since the entry as the year begins; `null` when the list does not say. */
  readonly opening: Money | null;
}

/** What a list of people is read with. */
export interface PeopleContext {
  readonly system: DateSystem;
  readonly decimal: DecimalChoice;
  readonly problems: ProblemList;
}

export interface PeopleReading {
  readonly people: readonly ListedEntrepreneur[];
  readonly rowsLeftOut: readonly RowLeftOut[];
}

/** Reads an `Entrepreneurs` table: code, name, activity, entry, exit, rate, status; further columns are let be. */
export function readPeopleTable(table: FoundTable, context: PeopleContext): PeopleReading {
  const people: ListedEntrepreneur[] = [];
  const rowsLeftOut: RowLeftOut[] = [];
  let previous = table.headerRow;
  for (const row of rowsBetween(table.sheet, table.firstRow, table.lastRow)) {
    const isApart = row.row > previous + 1;
    const reason = reasonToLeaveOut(row, table, isApart);
    if (reason !== null) {
      rowsLeftOut.push({ row: row.row, reason });
      if (reason !== 'title-or-note') previous = row.row;
      continue;
    }
    previous = row.row;
    const person = new PersonRow(row, table, context).read();
    if (person !== null) people.push(person);
  }
  return { people, rowsLeftOut };
}

/** A blank line, a total, or a note under the table that fills one cell only. */
function reasonToLeaveOut(
  row: RowSnapshot,
  table: FoundTable,
  isApart: boolean,
): RowLeftOut['reason'] | null {
  const inside = row.cells.filter(
    (cell) => !isBlank(cell) && table.columns.some(({ column }) => column === cell.column),
  );
  if (inside.length === 0) return 'title-or-note';
  const [first] = inside;
  if (inside.length === 1 && isApart && !table.isExact) return 'title-or-note';
  const isLabel = first?.kind === 'text' && labelOfRow(first.value) !== 'ordinary';
  return isLabel && inside.length <= 3 ? 'total' : null;
}

class PersonRow {
  constructor(
    private readonly row: RowSnapshot,
    private readonly table: FoundTable,
    private readonly context: PeopleContext,
  ) {}

  read(): ListedEntrepreneur | null {
    const code = this.text('code');
    const name = [this.text('name'), this.text('first-name')].filter((part) => part !== '').join(' ');
    const place = this.place('code') ?? this.place('name') ?? placeOf(this.table.sheet, this.row.row, 0);
    if (code === '' && name === '') {
      this.context.problems.add({ code: 'entrepreneur-nameless', place });
      return null;
    }
    const [entry, exit] = [this.day('entry', 'first'), this.day('exit', 'last')];
    if (entry !== null && exit !== null && exit.compare(entry) < 0) {
      const exitPlace = this.place('exit') ?? place;
      this.context.problems.add({ code: 'exit-before-entry', who: name || code, place: exitPlace });
    }
    const id = code === '' ? `name:${nameKey(name)}` : `code:${codeKey(code)}`;
    const section = this.text('section');
    const entrepreneur: Entrepreneur = {
      id,
      code,
      name: name || code,
      activity: this.text('activity'),
      status: this.text('status'),
      entry,
      exit,
      ...(section === '' ? {} : { section }),
    };
    return {
      entrepreneur,
      rate: this.rate(),
      place,
      ratePlace: this.place('rate'),
      opening: this.opening(),
    };
  }

  private opening(): Money | null {
    const column = columnOf(this.table.columns, 'opening')?.column;
    if (column === undefined) return null;
    const { decimal, problems } = this.context;
    const { sheet } = this.table;
    return readCellAmount(this.row, column, { sheet, decimal, problems })?.amount ?? null;
  }

  private text(role: ColumnRole): string {
    const column = columnOf(this.table.columns, role)?.column;
    if (column === undefined) return '';
    const cell = cellAt(this.row, column);
    if (cell?.kind === 'error') this.tellError(cell.value, role);
    return textOf(cell);
  }

  /** A month without its day counts from its first day for an entry, to its last for an exit. */
  private day(role: 'entry' | 'exit', end: 'first' | 'last'): Day | null {
    const column = columnOf(this.table.columns, role)?.column;
    if (column === undefined) return null;
    const reading = readDate(cellAt(this.row, column), this.context.system);
    const place = placeOf(this.table.sheet, this.row.row, column);
    if (reading.kind === 'blank' || (reading.kind === 'unreadable' && /^[-–—]$/.test(reading.text)))
      return null;
    if (reading.kind === 'day') return reading.day;
    if (reading.kind === 'error-value') {
      this.tellError(reading.value, role);
      return null;
    }
    if (reading.kind === 'month' && reading.month.year !== null) {
      const month = Month.of(reading.month.year, reading.month.month);
      return end === 'first' ? Day.firstOf(month) : Day.lastOf(month);
    }
    const text = textOf(cellAt(this.row, column));
    this.context.problems.add({ code: 'date-unreadable', text, place });
    return null;
  }

  private rate(): Rate | null {
    const column = columnOf(this.table.columns, 'rate');
    if (column === null) return null;
    const unit = speaksOfPercent(column.header) ? 'percent-points' : 'unstated';
    const reading = readRate(cellAt(this.row, column.column), unit);
    const place = placeOf(this.table.sheet, this.row.row, column.column);
    if (reading.kind === 'rate') return reading.rate;
    if (reading.kind === 'ambiguous')
      this.context.problems.add({ code: 'rate-ambiguous', value: reading.text, place });
    if (reading.kind === 'invalid')
      this.context.problems.add({ code: 'rate-invalid', value: reading.text, place });
    if (reading.kind === 'error-value') this.tellError(reading.value, 'rate');
    return null;
  }

  private tellError(value: string, role: ColumnRole): void {
    const place = this.place(role) ?? placeOf(this.table.sheet, this.row.row, 0);
    this.context.problems.add({ code: 'cell-error', value, place });
  }

  private place(role: ColumnRole): Place | null {
    const column = columnOf(this.table.columns, role)?.column;
    return column === undefined ? null : placeOf(this.table.sheet, this.row.row, column);
  }
}
