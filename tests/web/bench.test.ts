import { createBench, type Bench } from '../../src/web/bench/bench';
import { hasUnsaved, type OpenWorkbook } from '../../src/web/bench/bench-state';
import { fileServices } from '../../src/web/bench/file-services';
import { workClient } from '../../src/web/work/work-client';
import { sampleBytes } from '../sample/sample-book';
import { fakeWorker, type FakeWorker } from './fake-worker';

function newBench(): { readonly bench: Bench; readonly workers: readonly FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const client = workClient(() => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker;
  });
  return { bench: createBench(client), workers };
}

async function benchWithSample() {
  const made = newBench();
  await made.bench.open({ name: 'Coopérative 2014.xlsx', bytes: sampleBytes() });
  return made;
}

function workbookOf(bench: Bench): OpenWorkbook {
  const { stage } = bench.getState();
  if (stage.kind !== 'open') throw new Error(`The bench is ${stage.kind}.`);
  return stage.workbook;
}

const untilEnd = { step: () => undefined, isCancelled: () => false };

test('a workbook lies on the bench as it was dropped, its first visible sheet in view', async () => {
  const { bench } = await benchWithSample();
  const { dropped, current, revision } = workbookOf(bench);
  expect(dropped.sheets[0]).toMatchObject({ name: 'Entrepreneurs', owned: null });
  expect({ same: current === dropped, revision, shown: bench.getState().shown.sheet }).toEqual({
    same: true,
    revision: 0,
    shown: 'Entrepreneurs',
  });
  expect(hasUnsaved(bench.getState())).toBe(false);
});

test('a file that is no workbook leaves its problem on the bench', async () => {
  const { bench } = newBench();
  await bench.open({ name: 'lettre.xlsx', bytes: new TextEncoder().encode('Bonjour') });
  expect(bench.getState().stage).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'file-not-a-workbook', found: 'text' }],
  });
});

test('what a request writes is on the bench, unsaved until it is saved, and goes with a return', async () => {
  const { bench } = await benchWithSample();
  const services = fileServices(bench);
  const result = await services.mutualisation.compute({}, untilEnd);
  expect(result.status).toBe('done');
  const { current, dropped, results } = workbookOf(bench);
  const before = dropped.sheets.map(({ name }) => name);
  expect(current.sheets.map(({ name }) => name).filter((name) => !before.includes(name))).toEqual([
    'Mutualisation',
    'Mutualisation – détail',
    'Contrôles',
    'Lecture',
  ]);
  expect(current.charts.map(({ sheet, kind }) => `${sheet}: ${kind}`)).toEqual([
    'Mutualisation: column-and-line',
  ]);
  expect(results.contributions?.totals.entrepreneurs).toBe(82);
  expect(hasUnsaved(bench.getState())).toBe(true);
  bench.markSaved();
  expect(hasUnsaved(bench.getState())).toBe(false);
  bench.revert();
  expect(workbookOf(bench).current).toBe(workbookOf(bench).dropped);
  const answer = await bench.ask('rows', { sheet: 'Contrôles', first: 0, count: 10 });
  expect(answer).toMatchObject({ status: 'done', rows: [] });
});

test('a request that is cancelled ends its worker; the workbook stays, and the next one is computed by another', async () => {
  const { bench, workers } = await benchWithSample();
  const services = fileServices(bench);
  const stopped = await services.mutualisation.compute({}, { ...untilEnd, isCancelled: () => true });
  // The request may have been quicker than the person: then it is done.
  const ended = workers.filter((worker) => worker.isEnded()).length;
  if (stopped.status === 'refused') {
    expect(stopped.problems).toEqual([{ code: 'cancelled', place: null }]);
    expect(workbookOf(bench).revision).toBe(0);
    expect(ended).toBeGreaterThan(0);
  }
  bench.stop();
  const again = await services.mutualisation.compute({}, untilEnd);
  expect(again.status).toBe('done');
  expect(workers.at(-1)?.asked).toEqual(['open', 'compute']);
});

test('rows are shown as a French Excel shows them, with the looks of what we wrote', async () => {
  const { bench } = await benchWithSample();
  await fileServices(bench).mutualisation.compute({}, untilEnd);
  const theirs = await bench.ask('rows', { sheet: 'Entrepreneurs', first: 4, count: 1 });
  expect(textsOf(theirs).slice(0, 5)).toEqual([
    'E007',
    'GANDELAIRE',
    'Damien',
    'Tapisserie d’ameublement',
    '01/01/2007',
  ]);
  const ours = await bench.ask('rows', { sheet: 'Mutualisation', first: 5, count: 1 });
  expect(textsOf(ours).slice(0, 2)).toEqual(['Chiffre d’affaires HT', '37\u202F338,77\u00A0€']);
  expect(ours.status === 'done' && ours.rows[0]?.cells[1]?.style).toBe('euro-total');
});

test('accounts are read without a workbook, and refused with each line that cannot be read', async () => {
  const { bench } = newBench();
  const balance = 'Compte;Libellé;Débit;Crédit\n606000;Achats;10,00;0,00\n706000;Ventes;0,00;10,00\n';
  const given = {
    name: 'balance.csv',
    bytes: new TextEncoder().encode(balance),
    refusedLines: 'refuse',
  } as const;
  const read = await bench.ask('readBooks', given);
  expect(read.status === 'done' && read.figures.result.toString()).toBe('0.00');
  const wrong = new TextEncoder().encode(balance.replace('606000;Achats;10,00', '606000;Achats;dix'));
  expect((await bench.ask('readBooks', { ...given, bytes: wrong })).status).toBe('refused');
});

function textsOf(answer: Awaited<ReturnType<Bench['ask']>>): readonly string[] {
  if (!('rows' in answer)) throw new Error('Refused');
  return answer.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}
