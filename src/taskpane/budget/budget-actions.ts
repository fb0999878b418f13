import type { StepProgress } from '../../app/requests';
import type { TypedMapping } from '../../app/try-mapping';
import { settingsOf } from '../state/draft';
import type { Doing } from '../state/pane-state';
import { isCancelled, type RequestRunner } from '../state/request-runner';
import type { StateCell } from '../state/state-cell';
import type { BudgetServices, PickedFile } from './budget-services';
import type { BudgetState } from './budget-state';

/** What can be done with the budgets. */
export interface BudgetActions {
  /** Looks at the workbook, the first time only. */
  readonly open: () => Promise<void>;
  readonly read: () => Promise<void>;
  readonly importFile: (file: PickedFile) => Promise<void>;
  /** Goes on without the lines of the file that cannot be read. */
  readonly acceptFaults: () => void;
  /** Forgets the file: the balance of the workbook counts again. */
  readonly forgetFile: () => void;
  readonly writeBalance: () => Promise<void>;
  readonly try: (trial: TypedMapping) => void;
  readonly build: () => Promise<void>;
  /** From the budgets back to lines and accounts, as they are in the workbook now. */
  readonly back: () => Promise<void>;
}

export function budgetActions(cell: StateCell, run: RequestRunner, services: BudgetServices): BudgetActions {
  const slice = () => cell.get().budget;
  const update = (change: Partial<BudgetState>): void => cell.update({ budget: { ...slice(), ...change } });
  const settings = settingsFrom(cell);
  const look = lookInto(cell, services);
  const ask = asker(cell, run);
  const read = (): Promise<void> => ask('reading-budget', look);
  return {
    open: async () => {
      if (slice().known === null) await read();
    },
    read,
    importFile: (file) =>
      ask('importing-ledger', async (progress) => {
        const answer = await services.importLedger(file, progress);
        if (answer.status === 'read') return { picked: answer, written: [] };
        if (isCancelled(answer.problems)) return {};
        return { picked: { ...answer, file: file.name }, written: [] };
      }),
    acceptFaults: () => {
      const { picked } = slice();
      if (picked?.status === 'refused' && picked.leniently !== null) update({ picked: picked.leniently });
    },
    forgetFile: () => update({ picked: null, problems: [] }),
    writeBalance: async () => {
      const { picked } = slice();
      if (picked?.status !== 'read') return;
      await ask('writing-balance', async (progress) => {
        const answer = await services.writeBalance(picked.books, progress);
        if (answer.status === 'refused') return refusal(answer);
        return { ...(await look(progress)), picked: null, written: answer.applied.sheets };
      });
    },
    try: (trial) => update({ trial }),
    build: async () => {
      const { picked } = slice();
      // A file that was refused is settled first: a budget without it would not be the one that was meant.
      if (picked?.status === 'refused') return;
      await ask('building-budget', async (progress) => {
        const books = picked === null ? {} : { books: picked.books };
        const answer = await services.buildBudget({ ...settings(), ...books }, progress);
        if (answer.status === 'refused') return refusal(answer);
        // The workbook holds the balance from now on: what is changed there counts.
        return { result: answer, picked: null, written: [] };
      });
    },
    back: async () => {
      update({ result: null });
      await read();
    },
  };
}

/** What the person chose for the contributions holds for their budget too. */
function settingsFrom(cell: StateCell) {
  return () => settingsOf(cell.get().mutualisation.draft);
}

type Change = (progress: StepProgress) => Promise<Partial<BudgetState>>;

/** What a look at the workbook changes. */
function lookInto(cell: StateCell, services: BudgetServices): Change {
  const settings = settingsFrom(cell);
  return async (progress) => {
    const answer = await services.readBudget(settings(), progress);
    return answer.status === 'refused' ? refusal(answer) : { known: answer.budget, told: answer.problems };
  };
}

/** Runs something that changes the slice; what was refused before is no matter any more. */
function asker(cell: StateCell, run: RequestRunner) {
  return async (doing: Doing, act: Change): Promise<void> => {
    await run({ request: 'budget', doing }, async (progress) => {
      const change = await act(progress);
      cell.update({ budget: { ...cell.get().budget, problems: [], ...change } });
    });
  };
}

function refusal({ problems }: Pick<BudgetState, 'problems'>): Partial<BudgetState> {
  return { problems: isCancelled(problems) ? [] : problems };
}
