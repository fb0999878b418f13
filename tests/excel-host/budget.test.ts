import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { openOffice } from '../../src/workbook/adapters/office';
import type { WorkbookPort } from '../../src/workbook/port';
import { readBudgetComments } from '../../src/workbook/readers/read-budget-comments';
import { noBudgetComments } from '../../src/workbook/budget-comments';
import { budgetTemplate } from '../../src/workbook/layout/budget-template';
import { writeBudget } from '../../src/workbook/writers/write-budget';
import { writeBudgetLines } from '../../src/workbook/writers/write-budget-lines';
import { writeContributionForecast } from '../../src/workbook/writers/write-contribution-forecast';
import { writeGrants } from '../../src/workbook/writers/write-grants';
import { writeTrialBalance } from '../../src/workbook/writers/write-trial-balance';
import { snapshotOf } from '../contract/ask';
import { smallBudgetReport } from '../support/small-budget';
import { smallBalance } from '../support/small-budget-lines';
import { eightMonths } from './eight-months';
import { openHost, setExcelApi } from './open-host';

const budget = writeBudget({ report: smallBudgetReport(), comments: noBudgetComments });

async function write(port: WorkbookPort): Promise<void> {
  const inputs = [
    writeBudgetLines({ lines: budgetTemplate, structureSections: ['STR'] }),
    writeGrants([]),
    writeContributionForecast({ people: [] }),
    writeTrialBalance({ title: 'FEC 2014.txt', balance: smallBalance }),
  ];
  for (const edits of [budget, ...inputs]) {
    const outcome = await port.apply(edits);
    expect(outcome.status === 'refused' ? outcome.problems : []).toEqual([]);
  }
}

test('in Excel, the sheets of a budget are written and written again, with the figures of the domain', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  const excel = openOffice();
  await write(excel);
  const once = await snapshotOf(excel);
  await write(excel);
  expect(host.unknownMembers).toEqual([]);
  expect(await snapshotOf(excel)).toEqual(once);
  for (const { title, rows } of budget.sheets) {
    const sheet = once.sheets.find(({ name }) => name === title);
    for (const { row, cells } of rows) {
      for (const cell of cells.filter(({ kind }) => kind === 'formula')) {
        if (cell.kind !== 'formula') continue;
        const seen = sheet?.rows
          .find((one) => one.row === row)
          ?.cells.find((one) => one.column === cell.column);
        const value = typeof seen?.value === 'number' ? seen.value.toFixed(4) : seen?.value;
        const isNumber = /^-?\d+(\.\d+)?$/.test(cell.result);
        expect([title, row, cell.column, value]).toEqual([
          title,
          row,
          cell.column,
          isNumber ? Number(cell.result).toFixed(4) : cell.result,
        ]);
      }
    }
  }
});

test('what a waterfall stands on is neither drawn nor in the legend', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  await write(openOffice());
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Écart de la mutualisation');
  const looks = sheet?.charts.map(({ series }) =>
    series.map(({ isFilled, isInLegend }) => isFilled && isInLegend),
  );
  expect(looks).toEqual([
    [true, false, true, true],
    [true, false, true, true],
  ]);
});

test('in memory too, and the comments are found', async () => {
  const memory = memoryWorkbook(eightMonths);
  await write(memory);
  await write(memory);
  expect(readBudgetComments(await snapshotOf(memory)).titles.get('structure-budget')).toBe(
    'Budget structure',
  );
});
