import type { SectionMonths } from '../../domain/budget/section-months';
import type { DecimalChoice } from '../cells/read-amount';
import { Money } from '../../domain/values/money';
import { Month } from '../../domain/values/month';
import { rowAt } from './sheet-rows';
import { readMonthLabel } from '../layout/month-words';
import { sectionMonthsColumns as titles, sectionMonthsHeader } from '../layout/section-months-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../port';
import { readCellAmount } from './amount-cell';
import { labelledRows, ownSheet, tableOn } from './labelled-table';
import type { ProblemList } from './problem-list';

/** What an import left of the sections by month, with the title of its sheet; `null` without any. */
export function readSectionMonths(
  workbook: WorkbookSnapshot,
  decimal: DecimalChoice,
  problems: ProblemList,
): { readonly title: string; readonly sections: readonly SectionMonths[] } | null {
  const sheet = ownSheet(workbook, 'section-months');
  // A note alone when the file that was imported last had no sections.
  if (sheet === null || !sheet.rows.some(({ row }) => row >= sectionMonthsHeader)) return null;
  const table = tableOn(sheet, { titles, needed: ['section', 'account'], decimal }, problems);
  if (table === null) return null;
  const months = monthColumns(sheet, table.headerRow);
  const sections = labelledRows(table, problems).flatMap((row): readonly SectionMonths[] => {
    const [account, section] = [row.text('account'), row.text('section')];
    // The line of totals has neither.
    if (!/^\d{3}/.test(account) || section === '') return [];
    const amounts = months.flatMap(({ column, month }): readonly (readonly [number, Money])[] => {
      const read = readCellAmount(row.snapshot, column, { sheet, decimal, problems });
      return read === null ? [] : [[month.index, read.amount]];
    });
    const opening = row.amount('opening') ?? Money.zero;
    return [{ account, label: row.text('label'), section, opening, months: new Map(amounts) }];
  });
  return sections.length === 0 ? null : { title: sheet.name, sections };
}

interface MonthColumn {
  readonly column: number;
  readonly month: Month;
}

function monthColumns(sheet: SheetSnapshot, header: number): readonly MonthColumn[] {
  return (rowAt(sheet, header)?.cells ?? []).flatMap((cell): readonly MonthColumn[] => {
    const written = cell.kind === 'text' ? readMonthLabel(cell.value) : null;
    if (written === null || written.year === null) return [];
    return [{ column: cell.column, month: Month.of(written.year, written.month) }];
  });
}
