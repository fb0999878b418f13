import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import type { WorkbookDescription } from '../../src/workbook/adapters/memory';
import { openOffice } from '../../src/workbook/adapters/office';
import { done } from '../contract/ask';
import { contributions, editsOf, withOneMorePerson } from '../contract/sample-edits';
import type { ExcelHost } from './excel-host';
import { emptyCell } from './host-model';
import { openHost, setExcelApi } from './open-host';

const owned = { key: 'contributions', area: 'A1:C6' } as const;
const filtered: WorkbookDescription = {
  sheets: [{ name: 'M', rows: [['x']], owned, filtered: ['A3:C5'] }],
};

function cellsOf({ workbook }: ExcelHost): unknown {
  return [...(workbook.sheets[1]?.cells ?? [])]
    .filter(([, cell]) => JSON.stringify(cell) !== JSON.stringify(emptyCell()))
    .sort(([one], [other]) => one - other);
}

function open(description: WorkbookDescription): ExcelHost {
  const host = openHost(description);
  setExcelApi('1.15');
  return host;
}

/** What only a living sheet has: filters, totals rows, charts that the person drew. */
describe('on a sheet of ours that the person works with', () => {
  test.each([
    ['Excel', () => (open(filtered), openOffice())],
    ['memory', () => memoryWorkbook(filtered)],
  ])('a filter where we must write refuses the write in %s', async (_, make) => {
    expect(await make().apply(editsOf(contributions))).toEqual({
      status: 'refused',
      problems: [{ code: 'target-filtered', place: { sheet: 'M', cell: { row: 2, column: 0 } } }],
    });
  });

  test('a chart of hers stays when ours are drawn again', async () => {
    const host = open({ sheets: [{ name: 'Janvier', rows: [['x']] }] });
    done(await openOffice().apply(editsOf(contributions)));
    const sheet = host.workbook.sheets[1];
    const ours = sheet?.charts[0];
    if (sheet === undefined || ours === undefined) throw new Error('The sheet and its chart were written.');
    sheet.charts.push({ ...ours, id: 'hers', name: 'Graphique 1', title: 'À moi' });
    done(await openOffice().apply(editsOf(withOneMorePerson(contributions))));
    expect(sheet.charts.map(({ title }) => title).sort()).toEqual(['Année 2014', 'À moi'].sort());
    expect(sheet.charts.find(({ title }) => title === 'Année 2014')?.series[0]?.values).toBe('B4:B5');
  });

  test('a totals row that she turned on gives way to what is written', async () => {
    const host = open({ sheets: [{ name: 'Janvier', rows: [['x']] }] });
    done(await openOffice().apply(editsOf(contributions)));
    const table = host.workbook.sheets[1]?.tables[0];
    if (table === undefined) throw new Error('The table was written.');
    table.hasTotals = true;
    done(await openOffice().apply(editsOf(contributions)));
    expect(host.workbook.sheets[1]?.tables[0]?.hasTotals).toBe(false);
    expect(host.unknownMembers).toEqual([]);
  });

  test('what is written again looks as if it were written for the first time', async () => {
    const again = open({ sheets: [{ name: 'Janvier', rows: [['x']] }] });
    done(await openOffice().apply(editsOf(contributions)));
    done(await openOffice().apply(editsOf(withOneMorePerson(contributions))));
    const fresh = open({ sheets: [{ name: 'Janvier', rows: [['x']] }] });
    done(await openOffice().apply(editsOf(withOneMorePerson(contributions))));
    expect(cellsOf(again)).toEqual(cellsOf(fresh));
  });

  test('widths and page setup that she changed stay', async () => {
    const host = open({ sheets: [{ name: 'Janvier', rows: [['x']] }] });
    done(await openOffice().apply(editsOf(contributions)));
    const sheet = host.workbook.sheets[1];
    sheet?.widths.set(0, 500);
    if (sheet !== undefined) sheet.page.orientation = 'Portrait';
    done(await openOffice().apply(editsOf(contributions)));
    expect(sheet?.widths.get(0)).toBe(500);
    expect(sheet?.page.orientation).toBe('Portrait');
  });
});
