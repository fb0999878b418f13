import type { Proposal } from '../app/requests';
import { areaName, columnName } from '../workbook/cell-name';
import type { Problem } from '../workbook/problems';
import type { SheetUnderstanding, TableUnderstanding } from '../workbook/understanding';
import { problemJson } from './problem-json';

/** Standard output of `read --json`. Rows are Excel's numbers, columns are letters. */
export function proposalJson({ understanding, problems, settings }: Proposal): object {
  return {
    status: 'done',
    sheets: understanding.sheets.map(sheetJson),
    settings: { ...settings, rate: settings.rate.fraction },
    problems: problems.map(problemJson),
  };
}

/** The same document when the workbook cannot be read at all. */
export function unreadJson(problems: readonly Problem[]): object {
  return { status: 'refused', sheets: [], settings: null, problems: problems.map(problemJson) };
}

function sheetJson({ sheet, visibility, use, reason, tables }: SheetUnderstanding): object {
  return { sheet, visibility, use, reason, tables: tables.map(tableJson) };
}

function tableJson(table: TableUnderstanding): object {
  return {
    kind: table.kind,
    area: areaName(table.area),
    headerRow: table.headerRow + 1,
    columns: table.columns.map(({ column, header, role, month }) => ({
      column: columnName(column),
      header,
      role,
      month,
    })),
    period: table.period,
    periodFrom: table.periodFrom,
    entrepreneur: table.entrepreneur,
    rowsRead: table.rowsRead,
    rowsLeftOut: table.rowsLeftOut.map(({ row, reason }) => ({ row: row + 1, reason })),
  };
}
