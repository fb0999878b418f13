import { imbalance, type JournalEntry } from '../../domain/journal/journal-entry';
import type { FinancialYear } from '../../domain/values/financial-year';
import type { ContributionEntries } from '../../reports/contribution-entries';
import { contributionJournal, entriesSubtitle, entriesTitle, entryTexts } from '../../text/entry-texts';
import { areaName, cellName } from '../cell-name';
import { entryColumns } from '../layout/entry-columns';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { WorkbookEdits, WrittenRow } from '../port';
import type { StyleName } from '../style-name';
import { blankCell, codeCell, columnArea, euroCell, formulaCell, textCell } from './written-cells';

const columns = {
  journal: 0,
  number: 1,
  date: 2,
  piece: 3,
  account: 4,
  accountLabel: 5,
  section: 6,
  label: 7,
  debit: 8,
  credit: 9,
} as const;

const totals = 3;
const header = 4;
const firstLine = 5;

/** One sheet for the months that were asked for: a table with a line per line of an entry, totals that follow its filter. */
export function writeEntries(entries: ContributionEntries, year: FinancialYear): WorkbookEdits {
  const lines = contributionJournal(entries).flatMap((entry) => entry.lines.map((line) => ({ entry, line })));
  const last = firstLine + Math.max(lines.length, 1) - 1;
  const rows = lines.map((line, index) => lineRow(line, firstLine + index));
  return {
    sheets: [
      {
        key: 'entries',
        title: sheetTitles.entries,
        mode: 'replace',
        rows: [...headRows(entries, year, last), ...(rows.length === 0 ? [emptyRow()] : rows)],
        widths: [9, 6, 12, 14, 10, 33, 14, 46, 15, 15].map((characters, column) => ({ column, characters })),
        freeze: { rows: header + 1, columns: 0 },
        tables: [
          {
            name: tableNames.entries,
            area: { top: header, left: 0, bottom: last, right: columns.credit },
            style: 'light',
          },
        ],
        charts: [],
        conditionalFormats: [
          {
            area: columnArea(columns.label, totals, totals),
            formula: `=${cellName(totals, columns.label)}<>"${entryTexts.balanced}"`,
            look: 'error',
          },
        ],
        print: {
          orientation: 'landscape',
          titleRows: { first: header, last: header },
          fitToWidth: true,
          header: entriesTitle(entries, year),
          footer: '&P / &N',
        },
      },
    ],
  };
}

function headRows(entries: ContributionEntries, year: FinancialYear, last: number): readonly WrittenRow[] {
  const subtotal = (column: number) => ({
    formula: `SUBTOTAL(109,${areaName(columnArea(column, firstLine, last))})`,
    result: entries.debit,
  });
  // Over all lines: whoever filters one section sees the whole balance all the same.
  const whole = (column: number) => `SUM(${areaName(columnArea(column, firstLine, last))})`;
  const word = `IF(ROUND(${whole(columns.debit)}-${whole(columns.credit)},2)=0,"${entryTexts.balanced}","${entryTexts.unbalanced}")`;
  return [
    { row: 0, cells: [textCell(0, entriesTitle(entries, year), 'title')] },
    { row: 1, cells: [textCell(0, entriesSubtitle(entries), 'subtitle')] },
    { row: 2, cells: [textCell(0, entryTexts.note, 'note')] },
    {
      row: totals,
      cells: [
        textCell(0, entryTexts.total, 'label-total'),
        ...Array.from({ length: columns.label - 1 }, (_, index) => blankCell(1 + index, 'label-total')),
        formulaCell(columns.label, { formula: word, result: entryTexts.balanced }, 'label-total'),
        formulaCell(columns.debit, subtotal(columns.debit), 'euro-total'),
        formulaCell(columns.credit, subtotal(columns.credit), 'euro-total'),
      ],
    },
    { row: header, cells: keys.map((key) => textCell(columns[key], entryColumns[key], headerStyle(key))) },
  ];
}

// The record holds exactly these keys, which `Object.keys` forgets.
const keys = Object.keys(columns) as (keyof typeof columns)[];

function headerStyle(key: keyof typeof columns): StyleName {
  return key === 'debit' || key === 'credit' ? 'header-number' : 'header';
}

function emptyRow(): WrittenRow {
  return { row: firstLine, cells: keys.map((key) => blankCell(columns[key], 'text')) };
}

interface EntryAndLine {
  readonly entry: JournalEntry;
  readonly line: JournalEntry['lines'][number];
}

function lineRow({ entry, line }: EntryAndLine, row: number): WrittenRow {
  if (!imbalance(entry.lines).isZero) throw new Error(`Entry ${entry.number} does not balance`);
  return {
    row,
    cells: [
      textCell(columns.journal, entry.journal.code, 'text'),
      codeCell(columns.number, entry.number, 'text'),
      { column: columns.date, style: 'date', kind: 'date', value: entry.date.toString() },
      textCell(columns.piece, entry.piece, 'text'),
      codeCell(columns.account, line.account, 'text'),
      textCell(columns.accountLabel, line.accountLabel, 'text'),
      codeCell(columns.section, line.section, 'text'),
      textCell(columns.label, line.label, 'text'),
      line.debit.isZero ? blankCell(columns.debit, 'euro') : euroCell(columns.debit, line.debit),
      line.credit.isZero ? blankCell(columns.credit, 'euro') : euroCell(columns.credit, line.credit),
    ],
  };
}
