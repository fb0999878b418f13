import { appropriateWorkbook } from '../../src/app/appropriate-workbook';
import { readAppropriationSheet } from '../../src/app/read-appropriation-sheet';
import { rewriteAppropriation } from '../../src/app/rewrite-appropriation';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { openOffice } from '../../src/workbook/adapters/office';
import type { WorkbookPort, WorkbookSnapshot } from '../../src/workbook/port';
import { readAppropriation } from '../../src/workbook/readers/read-appropriation';
import { snapshotOf } from '../contract/ask';
import { fullSettings, reportSettings } from '../support/appropriation-settings';
import { eightMonths } from './eight-months';
import { openHost, setExcelApi } from './open-host';

async function write(port: WorkbookPort, settings: typeof fullSettings): Promise<void> {
  const outcome = await appropriateWorkbook(port, settings, { destination: 'workbook' });
  expect(outcome.status === 'refused' ? outcome.problems : []).toEqual([]);
}

test('in Excel, the sheet of the appropriation is written, read again and written again', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  const excel = openOffice();
  await write(excel, fullSettings);
  await write(excel, {});
  expect(host.unknownMembers).toEqual([]);
  const { typed, problems } = readAppropriation(await snapshotOf(excel));
  expect(problems).toEqual([]);
  expect(typed).toMatchObject(fullSettings);
});

test('in memory too', async () => {
  const memory = memoryWorkbook(eightMonths);
  await write(memory, fullSettings);
  await write(memory, {});
  expect(readAppropriation(await snapshotOf(memory)).typed).toMatchObject(fullSettings);
});

test('in Excel, the pane writes what it shows, and keeps the employees that are typed on the sheet', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  const excel = openOffice();
  await write(excel, fullSettings);
  const { employees, labourByPay, labourByPresence, labourEqually } = fullSettings;
  const outcome = await rewriteAppropriation(excel, { ...reportSettings, unit: 'euro' });
  expect(outcome.status).toBe('done');
  const sheet = await readAppropriationSheet(excel);
  if (sheet.status === 'refused') throw new Error('The sheet is refused');
  expect(sheet.problems).toEqual([]);
  expect(sheet.typed).toMatchObject({ ...reportSettings, employees });
  expect(sheet.typed).toMatchObject({ labourByPay, labourByPresence, labourEqually });
  // What the pane leaves empty is empty on the sheet: it does not come back from there.
  expect(sheet.typed).not.toHaveProperty('labourBooked');
  expect(sheet.typed).not.toHaveProperty('fund');
  expect(host.unknownMembers).toEqual([]);
});

test('a workbook without the sheet has nothing typed, and a write that is cancelled leaves none', async () => {
  const memory = memoryWorkbook(eightMonths);
  expect(await readAppropriationSheet(memory)).toEqual({ status: 'done', typed: null, problems: [] });
  const cancelling = { step: () => undefined, isCancelled: () => true };
  expect(await rewriteAppropriation(memory, reportSettings, cancelling)).toEqual({
    status: 'refused',
    problems: [{ code: 'cancelled', place: null }],
  });
  expect(await readAppropriationSheet(memory)).toEqual({ status: 'done', typed: null, problems: [] });
});

test('a cell that cannot be read is named, and not written over', async () => {
  const memory = memoryWorkbook(eightMonths);
  await write(memory, fullSettings);
  const spoilt: WorkbookPort = {
    ...memory,
    outline: () => memory.outline(),
    apply: () => Promise.reject(new Error('Nothing may be written')),
    read: async (request) => {
      const answer = await memory.read(request);
      return answer.status === 'refused' ? answer : { ...answer, value: withWord(answer.value) };
    },
  };
  const outcome = await rewriteAppropriation(spoilt, reportSettings);
  expect(outcome).toMatchObject({
    status: 'refused',
    problems: [{ code: 'parameter-invalid', parameter: 'Part travail', value: 'beaucoup' }],
  });
});

/** The share of the employees typed as a word. */
function withWord(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell, at) => {
        const [label] = cells;
        const isShare = at === 1 && label?.kind === 'text' && label.value === 'Part travail';
        return isShare && cell.kind === 'number' && cell.format.includes('%')
          ? { kind: 'text' as const, value: 'beaucoup', column: cell.column }
          : cell;
      }),
    })),
  }));
  return { ...snapshot, sheets };
}
