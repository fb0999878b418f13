import { computeMutualisation } from '../../src/app/compute-mutualisation';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { openOffice } from '../../src/workbook/adapters/office';
import { isWarning } from '../../src/workbook/problems';
import type { SheetSnapshot, WorkbookPort } from '../../src/workbook/port';
import { snapshotOf } from '../contract/ask';
import { pictureOf } from './host-model';
import { eightMonths } from './eight-months';
import { openHost, setExcelApi } from './open-host';

async function compute(port: WorkbookPort): Promise<void> {
  const result = await computeMutualisation(port, { year: 2014 }, { destination: 'workbook' });
  const errors = result.problems.filter((problem) => !isWarning(problem));
  expect({ status: result.status, errors }).toEqual({ status: 'done', errors: [] });
}

test('the main job takes three requests to read and two to write, the first time and again', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  await compute(openOffice());
  expect(host.journal).toHaveLength(5);
  const first = pictureOf(host.workbook);
  host.setFaults({});
  await compute(openOffice());
  expect(host.journal).toHaveLength(5);
  expect(host.unknownMembers).toEqual([]);
  expect(withoutChartNames(pictureOf(host.workbook))).toEqual(withoutChartNames(first));
});

test('Excel and memory end with the same cells', async () => {
  openHost(eightMonths);
  setExcelApi('1.15');
  const excel = openOffice();
  const memory = memoryWorkbook(eightMonths);
  await compute(excel);
  await compute(memory);
  const [one, other] = [await snapshotOf(excel), await snapshotOf(memory)];
  expect(one.sheets.map(comparable)).toEqual(other.sheets.map(comparable));
});

/** Memory computes no formulas: what they give is left out. */
function comparable({ name, rows, tables, owned }: SheetSnapshot): unknown {
  const plain = rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) =>
      cell.formula === undefined ? cell : { column: cell.column, formula: cell.formula },
    ),
  }));
  return { name, rows: plain, tables, owned };
}

/** The two names of a chart take turns. */
function withoutChartNames(picture: unknown): unknown {
  return JSON.parse(JSON.stringify(picture).replaceAll(/("Mutualisation\.[^"]*?)\.b"/g, '$1"'));
}
