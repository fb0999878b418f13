import type { Month } from '../../domain/values/month';
import type {
  ColumnUnderstanding,
  IgnoredReason,
  RowLeftOut,
  SheetUnderstanding,
  TableUnderstanding,
  Understanding,
} from '../understanding';
import { areaOf, type FoundTable } from './found-table';
import { findCollective } from './find-collective';
import type { ListedPeople } from './read-people';
import type { RateTable } from './find-rate-table';
import type { ReadTable } from './read-turnover-tables';
import { isCollective, type SheetTables } from './sheet-tables';

export interface ReadWorkbookParts {
  readonly sheets: readonly SheetTables[];
  readonly people: ListedPeople;
  readonly tables: readonly ReadTable[];
  /** Why a table of turnover does not count, by position. */
  readonly setAside: ReadonlyMap<number, IgnoredReason>;
}

/** What was understood of each sheet, as plain data to show and correct. */
export function describeUnderstanding(parts: ReadWorkbookParts): Understanding {
  return { sheets: parts.sheets.map((sheet) => describeSheet(sheet, parts)) };
}

function describeSheet(one: SheetTables, parts: ReadWorkbookParts): SheetUnderstanding {
  const { sheet, correction } = one;
  const about = { sheet: sheet.name, visibility: sheet.visibility, correction };
  const none = { reason: null, tables: [] };
  if (one.role === 'ours') return { ...about, ...none, use: 'ours' };
  if (one.role === 'parameters')
    return {
      ...about,
      use: 'parameters',
      reason: null,
      tables: one.rates === null ? [] : [describeRates(one.rates)],
    };
  if (isCollective(one)) {
    return findCollective([sheet]).length > 0
      ? { ...about, ...none, use: 'turnover' }
      : { ...about, ...none, use: 'ignored', reason: 'noted-shares' };
  }
  const people = one.people.map((table) => describePeople(table, parts.people));
  const positions = parts.tables.flatMap(({ table }, position) => (table.sheet === sheet ? [position] : []));
  const turnover = positions.flatMap((position) => {
    const read = parts.tables[position];
    return read === undefined ? [] : [describeTurnover(read)];
  });
  const counted = positions.filter((position) => !parts.setAside.has(position));
  if (counted.length > 0 && one.side !== null)
    return { ...about, use: 'other-amounts', reason: null, tables: turnover };
  if (counted.length > 0)
    return { ...about, use: 'turnover', reason: null, tables: [...people, ...turnover] };
  if (people.length > 0) return { ...about, use: 'entrepreneurs', reason: null, tables: people };
  return { ...about, use: 'ignored', reason: reasonFor(one, positions, parts), tables: turnover };
}

function reasonFor(one: SheetTables, positions: readonly number[], parts: ReadWorkbookParts): IgnoredReason {
  if (one.correction?.readAs === 'ignore') return 'corrected';
  if (one.role === 'other') return 'other-subject';
  const [first] = positions;
  if (first !== undefined) return parts.setAside.get(first) ?? 'no-table-recognised';
  return one.sheet.rows.length === 0 ? 'empty' : 'no-table-recognised';
}

function describeTurnover(read: ReadTable): TableUnderstanding {
  const kind =
    read.table.kind === 'entrepreneurs' || read.table.kind === 'rates' ? 'month-sheet' : read.table.kind;
  const isByColumn = kind === 'matrix';
  const isByRow = kind === 'journal' || kind === 'entrepreneur-sheet';
  return {
    ...describeTable(read.table, read.rowsRead, read.rowsLeftOut),
    kind,
    period: periodOf(read.turnover.months),
    periodFrom: isByColumn ? 'header' : isByRow ? 'column' : read.period.from,
    entrepreneur: read.owner,
  };
}

function describePeople(table: FoundTable, people: ListedPeople): TableUnderstanding {
  const { rowsRead, rowsLeftOut } = people.tables.get(table) ?? { rowsRead: 0, rowsLeftOut: [] };
  return {
    ...describeTable(table, rowsRead, rowsLeftOut),
    kind: 'entrepreneurs',
    period: null,
    periodFrom: null,
    entrepreneur: null,
  };
}

function describeRates(table: RateTable): TableUnderstanding {
  return {
    kind: 'rates',
    area: table.area,
    headerRow: table.headerRow,
    columns: [...table.columns].map(([role, { column, header }]) => ({
      column,
      header,
      role: role === 'rate' || role === 'status' || role === 'name' ? role : 'other',
      month: null,
    })),
    period: null,
    periodFrom: null,
    entrepreneur: null,
    rowsRead: table.area.bottom - table.headerRow,
    rowsLeftOut: [],
  };
}

type TableBasics = Pick<TableUnderstanding, 'area' | 'headerRow' | 'columns' | 'rowsRead' | 'rowsLeftOut'>;

function describeTable(table: FoundTable, rowsRead: number, rowsLeftOut: readonly RowLeftOut[]): TableBasics {
  return {
    area: areaOf(table),
    headerRow: table.headerRow,
    columns: table.columns.map(describeColumn),
    rowsRead,
    rowsLeftOut,
  };
}

function describeColumn({ column, header, role, month }: FoundTable['columns'][number]): ColumnUnderstanding {
  if (month === null) return { column, header, role, month: null };
  const number = String(month.month).padStart(2, '0');
  return { column, header, role, month: month.year === null ? number : `${String(month.year)}-${number}` };
}

function periodOf(months: readonly Month[]): TableUnderstanding['period'] {
  const sorted = [...months].sort((a, b) => a.compare(b));
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  return first === undefined || last === undefined
    ? null
    : { first: first.toString(), last: last.toString() };
}
