import type { Understanding } from '../workbook/understanding';
import { french } from './french';
import { oneLine } from './report-text';
import { textTable } from './text-table';
import {
  understoodColumns,
  understoodLeftOut,
  understoodPeriod,
  understoodRowsRead,
  understoodUse,
} from './understood';

/** What was understood of each sheet, for a terminal: a table, then columns and lines left out sheet by sheet. */
export function understandingText({ sheets }: Understanding): string {
  const table = textTable({
    columns: [
      { head: 'Feuille', align: 'left' },
      { head: 'Lue comme', align: 'left' },
      { head: 'Période', align: 'left' },
      { head: 'Lignes', align: 'right' },
    ],
    rows: sheets.map((sheet) => [
      oneLine(sheet.sheet),
      understoodUse(sheet),
      understoodPeriod(sheet.tables),
      understoodRowsRead(sheet.tables),
    ]),
    foot: [],
  });
  const details = sheets
    .filter(({ tables }) => tables.length > 0)
    .flatMap(({ sheet, tables }) => {
      const leftOut = understoodLeftOut(tables);
      return [
        french`${oneLine(sheet)} : ${understoodColumns(tables)}`,
        ...(leftOut === '' ? [] : [french`  écarté : ${leftOut}`]),
      ];
    });
  return [...table, ...(details.length === 0 ? [] : ['', ...details])].join('\n');
}
