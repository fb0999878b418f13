import { computeMutualisation } from '../../src/app/compute-mutualisation';
import { openOffice } from '../../src/workbook/adapters/office';
import { cellName } from '../../src/workbook/cell-name';
import { isWarning } from '../../src/workbook/problems';
import type { SheetEdit, WorkbookPort } from '../../src/workbook/port';
import type { ExcelHost } from './excel-host';
import { sampleInHost } from './host-from-snapshot';
import { calculateWorkbook } from './calculate-workbook';
import { cellAt } from './host-model';
import type { HostSheet } from './host-model';
import { hostOf, openHost, setExcelApi } from './open-host';

/** The main job on the sample, with what was handed to the adapter. */
async function computeSample(host: ExcelHost): Promise<readonly SheetEdit[]> {
  const excel = openOffice();
  const written: SheetEdit[] = [];
  const port: WorkbookPort = {
    outline: () => excel.outline(),
    read: (request, progress) => excel.read(request, progress),
    apply: (edits, progress) => {
      written.push(...edits.sheets);
      return excel.apply(edits, progress);
    },
  };
  const result = await computeMutualisation(port, {}, { destination: 'workbook' });
  const errors = result.problems.filter((problem) => !isWarning(problem));
  expect({ status: result.status, errors }).toEqual({ status: 'done', errors: [] });
  expect(host.unknownMembers).toEqual([]);
  return written;
}

test('every formula of the sample gives in Excel what its writer announced', async () => {
  const host = hostOf(await sampleInHost());
  setExcelApi('1.15');
  const announced = (await computeSample(host)).flatMap(formulasOf);
  const found = announced.map(({ sheet, row, column, ...one }) => {
    const cell = cellAt(sheetOf(host, sheet), row, column);
    return { ...one, formula: cell.formula, result: shown(cell.value) };
  });
  expect(found).toEqual(announced.map(({ place, formula, result }) => ({ place, formula, result })));
  // A total per person and per month in two blocks, and the summary.
  expect(announced.length).toBeGreaterThan(100);
});

test('a figure that the person changes on the list shows on the checks as a difference', async () => {
  const host = hostOf(await sampleInHost());
  setExcelApi('1.15');
  await computeSample(host);
  expect(words(host)).toEqual(['exact', 'exact']);
  const contribution = cellAt(sheetOf(host, 'Mutualisation – détail'), 5, 7);
  expect(typeof contribution.value).toBe('number');
  contribution.value = Number(contribution.value) + 0.01;
  calculateWorkbook(host.workbook);
  expect(words(host)).toEqual(['écart', 'exact']);
});

test('a formula with a function that the host does not know is refused and recorded', async () => {
  const host = openHost({ sheets: [{ name: 'S', rows: [[1]] }] });
  await expect(enterFormula('=XLOOKUP(1,A1:A2,B1:B2)')).rejects.toThrow();
  await expect(enterFormula('=SUBTOTAL(9,A1:A2)')).rejects.toThrow();
  expect(host.unknownMembers).toEqual(['formula =XLOOKUP(1,A1:A2,B1:B2)', 'formula =SUBTOTAL(9,A1:A2)']);
});

async function enterFormula(formula: string): Promise<void> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('S').getCell(0, 1).formulas = [[formula]];
  await context.sync();
}

/** What the two lines of proof say. */
function words(host: ExcelHost): readonly unknown[] {
  return [...sheetOf(host, 'Contrôles').cells.values()]
    .filter(({ formula }) => formula?.startsWith('=IF(') === true)
    .map(({ value }) => value);
}

function sheetOf({ workbook }: ExcelHost, title: string): HostSheet {
  const sheet = workbook.sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`No sheet ${title}`);
  return sheet;
}

/** Binary sums of hundreds of cents carry noise far below what is shown. */
function shown(value: string | number | boolean): string | number | boolean {
  return typeof value === 'number' ? Number(value.toFixed(8)) : value;
}

interface Announced {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly place: string;
  readonly formula: string;
  readonly result: string | number | boolean;
}

function formulasOf({ title, rows }: SheetEdit): readonly Announced[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      if (cell.kind !== 'formula') return [];
      const number = Number(cell.result);
      return [
        {
          sheet: title,
          row,
          column: cell.column,
          place: `${title}!${cellName(row, cell.column)}`,
          formula: cell.formula,
          result: shown(Number.isNaN(number) ? cell.result : number),
        },
      ];
    }),
  );
}
