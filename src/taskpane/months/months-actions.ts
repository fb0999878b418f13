import { monthsPaneText } from '../../text/months-pane-text';
import type { RequestRunner } from '../state/request-runner';
import type { StateCell } from '../state/state-cell';
import { closingActions, type ClosingActions } from './closing-actions';
import { monthsDesk, movedIn, refused, type MonthsAct, type MonthsDesk } from './months-desk';
import type { MonthsServices } from './months-services';
import type { MonthsState } from './months-state';
import { namesOf } from './wanted-people';

/** What can be done with the months. */
export interface MonthsActions extends ClosingActions {
  /** Looks at the workbook, the first time and when the contributions were chosen or computed otherwise since. */
  readonly open: () => Promise<void>;
  readonly read: () => Promise<void>;
  /** Another month or other people: what came out before is void. */
  readonly choose: (
    change: Partial<Pick<MonthsState, 'month' | 'entriesOf' | 'people' | 'statementLayout'>>,
  ) => void;
  readonly chooseFormat: (format: MonthsState['format']) => void;
  readonly prepareEntries: () => Promise<void>;
  readonly writeEntries: () => Promise<void>;
  readonly writeStatements: () => Promise<void>;
}

export function monthsActions(cell: StateCell, run: RequestRunner, services: MonthsServices): MonthsActions {
  const desk = monthsDesk(cell, run, services);
  const { slice, update, ask } = desk;
  const read = (): Promise<void> => ask('reading-months', readAgain(desk));
  return {
    ...closingActions(desk, services),
    open: async () => {
      if (!desk.isFresh()) await read();
    },
    read,
    choose: (change) => {
      update({ ...change, entries: null, statements: null, refusal: null });
      cell.update({ notice: null });
    },
    chooseFormat: (format) => update({ format }),
    prepareEntries: () => ask('preparing-entries', entriesWith(desk, services.prepareEntries)),
    writeEntries: () => ask('writing-entries', entriesWith(desk, services.writeEntries)),
    writeStatements: async () => {
      const { look, people, statementLayout: layout } = slice();
      if (look?.status !== 'done') return;
      const only = namesOf(look.known.people, people);
      if (only?.length === 0) return;
      await ask('writing-statements', async (progress) => {
        const request = { ...desk.settings(), until: desk.month(), only, layout };
        const answer = await services.writeStatements(request, progress);
        if (answer.status === 'refused') return refused('statements', answer.problems);
        desk.leaveCorrections();
        desk.tell(monthsPaneText.statements.written);
        return { statements: answer, moved: movedIn(answer.problems), latest: 'statements' };
      });
    },
  };
}

/** What came out of the workbook as it was is void, too. */
function readAgain(desk: MonthsDesk): MonthsAct {
  return async (progress) => {
    const look = await desk.look(progress);
    return look === null ? {} : { look, entries: null, statements: null, settled: null, moved: [] };
  };
}

function entriesWith(desk: MonthsDesk, service: MonthsServices['prepareEntries']): MonthsAct {
  return async (progress) => {
    const month = desk.slice().entriesOf === 'year' ? null : desk.month();
    const answer = await service({ ...desk.settings(), month }, progress);
    if (answer.status === 'refused') return refused('entries', answer.problems);
    if (answer.applied !== null) desk.tell(monthsPaneText.entries.written);
    return { entries: answer, latest: 'entries' };
  };
}
