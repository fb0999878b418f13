import { lineChecksum, monthChecksum } from '../../domain/closing/checksum';
import type { ClosedMonth, FrozenLine } from '../../domain/closing/closed-month';
import type { Day } from '../../domain/values/day';
import { Exact } from '../../domain/values/exact';
import { Money } from '../../domain/values/money';
import type { Month } from '../../domain/values/month';
import { Rate } from '../../domain/values/rate';
import { cellAt, textOf } from '../cells/cell-text';
import { readDate, type DateSystem } from '../cells/read-day';
import { nameKey } from '../layout/comparable-text';
import { closedMonthColumns, frozenLineColumns } from '../layout/closed-columns';
import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../port';
import type { Problem } from '../problems';
import { codeKey } from './people-index';
import { placeOf } from './problem-list';

export interface ClosedReading {
  /** In order; altered months are there with what stands on the sheet. */
  readonly closed: readonly ClosedMonth[];
  readonly problems: readonly Problem[];
}

/** The closed months of a workbook, each held against the sums that it was closed with. */
export function readClosedMonths(workbook: WorkbookSnapshot): ClosedReading {
  const sheet = workbook.sheets.find(({ owned }) => owned?.key === 'closed-months');
  if (sheet === undefined) return { closed: [], problems: [] };
  const months = tableRows(sheet, closedMonthColumns.month, closedMonthColumns.sum);
  const rows = tableRows(sheet, frozenLineColumns.month, frozenLineColumns.sum);
  const lines = rows.flatMap((row) => readLine(row, workbook.dateSystem));
  const problems: Problem[] = [];
  const closed = months.flatMap((row): readonly ClosedMonth[] => {
    const month = monthOf(row, 0, workbook.dateSystem);
    const closedOn = dayOf(row, 1, workbook.dateSystem);
    if (month === null || closedOn === null) return [];
    const own = lines.filter((line) => line.month.equals(month));
    const one = { month, closedOn, lines: own.map(({ line }) => line) };
    const altered = own.find(({ isWhole }) => !isWhole);
    if (altered !== undefined || monthChecksum(one) !== textOf(cellAt(row, 5))) {
      const place = placeOf(sheet, altered?.row ?? row.row, altered?.column ?? 0);
      problems.push({ code: 'closed-month-altered', month: month.toString(), place });
    }
    return [one];
  });
  return { closed: closed.sort((a, b) => a.month.compare(b.month)), problems };
}

/** The rows under the header line that begins with `first` and has `last`, down to the next empty cell in front. */
function tableRows(sheet: SheetSnapshot, first: string, last: string): readonly RowSnapshot[] {
  const at = sheet.rows.findIndex(
    ({ cells }) => textOf(cells[0] ?? null) === first && cells.some((cell) => textOf(cell) === last),
  );
  const found: RowSnapshot[] = [];
  for (let index = at + 1; at >= 0 && index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    const before = sheet.rows[index - 1];
    if (row === undefined || before === undefined || row.row !== before.row + 1) break;
    found.push(row);
  }
  return found;
}

interface ReadLine {
  readonly month: Month;
  readonly line: FrozenLine;
  readonly row: number;
  readonly column: number;
  readonly isWhole: boolean;
}

/** A line whose cells cannot be read at all is missing: the sum of its month tells. */
function readLine(row: RowSnapshot, system: DateSystem): readonly ReadLine[] {
  const month = monthOf(row, 0, system);
  const origin = monthOf(row, 3, system);
  const [turnover, base, contribution] = [4, 5, 8].map((column) => moneyOf(row, column));
  const rate = rateOf(row, 6);
  if (month === null || origin === null || rate === null) return [];
  if (!turnover || !base || !contribution) return [];
  const [code, name] = [textOf(cellAt(row, 1)), textOf(cellAt(row, 2))];
  const line: FrozenLine = {
    personId: code === '' ? `name:${nameKey(name)}` : `code:${codeKey(code)}`,
    code,
    name,
    origin,
    turnover,
    base,
    rate,
    rule: textOf(cellAt(row, 7)),
    contribution,
  };
  const isWhole = lineChecksum(month.toString(), line) === textOf(cellAt(row, 9));
  return [{ month, line, row: row.row, column: 8, isWhole }];
}

function monthOf(row: RowSnapshot, column: number, system: DateSystem): Month | null {
  return dayOf(row, column, system)?.month ?? null;
}

function dayOf(row: RowSnapshot, column: number, system: DateSystem): Day | null {
  const reading = readDate(cellAt(row, column), system);
  return reading.kind === 'day' ? reading.day : null;
}

function moneyOf(row: RowSnapshot, column: number): Money | null {
  const exact = numberOf(row, column);
  return exact === null ? null : Money.roundedFrom(exact);
}

function rateOf(row: RowSnapshot, column: number): Rate | null {
  const exact = numberOf(row, column);
  return exact === null ? null : Rate.of(exact.toString());
}

/** Ten decimals: what a cell holds beyond them is the noise of its binary number. */
function numberOf(row: RowSnapshot, column: number): Exact | null {
  const cell = cellAt(row, column);
  return cell?.kind === 'number' ? Exact.of(cell.value.toFixed(10)) : null;
}
