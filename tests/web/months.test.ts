import { journalBalance } from '../../src/app/journal-balance';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { createBench, type Bench } from '../../src/web/bench/bench';
import { fileServices } from '../../src/web/bench/file-services';
import { workClient } from '../../src/web/work/work-client';
import { sampleBytes } from '../sample/sample-book';
import { closingDay } from '../support/months-on';
import { fakeWorker } from './fake-worker';

const untilEnd = { step: () => undefined, isCancelled: () => false };
const march = Month.of(2014, 3);

async function benchWithSample(): Promise<Bench> {
  const bench = createBench(workClient(fakeWorker));
  await bench.open({ name: 'Coopérative 2014.xlsx', bytes: sampleBytes() });
  return bench;
}

function titlesOn(bench: Bench): readonly string[] {
  const { stage } = bench.getState();
  return stage.kind === 'open' ? stage.workbook.current.sheets.map(({ name }) => name) : [];
}

test('months are read in the worker, and their values arrive with their methods', async () => {
  const { months } = fileServices(await benchWithSample());
  const answer = await months.readMonths({}, untilEnd);
  if (answer.status === 'refused') throw new Error('Refused');
  expect(answer.known.months.map(({ month }) => month.toString())).toHaveLength(12);
  const total = Money.sum(answer.known.months.map(({ contribution }) => contribution));
  expect(total.toString()).toBe('70917.00');
  expect(answer.known.people).toHaveLength(82);
});

test('entries come back for a file without a change of the workbook, or are written to their sheet', async () => {
  const bench = await benchWithSample();
  const { months } = fileServices(bench);
  const prepared = await months.prepareEntries({ month: march }, untilEnd);
  if (prepared.status === 'refused') throw new Error('Refused');
  expect(prepared.entries.months.map(({ date }) => date.toString())).toEqual(['2014-03-31']);
  expect(titlesOn(bench)).not.toContain('Écritures');
  const written = await months.writeEntries({ month: null }, untilEnd);
  if (written.status === 'refused') throw new Error('Refused');
  const { entries, debit, credit } = journalBalance(written.entries);
  expect({ entries, credit: credit.toString() }).toEqual({ entries: 12, credit: debit.toString() });
  expect(titlesOn(bench)).toContain('Écritures');
});

test('statements are written beside the sheets of the contributions', async () => {
  const bench = await benchWithSample();
  const request = { until: march, only: ['E007'], layout: 'one-sheet' } as const;
  const answer = await fileServices(bench).months.writeStatements(request, untilEnd);
  if (answer.status === 'refused') throw new Error('Refused');
  expect(answer.statements.statements.map(({ person }) => person.entrepreneur.code)).toEqual(['E007']);
  expect(titlesOn(bench)).toEqual(expect.arrayContaining(['Mutualisation', 'Relevés']));
});

test('months are closed with the words of their rules, seen as closed, and reopened', async () => {
  const bench = await benchWithSample();
  const { months } = fileServices(bench);
  const closed = await months.closeMonths({ month: march, closedOn: closingDay }, untilEnd);
  if (closed.status === 'refused') throw new Error('Refused');
  expect(closed.closed[0]?.lines[0]?.rule).toMatch(/10\s%/);
  expect(titlesOn(bench)).toContain('Mois clos');
  const after = await months.readMonths({}, untilEnd);
  expect(after.closed.map(({ month, closedOn }) => `${String(month)} ${String(closedOn)}`)).toEqual([
    '2014-01 2014-04-10',
    '2014-02 2014-04-10',
    '2014-03 2014-04-10',
  ]);
  const reopened = await months.reopenMonths(Month.of(2014, 2), untilEnd);
  expect(reopened.status === 'done' && reopened.closed.map(({ month }) => String(month))).toEqual([
    '2014-01',
  ]);
});

test('a look that is stopped ends its worker and says that it was cancelled', async () => {
  const bench = await benchWithSample();
  const stopping = { step: () => bench.stop(), isCancelled: () => false };
  const answer = await fileServices(bench).months.readMonths({}, stopping);
  expect(answer).toEqual({ status: 'refused', problems: [{ code: 'cancelled', place: null }], closed: [] });
});
