import { lineChecksum, monthChecksum } from '../../domain/closing/checksum';
import type { ClosedMonth, FrozenLine } from '../../domain/closing/closed-month';
import { Day } from '../../domain/values/day';
import { Money } from '../../domain/values/money';
import type { Month } from '../../domain/values/month';
import { closingTexts, closingSubtitle } from '../../text/closing-texts';
import { closedMonthColumns, frozenLineColumns } from '../layout/closed-columns';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { SheetEdit, WrittenCell, WrittenRow, WrittenTable } from '../port';
import { blankCell, euroCell, fieldCell, numberCell, textCell } from './written-cells';

const header = 4;

const amountHeaders: readonly string[] = [
  closedMonthColumns.lines,
  closedMonthColumns.turnover,
  closedMonthColumns.contribution,
  frozenLineColumns.base,
  frozenLineColumns.rate,
];

/** The sheet that freezes: nothing on it is a formula, and each line has the sum that tells whether it was changed. */
export function writeClosedMonths(closed: readonly ClosedMonth[]): SheetEdit {
  const months = [...closed].sort((a, b) => a.month.compare(b.month));
  const linesHeader = header + Math.max(months.length, 1) + 3;
  const lines = months.flatMap(({ month, lines: own }) => own.map((line) => ({ month, line })));
  return {
    key: 'closed-months',
    title: sheetTitles['closed-months'],
    mode: 'replace',
    rows: [
      { row: 0, cells: [textCell(0, closingTexts.title, 'title')] },
      { row: 1, cells: [textCell(0, closingSubtitle(months.at(-1)?.month ?? null), 'subtitle')] },
      { row: 2, cells: [textCell(0, closingTexts.note, 'note')] },
      headerRow(header, Object.values(closedMonthColumns)),
      ...filled(months.map(monthCells), header + 1, Object.keys(closedMonthColumns).length),
      headerRow(linesHeader, Object.values(frozenLineColumns)),
      ...filled(lines.map(lineCells), linesHeader + 1, Object.keys(frozenLineColumns).length),
    ],
    widths: [13, 12, 26, 16, 15, 18, 9, 40, 15, 22].map((characters, column) => ({ column, characters })),
    freeze: { rows: 0, columns: 0 },
    tables: [
      table(tableNames.closedMonths, { header, lines: months.length, columns: 6 }),
      table(tableNames.frozenLines, { header: linesHeader, lines: lines.length, columns: 10 }),
    ],
    charts: [],
    conditionalFormats: [],
    print: {
      orientation: 'landscape',
      titleRows: null,
      fitToWidth: true,
      header: closingTexts.title,
      footer: '&P / &N',
    },
  };
}

function headerRow(row: number, headers: readonly string[]): WrittenRow {
  const styleOf = (text: string) => (amountHeaders.includes(text) ? 'header-number' : 'header');
  return { row, cells: headers.map((text, column) => textCell(column, text, styleOf(text))) };
}

/** A table has at least one row, if an empty one. */
function filled(rows: readonly WrittenCell[][], first: number, columns: number): readonly WrittenRow[] {
  if (rows.length > 0) return rows.map((cells, index) => ({ row: first + index, cells }));
  return [{ row: first, cells: Array.from({ length: columns }, (_, column) => blankCell(column, 'text')) }];
}

function table(
  name: string,
  {
    header: top,
    lines,
    columns,
  }: { readonly header: number; readonly lines: number; readonly columns: number },
): WrittenTable {
  return {
    name,
    area: { top, left: 0, bottom: top + Math.max(lines, 1), right: columns - 1 },
    style: 'light',
  };
}

function monthCells(closed: ClosedMonth): WrittenCell[] {
  const { month, closedOn, lines } = closed;
  return [
    monthCell(0, month),
    { column: 1, style: 'date', kind: 'date', value: closedOn.toString() },
    numberCell(2, lines.length, 'count'),
    euroCell(3, Money.sum(lines.map(({ turnover }) => turnover))),
    euroCell(4, Money.sum(lines.map(({ contribution }) => contribution))),
    textCell(5, monthChecksum(closed), 'text'),
  ];
}

function lineCells({ month, line }: { readonly month: Month; readonly line: FrozenLine }): WrittenCell[] {
  return [
    monthCell(0, month),
    fieldCell(1, line.code, 'text'),
    textCell(2, line.name, 'text'),
    monthCell(3, line.origin),
    euroCell(4, line.turnover),
    euroCell(5, line.base),
    numberCell(6, line.rate.fraction, 'rate'),
    textCell(7, line.rule, 'text'),
    euroCell(8, line.contribution),
    textCell(9, lineChecksum(month.toString(), line), 'text'),
  ];
}

function monthCell(column: number, month: Month): WrittenCell {
  return { column, style: 'month', kind: 'date', value: Day.firstOf(month).toString() };
}
