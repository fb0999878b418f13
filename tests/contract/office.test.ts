import { openOffice } from '../../src/workbook/adapters/office';
import { cellName } from '../../src/workbook/cell-name';
import { parseMarkReference } from '../../src/workbook/mark';
import { placeOf } from '../excel-host/host-model';
import type { HostSheet } from '../excel-host/host-model';
import type { ExcelHost } from '../excel-host/excel-host';
import { openHost, setExcelApi } from '../excel-host/open-host';
import type { AdapterUnderTest, SheetFacts } from './adapter-under-test';
import { describeWorkbookPort } from './workbook-port-contract';

const hosts: ExcelHost[] = [];

afterEach(() => {
  expect(hosts.flatMap(({ unknownMembers }) => unknownMembers)).toEqual([]);
  hosts.length = 0;
});

describeWorkbookPort('Office.js', (description): Promise<AdapterUnderTest> => {
  const host = openHost(description);
  setExcelApi('1.15');
  hosts.push(host);
  return Promise.resolve({
    port: openOffice(),
    reopened: () => Promise.resolve(openOffice()),
    facts: (title) => Promise.resolve(factsOf(host, title)),
  });
});

function factsOf({ workbook }: ExcelHost, title: string): SheetFacts {
  const sheet = workbook.sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`No sheet ${title}`);
  const [first, last] = (sheet.page.titleRows ?? '').replaceAll('$', '').split(':').map(Number);
  return {
    links: linksOf(sheet),
    freeze: sheet.freeze,
    widths: Object.fromEntries(
      [...sheet.widths].map(([column, points]) => [column, (points / 0.75 - 5) / 7]),
    ),
    chartTitles: sheet.charts.map((chart) => chart.title),
    conditionalFormats: sheet.conditionalFormats.length,
    orientation: sheet.page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    titleRows:
      first === undefined || last === undefined || sheet.page.titleRows === null
        ? null
        : { first: first - 1, last: last - 1 },
    breaksBefore: sheet.page.breaksBefore.rows.map((cell) => Number(cell.replace(/^A/, '')) - 1),
  };
}

function linksOf(sheet: HostSheet): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...sheet.cells].flatMap(([key, { link }]) => {
      const target = link === null ? null : parseMarkReference(link);
      const { row, column } = placeOf(key);
      if (target === null) return [];
      return [[cellName(row, column), `${target.sheet}!${cellName(target.area.top, target.area.left)}`]];
    }),
  );
}
