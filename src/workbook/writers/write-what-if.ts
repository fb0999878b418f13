import type { WhatIfReport } from '../../reports/what-if-report';
import { whatIfDescription, whatIfSubtitle, whatIfTexts, whatIfTitle } from '../../text/what-if-texts';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import { whatIfColumns } from '../layout/what-if-columns';
import type { WorkbookEdits, WrittenCell, WrittenChart, WrittenRow } from '../port';
import { classRows, comparedCells, sideRows } from './what-if-blocks';
import { peopleColumn, whatIfGrid, type WhatIfGrid } from './what-if-grid';
import { blankCell, fieldCell, textCell } from './written-cells';
import { Day } from '../../domain/values/day';

/** The sheet of a simulation. It refers to nothing outside itself: the real figures stay as they are. */
export function writeWhatIf(report: WhatIfReport): WorkbookEdits {
  const grid = whatIfGrid(report);
  const { people, columns } = grid;
  return {
    sheets: [
      {
        key: 'what-if',
        title: sheetTitles['what-if'],
        mode: 'replace',
        rows: [
          ...headRows(report, grid),
          ...sideRows(report, grid),
          ...classRows(report, grid),
          ...monthRows(report, grid),
          ...peopleRows(report, grid),
        ],
        widths: [10, 34, 16, 16, 16, 16, 12].map((characters, column) => ({ column, characters })),
        freeze: { rows: 0, columns: 0 },
        tables: [
          {
            name: tableNames.whatIf,
            area: { top: people.header, left: 0, bottom: people.last, right: columns.ratio },
            style: 'light',
          },
        ],
        charts: chartOf(report, grid),
        conditionalFormats: [],
        print: {
          orientation: 'portrait',
          titleRows: null,
          fitToWidth: true,
          breakBefore: { rows: [people.title], columns: [] },
          header: whatIfTitle(report),
          footer: '&P / &N',
        },
      },
    ],
  };
}

function headRows(report: WhatIfReport, grid: WhatIfGrid): readonly WrittenRow[] {
  const { columns, whole } = grid;
  return [
    { row: 0, cells: [textCell(0, whatIfTitle(report), 'title')] },
    { row: 1, cells: [textCell(0, whatIfSubtitle(report), 'subtitle')] },
    { row: 2, cells: [textCell(0, whatIfTexts.note, 'note')] },
    { row: whole.header, cells: headerCells(['', whatIfTexts.whole]) },
    {
      row: whole.total,
      cells: [
        textCell(columns.name, whatIfTexts.total, 'label-total'),
        ...comparedCells(report.total, { row: whole.total, style: 'total' }, (column) =>
          peopleColumn(grid, column),
        ),
      ],
    },
  ];
}

/** The two first headers, then those of the figures. */
function headerCells(labels: readonly [string, string]): WrittenCell[] {
  const figures = [
    whatIfColumns.turnover,
    whatIfColumns.today,
    whatIfColumns.simulated,
    whatIfColumns.difference,
    whatIfColumns.ratio,
  ];
  return [
    ...labels.flatMap((label, column) => (label === '' ? [] : [textCell(column, label, 'header')])),
    ...figures.map((label, index) => textCell(index + 2, label, 'header-number')),
  ];
}

function monthRows(report: WhatIfReport, { months, columns }: WhatIfGrid): readonly WrittenRow[] {
  return [
    { row: months.title, cells: [textCell(0, whatIfTexts.months, 'subtitle')] },
    { row: months.header, cells: headerCells(['', whatIfTexts.month]) },
    ...report.byMonth.map((month, index): WrittenRow => {
      const row = months.first + index;
      const value = Day.firstOf(month.month).toString();
      return {
        row,
        cells: [
          { column: columns.name, style: 'month', kind: 'date', value },
          ...comparedCells(month, { row, style: 'line' }),
        ],
      };
    }),
  ];
}

function peopleRows(report: WhatIfReport, { people, columns }: WhatIfGrid): readonly WrittenRow[] {
  const lines = report.people.map((person, index): WrittenRow => {
    const row = people.first + index;
    return {
      row,
      cells: [
        fieldCell(columns.code, person.entrepreneur.code, 'text'),
        textCell(columns.name, person.entrepreneur.name, 'text'),
        ...comparedCells(person, { row, style: 'line' }),
      ],
    };
  });
  const nobody = {
    row: people.first,
    cells: Object.values(columns).map((column) => blankCell(column, 'text')),
  };
  return [
    { row: people.title, cells: [textCell(0, whatIfTexts.everybody, 'subtitle')] },
    { row: people.header, cells: headerCells([whatIfColumns.code, whatIfColumns.name]) },
    ...(lines.length === 0 ? [nobody] : lines),
  ];
}

function chartOf(report: WhatIfReport, { classes, columns, chart }: WhatIfGrid): readonly WrittenChart[] {
  if (report.people.length === 0) return [];
  const column = (at: number) => ({ top: classes.first, left: at, bottom: classes.last, right: at });
  return [
    {
      key: 'differences',
      title: whatIfTexts.chart,
      description: whatIfDescription(report),
      kind: 'column',
      categories: column(columns.name),
      series: [
        {
          name: { row: classes.header, column: columns.turnover },
          values: column(columns.turnover),
          axis: 'first',
        },
      ],
      place: chart,
      valueFormat: '0',
    },
  ];
}
