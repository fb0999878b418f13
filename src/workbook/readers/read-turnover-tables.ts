import { hasErrors, type Problem } from '../problems';
import type { SheetCorrection } from '../understanding';
import { closingYearOf, readTablePeriod, type TablePeriod } from './table-period';
import { findOwner } from './find-owner';
import type { FoundTable } from './found-table';
import { ProblemList } from './problem-list';
import { readDatedRows } from './read-dated-rows';
import { readPeopleRows } from './read-people-rows';
import type { ReadingContext, TableReading } from './reading-context';

/** A table of turnover, read; its problems are kept apart until it is known whether the table counts. */
export interface ReadTable extends TableReading {
  readonly table: FoundTable;
  readonly period: TablePeriod;
  readonly problems: readonly Problem[];
  readonly owner: string | null;
}

export interface TableToRead {
  readonly table: FoundTable;
  readonly correction: SheetCorrection | null;
}

type SharedContext = Omit<ReadingContext, 'problems'>;

/**
 * Reads every table of turnover. When some speak of months without a year and all the others of one same year,
 * that year is theirs too.
 */
export function readTurnoverTables(
  tables: readonly TableToRead[],
  context: SharedContext,
): readonly ReadTable[] {
  const read = tables.map((one) => readTable(one, context));
  if (context.fallbackYear !== null || !read.some(lacksYear)) return read;
  const years = new Set(
    read.flatMap(({ turnover }) => turnover.months.map((month) => closingYearOf(month, context.firstMonth))),
  );
  const [only] = years;
  if (only === undefined || years.size > 1) return read;
  return tables.map((one, position) => {
    const before = read[position];
    return before !== undefined && !lacksYear(before)
      ? before
      : readTable(one, { ...context, fallbackYear: only });
  });
}

function readTable({ table, correction }: TableToRead, shared: SharedContext): ReadTable {
  const problems = new ProblemList();
  const context: ReadingContext = { ...shared, problems };
  const period = readTablePeriod(table, correction, shared.dateSystem);
  const isOnePersons = table.kind === 'entrepreneur-sheet';
  const owner = isOnePersons ? findOwner(table, correction, shared.isKnown) : null;
  const reading =
    table.kind === 'month-sheet' || table.kind === 'matrix'
      ? readPeopleRows(table, period, context)
      : readDatedRows({ table, period, owner }, context);
  return {
    ...reading,
    table,
    period,
    problems: problems.all,
    owner: owner === null ? null : owner.name || owner.code,
  };
}

function lacksYear({ problems }: ReadTable): boolean {
  return hasErrors(problems) && problems.some(({ code }) => code === 'year-unknown');
}
