import type { Scheme, Scope } from '../../domain/contribution/scheme';
import { Day } from '../../domain/values/day';
import { Month } from '../../domain/values/month';
import type { Rate } from '../../domain/values/rate';
import { cellAt, isBlank, textOf } from '../cells/cell-text';
import { readDate, type DateSystem } from '../cells/read-day';
import { readRate } from '../cells/read-rate';
import { comparableText } from '../layout/comparable-text';
import { rateHeaderRole, type RateRole } from '../layout/rate-words';
import { speaksOfPercent } from '../layout/header-words';
import type { Place } from '../problems';
import type { Area, RowSnapshot, SheetSnapshot } from '../port';
import type { PeopleIndex } from './people-index';
import { placeOf, type ProblemList } from './problem-list';
import { rowsBetween } from './sheet-rows';

/** A dated rate and the cell that it stands in. */
export interface PlacedScheme {
  readonly scheme: Scheme;
  readonly place: Place;
}

export interface RateTable {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<RateRole, { readonly column: number; readonly header: string }>;
}

/** The table of dated rates of a sheet, `null` when there is none: a header with a rate and a beginning or an end. */
export function findRateTable(sheet: SheetSnapshot): RateTable | null {
  for (const row of sheet.rows) {
    const columns = new Map<RateRole, { readonly column: number; readonly header: string }>();
    for (const cell of row.cells) {
      const role = cell.kind === 'text' ? rateHeaderRole(cell.value) : null;
      if (role !== null && !columns.has(role))
        columns.set(role, { column: cell.column, header: textOf(cell) });
    }
    if (
      !columns.has('rate') ||
      columns.size < 3 ||
      !(columns.has('from') || columns.has('to') || columns.has('name'))
    )
      continue;
    const used = [...columns.values()].map(({ column }) => column);
    const area = {
      top: row.row,
      left: Math.min(...used),
      bottom: lastRowOf(sheet, row.row, columns),
      right: Math.max(...used),
    };
    return { sheet, area, headerRow: row.row, columns };
  }
  return null;
}

/** Reads dated rates, each for a person, a status or the whole co-operative. */
export function readRates(
  table: RateTable,
  people: PeopleIndex,
  context: RateContext,
): readonly PlacedScheme[] {
  const schemes: PlacedScheme[] = [];
  for (const row of rowsBetween(table.sheet, table.headerRow + 1, table.area.bottom)) {
    const inside = row.cells.filter(({ column }) => column >= table.area.left && column <= table.area.right);
    if (inside.every(isBlank)) continue;
    const scheme = new RateRow(row, table, context).read(people);
    if (scheme !== null) schemes.push(scheme);
  }
  tellOverlaps(schemes, context.problems);
  return schemes;
}

export interface RateContext {
  readonly system: DateSystem;
  readonly problems: ProblemList;
  /** Statuses that the co-operative uses, in comparable form; empty when nobody has one. */
  readonly statuses: ReadonlySet<string>;
}

class RateRow {
  constructor(
    private readonly row: RowSnapshot,
    private readonly table: RateTable,
    private readonly context: RateContext,
  ) {}

  read(people: PeopleIndex): PlacedScheme | null {
    const rate = this.rate();
    const scope = this.scope(people);
    const validFrom = this.day('from', 'first');
    const validTo = this.day('to', 'last');
    if (rate === null || scope === null) return null;
    const name = this.text('name');
    return {
      scheme: {
        name,
        scope,
        validFrom,
        validTo,
        base: 'turnover',
        window: 'month',
        tariff: { kind: 'flat', rate },
      },
      place: this.place('rate'),
    };
  }

  private rate(): Rate | null {
    const header = this.table.columns.get('rate')?.header ?? '';
    const reading = readRate(this.cell('rate'), speaksOfPercent(header) ? 'percent-points' : 'unstated');
    const place = this.place('rate');
    if (reading.kind === 'rate') return reading.rate;
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

  private scope(people: PeopleIndex): Scope | null {
    const person = this.text('entrepreneur');
    if (person !== '') {
      const match =
        people.match({ code: person, name: '' }).kind === 'known'
          ? people.match({ code: person, name: '' })
          : people.match({ code: '', name: person });
      if (match.kind === 'known') return { kind: 'entrepreneur', entrepreneurId: match.entrepreneur.id };
      this.context.problems.add({
        code: 'parameter-unknown-person',
        text: person,
        candidates: match.candidates,
        place: this.place('entrepreneur'),
      });
      return null;
    }
    const status = this.text('status');
    if (status === '') return { kind: 'cooperative' };
    if (this.context.statuses.size > 0 && !this.context.statuses.has(comparableText(status))) {
      const place = this.place('status');
      this.context.problems.add({ code: 'status-unused', status, place });
    }
    return { kind: 'status', status };
  }

  private day(role: 'from' | 'to', end: 'first' | 'last'): Day | null {
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

  private text(role: RateRole): string {
    return textOf(this.cell(role));
  }

  private cell(role: RateRole): ReturnType<typeof cellAt> {
    const column = this.table.columns.get(role)?.column;
    return column === undefined ? null : cellAt(this.row, column);
  }

  private place(role: RateRole): Place {
    const column = this.table.columns.get(role)?.column ?? this.table.area.left;
    return placeOf(this.table.sheet, this.row.row, column);
  }
}

/** Two rates for the same scope in force on one day: nobody could tell which applies. */
function tellOverlaps(schemes: readonly PlacedScheme[], problems: ProblemList): void {
  schemes.forEach((later, position) => {
    const earlier = schemes
      .slice(0, position)
      .find((one) => isSameScope(one.scheme.scope, later.scheme.scope) && overlap(one.scheme, later.scheme));
    if (earlier === undefined) return;
    problems.add({
      code: 'rates-overlap',
      rule: later.scheme.name,
      first: earlier.place,
      place: later.place,
    });
  });
}

function isSameScope(a: Scope, b: Scope): boolean {
  if (a.kind === 'entrepreneur') return b.kind === 'entrepreneur' && a.entrepreneurId === b.entrepreneurId;
  if (a.kind === 'status')
    return b.kind === 'status' && comparableText(a.status) === comparableText(b.status);
  if (a.kind === 'category')
    return b.kind === 'category' && comparableText(a.category) === comparableText(b.category);
  return b.kind === 'cooperative';
}

function overlap(a: Scheme, b: Scheme): boolean {
  const startsBeforeEnd = (start: Day | null, end: Day | null): boolean =>
    start === null || end === null || start.compare(end) <= 0;
  return startsBeforeEnd(a.validFrom, b.validTo) && startsBeforeEnd(b.validFrom, a.validTo);
}

function lastRowOf(
  sheet: SheetSnapshot,
  header: number,
  columns: ReadonlyMap<RateRole, { readonly column: number }>,
): number {
  const table = sheet.tables.find(({ area }) => area.top === header);
  if (table !== undefined) return table.area.bottom;
  const used = new Set([...columns.values()].map(({ column }) => column));
  let last = header;
  for (const row of sheet.rows) {
    if (row.row <= header) continue;
    if (row.row > last + 1 || !row.cells.some((cell) => used.has(cell.column) && !isBlank(cell))) break;
    last = row.row;
  }
  return last;
}
