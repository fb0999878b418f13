import { sheetTexts } from '../../text/sheet-texts';
import { understoodColumns, understoodHeaders, understoodLeftOut } from '../../text/understood';
import { understoodPeriod, understoodRowsRead, understoodUse } from '../../text/understood';
import { correctionPeriod } from '../../text/understood';
import { columnName } from '../cell-name';
import { readAsValues, readingColumns } from '../layout/reading-table';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { SheetEdit, WrittenCell, WrittenRow } from '../port';
import type { SheetCorrection, SheetUnderstanding } from '../understanding';
import type { CommentTaker } from './comment-taker';
import type { MutualisationInput } from './mutualisation-input';
import { blankCell, fieldCell, textCell } from './written-cells';

// The record holds exactly these keys, in the order of the columns, which `Object.keys` forgets.
const keys = Object.keys(readingColumns) as (keyof typeof readingColumns)[];
const columnOf = (key: keyof typeof readingColumns) => keys.indexOf(key);

const header = 3;

/** What was understood of each sheet of the person, and the columns in which she corrects it. */
export function writeReading(input: MutualisationInput, comments: CommentTaker): SheetEdit {
  const sheets = input.proposal.understanding.sheets.filter(({ use }) => use !== 'ours');
  const rows = sheets.map((sheet, index) => sheetRow(sheet, header + 1 + index, comments));
  const last = header + Math.max(rows.length, 1);
  return {
    key: 'reading',
    title: sheetTitles.reading,
    mode: 'replace',
    rows: [...headRows(), ...(rows.length === 0 ? [emptyRow(last)] : rows)],
    widths: keys.map((key, column) => ({ column, characters: widths[key] })),
    freeze: { rows: header + 1, columns: 1 },
    tables: [
      {
        name: tableNames.reading,
        area: { top: header, left: 0, bottom: last, right: keys.length - 1 },
        style: 'light',
      },
    ],
    charts: [],
    conditionalFormats: [],
    print: {
      orientation: 'landscape',
      titleRows: { first: header, last: header },
      fitToWidth: true,
      // What was understood on one page, what she corrects on the next: on one it would be too small to read.
      pagesWide: 2,
      titleColumns: { first: columnOf('sheet'), last: columnOf('sheet') },
      breakBefore: { rows: [], columns: [columnOf('readAs')] },
      header: sheetTexts.readingTitle,
      footer: '&P / &N',
    },
  };
}

const widths: Readonly<Record<keyof typeof readingColumns, number>> = {
  sheet: 30,
  use: 22,
  period: 18,
  header: 10,
  columns: 36,
  rows: 9,
  leftOut: 30,
  readAs: 20,
  headerRow: 12,
  correctedPeriod: 14,
  entrepreneur: 18,
  codeColumn: 11,
  nameColumn: 11,
  dateColumn: 11,
  amountColumn: 11,
  comment: 24,
};

function headRows(): WrittenRow[] {
  return [
    { row: 0, cells: [textCell(0, sheetTexts.readingTitle, 'title')] },
    // Beside the first column, which stays in view and is printed on both pages: there it would be cut.
    ...sheetTexts.readingNotes.map((note, index) => ({ row: 1 + index, cells: [textCell(1, note, 'note')] })),
    { row: header, cells: keys.map((key) => textCell(columnOf(key), readingColumns[key], 'header')) },
  ];
}

function sheetRow(sheet: SheetUnderstanding, row: number, comments: CommentTaker): WrittenRow {
  return {
    row,
    cells: [
      textCell(columnOf('sheet'), sheet.sheet, 'text'),
      textCell(columnOf('use'), understoodUse(sheet), 'text-wrapped'),
      fieldCell(columnOf('period'), understoodPeriod(sheet.tables), 'text-wrapped'),
      fieldCell(columnOf('header'), understoodHeaders(sheet.tables), 'text'),
      fieldCell(columnOf('columns'), understoodColumns(sheet.tables), 'text-wrapped'),
      fieldCell(columnOf('rows'), understoodRowsRead(sheet.tables), 'text'),
      fieldCell(columnOf('leftOut'), understoodLeftOut(sheet.tables), 'text-wrapped'),
      ...correctionCells(sheet.correction),
      fieldCell(columnOf('comment'), comments.take('reading', sheet.sheet), 'text-wrapped'),
    ],
  };
}

function correctionCells(correction: SheetCorrection | null): WrittenCell[] {
  const field = (key: keyof typeof readingColumns, value: string | undefined) =>
    fieldCell(columnOf(key), value, 'input');
  const letters = (column: number | undefined) => (column === undefined ? undefined : columnName(column));
  const { readAs, headerRow, period } = correction ?? {};
  return [
    field('readAs', readAs === undefined ? undefined : readAsValues[readAs]),
    field('headerRow', headerRow === undefined ? undefined : String(headerRow + 1)),
    field('correctedPeriod', period === undefined ? undefined : correctionPeriod(period)),
    field('entrepreneur', correction?.entrepreneur),
    field('codeColumn', letters(correction?.codeColumn)),
    field('nameColumn', letters(correction?.nameColumn)),
    field('dateColumn', letters(correction?.dateColumn)),
    field('amountColumn', letters(correction?.amountColumn)),
  ];
}

function emptyRow(row: number): WrittenRow {
  return { row, cells: keys.map((key) => blankCell(columnOf(key), 'text')) };
}
