import type { Scope } from '../../domain/contribution/scheme';
import { Day } from '../../domain/values/day';
import { Month } from '../../domain/values/month';
import type { Money } from '../../domain/values/money';
import type { Rate } from '../../domain/values/rate';
import { cellAt, isBlank, textOf } from '../cells/cell-text';
import type { DecimalChoice } from '../cells/read-amount';
import { readDate, type DateSystem } from '../cells/read-day';
import { readRate } from '../cells/read-rate';
import { comparableText } from '../layout/comparable-text';
import { speaksOfPercent } from '../layout/header-words';
import type { RateRole } from '../layout/rate-words';
import type { Cell, RowSnapshot } from '../port';
import type { Place, SchemeCellKind } from '../problems';
import { readCellAmount } from './amount-cell';
import type { PeopleIndex } from './people-index';
import { placeOf, type ProblemList } from './problem-list';
import type { RateTable } from './find-rate-table';

export interface RateContext {
  readonly system: DateSystem;
  readonly decimal: DecimalChoice;
  readonly problems: ProblemList;
  /** Statuses that the co-operative uses, in comparable form; empty when nobody has one. */
  readonly statuses: ReadonlySet<string>;
}

/** One line of the table of schemes, cell by cell; what is wrong is told with its cell. */
export class RateRow {
  constructor(
    private readonly row: RowSnapshot,
    private readonly table: RateTable,
    private readonly context: RateContext,
  ) {}

  rate(role: 'rate' | 'internal-rate'): Rate | null {
    const header = this.header(role);
    const reading = readRate(this.cell(role), speaksOfPercent(header) ? 'percent-points' : 'unstated');
    const place = this.place(role);
    if (reading.kind === 'rate') return reading.rate;
    if (reading.kind === 'blank' && role !== 'rate') return null;
    if (reading.kind === 'ambiguous')
      this.context.problems.add({ code: 'rate-ambiguous', value: reading.text, place });
    else if (reading.kind === 'error-value')
      this.context.problems.add({ code: 'cell-error', value: reading.value, place });
    else
      this.context.problems.add({
        code: 'rate-invalid',
        value: reading.kind === 'blank' ? '' : reading.text,
        place,
      });
    return null;
  }

  /** Euros that are not negative; `null` for a blank cell and for one that is told. */
  amount(role: RateRole): Money | null {
    const column = this.table.columns.get(role)?.column;
    if (column === undefined) return null;
    const { decimal, problems } = this.context;
    const read = readCellAmount(this.row, column, { sheet: this.table.sheet, decimal, problems });
    if (read === null || !read.amount.isNegative) return read?.amount ?? null;
    this.refuse(role, 'amount');
    return null;
  }

  scope(people: PeopleIndex): Scope | null {
    const [person, category, status] = [
      this.text('entrepreneur'),
      this.text('category'),
      this.text('status'),
    ];
    if (category !== '' && (person !== '' || status !== '')) {
      this.context.problems.add({ code: 'scheme-scope-twofold', category, place: this.place('category') });
      return null;
    }
    if (person !== '') return this.personScope(person, people);
    if (category !== '') return { kind: 'category', category };
    if (status === '') return { kind: 'cooperative' };
    if (this.context.statuses.size > 0 && !this.context.statuses.has(comparableText(status))) {
      const place = this.place('status');
      this.context.problems.add({ code: 'status-unused', status, place });
    }
    return { kind: 'status', status };
  }

  day(role: 'from' | 'to', end: 'first' | 'last'): Day | null {
    const cell = this.cell(role);
    const reading = readDate(cell, this.context.system);
    if (reading.kind === 'blank' || (reading.kind === 'unreadable' && /^[-–—]$/.test(reading.text)))
      return null;
    if (reading.kind === 'day') return reading.day;
    if (reading.kind === 'month' && reading.month.year !== null) {
      const month = Month.of(reading.month.year, reading.month.month);
      return end === 'first' ? Day.firstOf(month) : Day.lastOf(month);
    }
    this.context.problems.add({ code: 'date-unreadable', text: textOf(cell), place: this.place(role) });
    return null;
  }

  /** What `read` makes of the words of a cell, `null` for a blank one and for one that is told. */
  word<T>(role: RateRole, read: (text: string) => T | null, expected: SchemeCellKind): T | null {
    const cell = this.cell(role);
    if (cell === null || isBlank(cell)) return null;
    if (cell.kind === 'error') {
      this.context.problems.add({ code: 'cell-error', value: cell.value, place: this.place(role) });
      return null;
    }
    const found = read(textOf(cell));
    if (found === null) this.refuse(role, expected);
    return found;
  }

  refuse(role: RateRole, expected: SchemeCellKind): void {
    this.context.problems.add({
      code: 'scheme-cell-invalid',
      column: this.header(role),
      value: this.text(role),
      expected,
      place: this.place(role),
    });
  }

  text(role: RateRole): string {
    return textOf(this.cell(role)).trim();
  }

  header(role: RateRole): string {
    return this.table.columns.get(role)?.header ?? '';
  }

  isBlankAt(role: RateRole): boolean {
    const cell = this.cell(role);
    return cell === null || isBlank(cell);
  }

  cell(role: RateRole): Cell | null {
    const column = this.table.columns.get(role)?.column;
    return column === undefined ? null : cellAt(this.row, column);
  }

  place(role: RateRole): Place {
    const column = this.table.columns.get(role)?.column ?? this.table.area.left;
    return placeOf(this.table.sheet, this.row.row, column);
  }

  private personScope(person: string, people: PeopleIndex): Scope | null {
    const byCode = people.match({ code: person, name: '' });
    const match = byCode.kind === 'known' ? byCode : people.match({ code: '', name: person });
    if (match.kind === 'known') return { kind: 'entrepreneur', entrepreneurId: match.entrepreneur.id };
    this.context.problems.add({
      code: 'parameter-unknown-person',
      text: person,
      candidates: match.candidates,
      place: this.place('entrepreneur'),
    });
    return null;
  }
}
