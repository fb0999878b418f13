import type { StepProgress } from '../../app/requests';
import { dayOnTheClock } from '../../taskpane/months/day-on-the-clock';
import type { PaneServices } from '../../taskpane/state/pane-services';
import type { Problem } from '../../workbook/problems';
import { WorkStopped } from '../work/work-client';
import type { Bench } from './bench';

/** The services of the pane on the file of the page: each request is asked of the worker. */
export function fileServices(bench: Bench): PaneServices {
  return {
    mutualisation: mutualisationServices(bench),
    months: monthsServices(bench),
    appropriation: appropriationServices(bench),
    budget: budgetServices(bench),
    simulation: simulationServices(bench),
    jumpTo: (place) => {
      bench.jumpTo(place);
      return Promise.resolve([]);
    },
    hostFacts: () => ({ host: 'excel', needs: '', theme: 'unknown' }),
  };
}

function mutualisationServices(bench: Bench): PaneServices['mutualisation'] {
  return {
    propose: (settings, progress) =>
      stoppable(bench, progress, (step) => bench.ask('propose', settings, step)),
    compute: async (settings, progress) => {
      const answer = await stoppable(bench, progress, (step) => bench.ask('compute', settings, step));
      if (!('result' in answer)) return { ...answer, proposal: null };
      if (answer.result.status === 'done') bench.keep({ contributions: answer.result.report });
      return answer.result;
    },
    createParameters: async (settings) => (await bench.ask('createParameters', settings)).result,
  };
}

function monthsServices(bench: Bench): PaneServices['months'] {
  return {
    readMonths: async (settings, progress) => {
      const answer = await stoppable(bench, progress, (step) => bench.ask('readMonths', settings, step));
      return 'closed' in answer ? answer : { ...answer, closed: [] };
    },
    prepareEntries: (request, progress) =>
      stoppable(bench, progress, (step) => bench.ask('prepareEntries', request, step)),
    writeEntries: async (request, progress) =>
      resultOf(await stoppable(bench, progress, (step) => bench.ask('writeEntries', request, step))),
    writeStatements: async (request, progress) =>
      resultOf(await stoppable(bench, progress, (step) => bench.ask('writeStatements', request, step))),
    closeMonths: async (request, progress) =>
      resultOf(await stoppable(bench, progress, (step) => bench.ask('closeMonths', request, step))),
    reopenMonths: async (month, progress) =>
      resultOf(await stoppable(bench, progress, (step) => bench.ask('reopenMonths', month, step))),
    today: dayOnTheClock,
  };
}

function appropriationServices(bench: Bench): PaneServices['appropriation'] {
  return {
    readSheet: (progress) => stoppable(bench, progress, (step) => bench.ask('readAppropriation', null, step)),
    writeSheet: async (settings, progress) => {
      const answer = await stoppable(bench, progress, (step) =>
        bench.ask('writeAppropriation', settings, step),
      );
      if (!('result' in answer)) return answer;
      if (answer.result.status === 'done') bench.keep({ appropriation: answer.result.report });
      return answer.result;
    },
    readBooks: async () => {
      const figures = await bench.ask('readOwnBooks', null);
      return figures.status === 'done' ? figures.value : [];
    },
  };
}

/** The file of accounts is read on the page, a piece at a time; the rest is asked of the worker. */
function budgetServices(bench: Bench): PaneServices['budget'] {
  return {
    readBudget: (settings, progress) =>
      stoppable(bench, progress, (step) => bench.ask('readBudget', settings, step)),
    importLedger: async (file, progress) => {
      const { importFile } = await import('../../taskpane/budget/import-file');
      return importFile(file, progress);
    },
    writeBalance: async (books, progress) =>
      resultOf(await stoppable(bench, progress, (step) => bench.ask('writeBalance', books, step))),
    buildBudget: async (settings, progress) => {
      const answer = await stoppable(bench, progress, (step) => bench.ask('buildBudget', settings, step));
      if (!('result' in answer)) return answer;
      if (answer.result.status === 'done') bench.keep({ budget: answer.result.report });
      return answer.result;
    },
  };
}

function simulationServices(bench: Bench): PaneServices['simulation'] {
  return {
    simulate: (request, progress) =>
      stoppable(bench, progress, (step) => bench.ask('simulate', request, step)),
    writeSimulation: async (request, progress) =>
      resultOf(await stoppable(bench, progress, (step) => bench.ask('writeSimulation', request, step))),
  };
}

/** What came out, without the workbook that it was written into: the bench has taken that. */
function resultOf<Result>(answer: { readonly result: Result } | Stopped): Result | Stopped {
  return 'result' in answer ? answer.result : answer;
}

const heartbeatInMs = 50;
const cancelled: Problem = { code: 'cancelled', place: null };

interface Stopped {
  readonly status: 'refused';
  readonly problems: readonly Problem[];
}

/** A computation hears nothing while it runs: when the person wants it to stop, its worker is ended. */
export async function stoppable<Answer>(
  bench: Bench,
  { isCancelled, step }: StepProgress,
  ask: (step: StepProgress['step']) => Promise<Answer>,
): Promise<Answer | Stopped> {
  const heartbeat = setInterval(() => {
    if (isCancelled()) bench.stop();
  }, heartbeatInMs);
  try {
    return await ask(step);
  } catch (fault) {
    if (fault instanceof WorkStopped) return { status: 'refused', problems: [cancelled] };
    throw fault;
  } finally {
    clearInterval(heartbeat);
  }
}
