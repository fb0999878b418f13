import type { StepProgress } from '../../src/app/requests';
import { Month } from '../../src/domain/values/month';
import { requestServices } from '../../src/taskpane/request-services';
import { openOffice } from '../../src/workbook/adapters/office';
import { closingDay } from '../support/months-on';
import { sampleInHost } from './host-from-snapshot';
import { hostOf, setExcelApi } from './open-host';

const free: StepProgress = { step: () => undefined, isCancelled: () => false };
const march = Month.of(2014, 3);

async function onSample() {
  const host = hostOf(await sampleInHost());
  setExcelApi('1.15');
  const { months } = requestServices(openOffice());
  return { host, months, titles: () => host.workbook.sheets.map(({ name }) => name) };
}

test('in Excel, a month is booked, stated, closed and reopened, each on the sheets of its own', async () => {
  const { host, months, titles } = await onSample();
  const before = titles();
  const prepared = await months.prepareEntries({ month: march }, free);
  expect(prepared.status).toBe('done');
  expect(titles()).toEqual(before);
  expect(await months.writeEntries({ month: march }, free)).toMatchObject({
    status: 'done',
    applied: { sheets: [{ key: 'entries', title: 'Écritures' }] },
  });
  const stated = await months.writeStatements({ until: march, only: null, layout: 'one-sheet' }, free);
  expect(stated.status).toBe('done');
  expect(titles()).toEqual(expect.arrayContaining(['Mutualisation', 'Relevés', 'Écritures']));

  const closed = await months.closeMonths({ month: march, closedOn: closingDay }, free);
  expect(closed.status === 'done' && closed.closed).toHaveLength(3);
  const look = await months.readMonths({}, free);
  if (look.status === 'refused') throw new Error('The months are refused');
  expect(look.known.months.slice(2, 4).map(({ closedOn }) => closedOn?.toString() ?? null)).toEqual([
    '2014-04-10',
    null,
  ]);
  const again = await months.closeMonths({ month: march, closedOn: closingDay }, free);
  expect(again.status === 'refused' && again.problems[0]?.code).toBe('month-already-closed');
  const reopened = await months.reopenMonths(Month.of(2014, 1), free);
  expect(reopened.status === 'done' && reopened.closed).toEqual([]);
  expect(host.unknownMembers).toEqual([]);
});

test('cancelled, nothing is written and nothing is closed', async () => {
  const { months, titles } = await onSample();
  const before = titles();
  const cancelling = { ...free, isCancelled: () => true };
  const outcomes = await Promise.all([
    months.writeEntries({ month: march }, cancelling),
    months.writeStatements({ until: march, only: null, layout: 'one-sheet' }, cancelling),
    months.closeMonths({ month: march, closedOn: closingDay }, cancelling),
  ]);
  for (const { status, problems } of outcomes)
    expect({ status, code: problems[0]?.code }).toEqual({ status: 'refused', code: 'cancelled' });
  expect(titles()).toEqual(before);
});

test('the day of a closing is that of the clock of the machine', async () => {
  const { months } = await onSample();
  const now = new Date();
  const day = months.today();
  expect([day.year, day.monthNumber, day.dayOfMonth]).toEqual([
    now.getFullYear(),
    now.getMonth() + 1,
    now.getDate(),
  ]);
});
