import type { SectionMonths } from '../../domain/budget/section-months';
import { Money } from '../../domain/values/money';
import { Month } from '../../domain/values/month';
import { balanceSource, budgetInputTexts as texts } from '../../text/budget-input-texts';
import { formatShortMonth } from '../../text/formats';
import {
  sectionMonthsColumns as titles,
  sectionMonthsHeader as header,
} from '../layout/section-months-table';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { PrintSetup, SheetEdit, WrittenCell, WrittenRow } from '../port';
import { amountWidth } from './amount-width';
import {
  blankCell,
  columnTotal,
  euroCell,
  fieldCell,
  formulaCell,
  rowArea,
  sumFormula,
  textCell,
} from './written-cells';

/** What the sections hold by month, with the file that it comes from. */
export interface SectionMonthsInput {
  readonly title: string;
  readonly sections: readonly SectionMonths[];
}

const columns = { section: 0, account: 1, label: 2, opening: 3, firstMonth: 4 } as const;

/** The books by section and month: one line per section and account. Nothing but a note when they have no sections. */
export function writeSectionMonths({ title, sections }: SectionMonthsInput): SheetEdit {
  const months = monthsOf(sections);
  const total = columns.firstMonth + months.length;
  const last = header + sections.length;
  const lines = [...sections].sort(bySection);
  const totals = lines.map((line) => totalOf(line));
  const width = Math.max(13, amountWidth(totals.map((amount) => amount.absolute())));
  const amounts = Array.from({ length: total - columns.opening + 1 }, (_, place) => columns.opening + place);
  const isEmpty = sections.length === 0;
  return {
    key: 'section-months',
    title: sheetTitles['section-months'],
    mode: 'replace',
    rows: [
      { row: 0, cells: [textCell(0, texts.sectionMonthsTitle, 'title')] },
      { row: 1, cells: [textCell(0, balanceSource(title), 'subtitle')] },
      { row: 2, cells: [textCell(0, isEmpty ? texts.sectionMonthsNone : texts.sectionMonthsNote, 'note')] },
      ...(isEmpty
        ? []
        : [
            headerRow(months),
            ...lines.map((line, index) => sectionRow(line, { months, row: header + 1 + index })),
            totalRow(lines, months),
          ]),
    ],
    widths: [
      { column: columns.section, characters: 14 },
      { column: columns.account, characters: 12 },
      { column: columns.label, characters: 38 },
      ...(isEmpty ? [] : amounts.map((column) => ({ column, characters: width }))),
    ],
    freeze: isEmpty ? { rows: 0, columns: 0 } : { rows: header + 1, columns: columns.opening },
    tables: isEmpty
      ? []
      : [
          {
            name: tableNames.sectionMonths,
            area: { top: header, left: columns.section, bottom: last, right: total },
            style: 'light',
          },
        ],
    charts: [],
    conditionalFormats: [],
    print: printSetup(isEmpty ? null : { first: header, last: header }),
  };
}

function printSetup(titleRows: PrintSetup['titleRows']): PrintSetup {
  return {
    orientation: 'landscape',
    titleRows,
    fitToWidth: true,
    header: texts.sectionMonthsTitle,
    footer: '&P / &N',
  };
}

/** Every month from the first to the last that has an entry. */
function monthsOf(sections: readonly SectionMonths[]): readonly Month[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { months } of sections) {
    for (const index of months.keys()) {
      first = Math.min(first, index);
      last = Math.max(last, index);
    }
  }
  return first > last
    ? []
    : Array.from({ length: last - first + 1 }, (_, place) => Month.ofIndex(first + place));
}

function headerRow(months: readonly Month[]): WrittenRow {
  const total = columns.firstMonth + months.length;
  return {
    row: header,
    cells: [
      textCell(columns.section, titles.section, 'header'),
      textCell(columns.account, titles.account, 'header'),
      textCell(columns.label, titles.label, 'header'),
      textCell(columns.opening, titles.opening, 'header-number'),
      ...months.map((month, place) =>
        textCell(columns.firstMonth + place, formatShortMonth(month), 'header-number'),
      ),
      textCell(total, titles.total, 'header-number'),
    ],
  };
}

interface Line {
  readonly months: readonly Month[];
  readonly row: number;
}

/** Months without any entry stay blank. */
function sectionRow(line: SectionMonths, { months, row }: Line): WrittenRow {
  const total = columns.firstMonth + months.length;
  return {
    row,
    cells: [
      textCell(columns.section, line.section, 'text'),
      textCell(columns.account, line.account, 'text'),
      fieldCell(columns.label, line.label, 'text'),
      line.opening.isZero ? blankCell(columns.opening, 'euro') : euroCell(columns.opening, line.opening),
      ...months.map((month, place): WrittenCell => {
        const amount = line.months.get(month.index);
        const column = columns.firstMonth + place;
        return amount === undefined ? blankCell(column, 'euro') : euroCell(column, amount);
      }),
      formulaCell(
        total,
        { formula: sumFormula(rowArea(row, columns.opening, total - 1)), result: totalOf(line) },
        'euro',
      ),
    ],
  };
}

/** Below the table and without an account, so that it is read as none. */
function totalRow(lines: readonly SectionMonths[], months: readonly Month[]): WrittenRow {
  const bottom = header + lines.length;
  const rows = { first: header + 1, last: bottom };
  const sum = (column: number, amounts: readonly Money[]) => columnTotal(column, rows, amounts);
  return {
    row: bottom + 1,
    cells: [
      blankCell(columns.section, 'label-total'),
      blankCell(columns.account, 'label-total'),
      textCell(columns.label, texts.balanceTotal, 'label-total'),
      sum(
        columns.opening,
        lines.map(({ opening }) => opening),
      ),
      ...months.map((month, place) =>
        sum(
          columns.firstMonth + place,
          lines.map((line) => line.months.get(month.index) ?? Money.zero),
        ),
      ),
      sum(columns.firstMonth + months.length, lines.map(totalOf)),
    ],
  };
}

function totalOf({ opening, months }: SectionMonths): Money {
  return Money.sum([opening, ...months.values()]);
}

function bySection(a: SectionMonths, b: SectionMonths): number {
  if (a.section !== b.section) return a.section < b.section ? -1 : 1;
  return a.account < b.account ? -1 : a.account > b.account ? 1 : 0;
}
