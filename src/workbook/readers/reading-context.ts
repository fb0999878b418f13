import type { DecimalChoice } from '../cells/read-amount';
import type { DateSystem } from '../cells/read-day';
import type { RowLeftOut } from '../understanding';
import type { ProblemList } from './problem-list';
import type { TurnoverEntry, TurnoverTable, WrittenIdentity } from './turnover-entry';
import type { FoundTable } from './found-table';
import type { SideReading } from './side-columns';
import type { Month } from '../../domain/values/month';
import type { Place } from '../problems';

/** What every reader of a table of turnover needs to know. */
export interface ReadingContext {
  readonly decimal: DecimalChoice;
  readonly dateSystem: DateSystem;
  /** 1 to 12: the month in which financial years start. */
  readonly firstMonth: number;
  /** For months that have no year anywhere near; `null` when nobody knows. */
  readonly fallbackYear: number | null;
  readonly sides: SideReading;
  /** Whether the categories of sales are needed. */
  readonly categories: SideReading;
  /** True when these words are a person of the co-operative, so that « Ensemble Vocal » is no total. */
  readonly isKnown: (who: WrittenIdentity) => boolean;
  readonly problems: ProblemList;
}

/** What the rows of one table gave, while it is being read. */
export class TableTally {
  readonly entries: TurnoverEntry[] = [];
  readonly withoutAmount: { readonly who: WrittenIdentity; readonly place: Place }[] = [];
  readonly leftOut: RowLeftOut[] = [];
  rowsRead = 0;

  leaveOut(row: number, reason: RowLeftOut['reason']): void {
    this.leftOut.push({ row, reason });
  }

  toTable(table: FoundTable, months: readonly Month[]): TurnoverTable {
    return { table, entries: this.entries, withoutAmount: this.withoutAmount, months };
  }
}

/** One table read: its entries for the computation, and what to tell the person of it. */
export interface TableReading {
  readonly turnover: TurnoverTable;
  readonly rowsRead: number;
  readonly rowsLeftOut: readonly RowLeftOut[];
}
