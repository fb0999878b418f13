import { appropriateWorkbook } from '../../src/app/appropriate-workbook';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { openOffice } from '../../src/workbook/adapters/office';
import type { WorkbookPort } from '../../src/workbook/port';
import { readAppropriation } from '../../src/workbook/readers/read-appropriation';
import { snapshotOf } from '../contract/ask';
import { fullSettings } from '../support/appropriation-settings';
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
