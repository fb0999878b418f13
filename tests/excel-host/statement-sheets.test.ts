import { stateAccounts, type StatementRequest } from '../../src/app/state-accounts';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { openOffice } from '../../src/workbook/adapters/office';
import type { WorkbookPort } from '../../src/workbook/port';
import { snapshotOf } from '../contract/ask';
import { eightMonths } from './eight-months';
import { enter } from './host-input';
import type { HostSheet, HostWorkbook } from './host-model';
import { openHost, setExcelApi } from './open-host';

async function state(port: WorkbookPort, parts: Partial<StatementRequest> = {}): Promise<void> {
  const request: StatementRequest = { layout: 'sheet-each', until: null, only: null, year: 2014, ...parts };
  const result = await stateAccounts(port, request, { destination: 'workbook' });
  expect(result.status === 'refused' ? result.problems : []).toEqual([]);
}

const ours = ['Mutualisation', 'Mutualisation – détail', 'Contrôles', 'Lecture', 'Relevés'];

test('in Excel a sheet each is written in five requests, and again on the same sheets after one was renamed', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  await state(openOffice());
  expect(host.journal).toHaveLength(5);
  const titles = () => host.workbook.sheets.slice(8).map(({ name }) => name);
  expect(titles()).toEqual([...ours, 'Relevé E01', 'Relevé E02', 'Relevé E03']);
  rename(host.workbook, 'Relevé E02', 'Luc');
  host.setFaults({});
  await state(openOffice());
  expect(host.journal).toHaveLength(5);
  expect(titles()).toEqual([...ours, 'Relevé E01', 'Luc', 'Relevé E03']);
  expect(host.workbook.names.filter(({ name }) => name.includes('.statement.'))).toHaveLength(3);
  expect(host.unknownMembers).toEqual([]);
});

test('each sheet is printed on one page', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  await state(openOffice());
  const { zoom, orientation } = sheetOf(host.workbook.sheets, 'Relevé E01').page;
  expect({ zoom, orientation }).toEqual({
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    orientation: 'Portrait',
  });
});

test('the page breaks of the pages go with them', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  const breaks = () => sheetOf(host.workbook.sheets, 'Relevés').page.breaksBefore.rows.length;
  await state(openOffice(), { layout: 'one-sheet' });
  expect(breaks()).toBe(3);
  await state(openOffice());
  expect(breaks()).toBe(0);
  await state(openOffice(), { layout: 'one-sheet' });
  expect(breaks()).toBe(3);
});

test('what is typed beside a statement stays, and a sheet of the person with our title is not touched', async () => {
  const own = { name: 'relevé e03', rows: [['à moi']] };
  const host = openHost({ sheets: [...eightMonths.sheets, own] });
  setExcelApi('1.15');
  await state(openOffice());
  const beside = { row: 11, column: 9 };
  enter(sheetOf(host.workbook.sheets, 'Relevé E01'), beside, 'vu avec Zoé');
  await state(openOffice());
  const { sheets } = await snapshotOf(openOffice());
  const found = sheets
    .find(({ name }) => name === 'Relevé E01')
    ?.rows.find(({ row }) => row === beside.row)
    ?.cells.find(({ column }) => column === beside.column);
  expect(found?.value).toBe('vu avec Zoé');
  expect(sheets.find(({ name }) => name === 'relevé e03')).toMatchObject({
    owned: null,
    rows: [{ cells: [{ value: 'à moi' }] }],
  });
  expect(sheets.filter(({ owned }) => owned?.key === 'statement/code:e03').map(({ name }) => name)).toEqual([
    'Relevé E03 (2)',
  ]);
});

test('Excel and memory own the same sheets', async () => {
  openHost(eightMonths);
  setExcelApi('1.15');
  const memory = memoryWorkbook(eightMonths);
  const excel = openOffice();
  for (const port of [memory, excel, memory, excel]) await state(port);
  const owned = async (port: WorkbookPort) => (await snapshotOf(port)).sheets.map((sheet) => sheet.owned);
  expect(await owned(excel)).toEqual(await owned(memory));
});

/** As Excel does it: the names follow. */
function rename(workbook: HostWorkbook, from: string, to: string): void {
  sheetOf(workbook.sheets, from).name = to;
  for (const name of workbook.names) name.formula = name.formula.replace(`'${from}'!`, `'${to}'!`);
}

function sheetOf(sheets: readonly HostSheet[], title: string): HostSheet {
  const sheet = sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`No sheet ${title}`);
  return sheet;
}
