import type { HostSheet, HostWorkbook } from './host-model';
import type { HostObject } from './host-object';
import { hostCharts } from './host-charts';
import { areaOfArgument, hostRange, usedArea } from './host-range';
import { hostTables } from './host-tables';
import { HostError } from './wire';

export function hostSheet(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  return {
    type: 'Worksheet',
    id: sheet.id,
    properties: {
      id: { get: () => sheet.id },
      name: { get: () => sheet.name },
      visibility: { get: () => sheet.visibility },
    },
    objects: {
      protection: () => ({
        type: 'WorksheetProtection',
        properties: { protected: { get: () => sheet.isProtected } },
      }),
      tables: () => hostTables(workbook, sheet),
      charts: () => hostCharts(workbook, sheet),
      autoFilter: () => ({
        type: 'AutoFilter',
        properties: { isDataFiltered: { get: () => sheet.filtered.length > 0 } },
        methods: {
          getRangeOrNullObject: () => {
            const [area] = sheet.filtered;
            return area === undefined ? null : hostRange(workbook, sheet, area);
          },
        },
      }),
      freezePanes: () => hostFreezePanes(sheet),
      pageLayout: () => hostPageLayout(sheet),
      horizontalPageBreaks: () => hostPageBreaks(sheet.page.breaksBefore.rows),
      verticalPageBreaks: () => hostPageBreaks(sheet.page.breaksBefore.columns),
    },
    methods: {
      getUsedRangeOrNullObject: () => {
        const area = usedArea(sheet);
        return area === null ? null : hostRange(workbook, sheet, area);
      },
      getRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [Number(row), Number(column)];
        const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
        if (area.bottom < top || area.right < left || top < 0 || left < 0)
          throw new HostError('InvalidArgument');
        return hostRange(workbook, sheet, area);
      },
      getCell: (row, column) => {
        const [top, left] = [Number(row), Number(column)];
        return hostRange(workbook, sheet, { top, left, bottom: top, right: left });
      },
      activate: () => {
        if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
        workbook.selected = sheet.name;
        return null;
      },
      delete: () => {
        workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
        for (const name of workbook.names) {
          if (name.formula.startsWith(`='${sheet.name.replaceAll("'", "''")}'!`)) name.formula = '=#REF!';
        }
        return null;
      },
    },
  };
}

function hostFreezePanes(sheet: HostSheet): HostObject {
  return {
    type: 'WorksheetFreezePanes',
    methods: {
      freezeAt: (range) => {
        const { bottom, right } = areaOfArgument(range);
        sheet.freeze = { rows: bottom + 1, columns: right + 1 };
        return null;
      },
      freezeRows: (rows) => {
        sheet.freeze = { rows: Number(rows), columns: 0 };
        return null;
      },
      freezeColumns: (columns) => {
        sheet.freeze = { rows: 0, columns: Number(columns) };
        return null;
      },
    },
  };
}

/** Only how many there are and where they were asked for. */
function hostPageBreaks(places: string[]): HostObject {
  return {
    type: 'PageBreakCollection',
    methods: {
      add: (cell) => {
        places.push(String(cell));
        return { type: 'PageBreak' };
      },
      removePageBreaks: () => {
        places.length = 0;
        return null;
      },
    },
  };
}

function hostPageLayout(sheet: HostSheet): HostObject {
  const { page } = sheet;
  const texts = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];
  return {
    type: 'PageLayout',
    properties: {
      orientation: { set: (value) => void (page.orientation = String(value)) },
      zoom: { set: (value) => void (page.zoom = value) },
    },
    objects: {
      headersFooters: () => ({
        type: 'HeaderFooterGroup',
        objects: {
          defaultForAllPages: () => ({
            type: 'HeaderFooter',
            properties: Object.fromEntries(
              texts.map((name) => [
                name,
                { set: (value: unknown) => void (page.texts[name] = String(value)) },
              ]),
            ),
          }),
        },
      }),
    },
    methods: {
      setPrintTitleRows: (rows) => {
        page.titleRows = String(rows);
        return null;
      },
      setPrintTitleColumns: (columns) => {
        page.titleColumns = String(columns);
        return null;
      },
    },
  };
}
