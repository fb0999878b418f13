import type { KnownMonthsResult } from '../../app/read-months';
import type { MutualisationSettings, StepProgress } from '../../app/requests';
import type { Problem } from '../../workbook/problems';
import { settingsOf } from '../state/draft';
import type { Doing } from '../state/pane-state';
import { isCancelled, type RequestRunner } from '../state/request-runner';
import type { StateCell } from '../state/state-cell';
import { chosenMonth } from './month-choice';
import type { MonthsServices } from './months-services';
import type { MonthsRefusal, MonthsState } from './months-state';

/** What the actions of the months share. */
export interface MonthsDesk {
  readonly slice: () => MonthsState;
  readonly update: (change: Partial<MonthsState>) => void;
  /** What the person chose for the contributions holds here too. */
  readonly settings: () => MutualisationSettings;
  /** The month in force; `null` while none is known. */
  readonly month: () => MonthsState['month'];
  /** Runs something that changes the slice; what was refused or asked before is no matter any more. */
  readonly ask: (doing: Doing, act: MonthsAct) => Promise<void>;
  /** Whether the last look is still what the pane would see. */
  readonly isFresh: () => boolean;
  /** The workbook as it is now; `null` when the person stopped it. */
  readonly look: (progress: StepProgress) => Promise<KnownMonthsResult | null>;
  readonly tell: (text: string) => void;
  /**
   * Corrections that were written with a result are kept in the workbook, where the person may change them: said
   * again from here, they would win over what she typed there.
   */
  readonly leaveCorrections: () => void;
}

export type MonthsAct = (progress: StepProgress) => Promise<Partial<MonthsState>>;

export function monthsDesk(cell: StateCell, run: RequestRunner, services: MonthsServices): MonthsDesk {
  const slice = (): MonthsState => cell.get().months;
  const update = (change: Partial<MonthsState>): void => cell.update({ months: { ...slice(), ...change } });
  const settings = (): MutualisationSettings => settingsOf(cell.get().mutualisation.draft);
  return {
    slice,
    update,
    settings,
    month: () => {
      const { look, month } = slice();
      return look?.status === 'done' ? (chosenMonth(look.known.months, month)?.month ?? null) : null;
    },
    ask: async (doing, act) => {
      await run({ request: 'months', doing }, async (progress) => {
        const change = await act(progress);
        const basis = 'look' in change ? { basis: cell.get().mutualisation } : {};
        update({ refusal: null, asked: null, latest: null, ...basis, ...change });
      });
    },
    isFresh: () => slice().look !== null && slice().basis === cell.get().mutualisation,
    look: async (progress) => {
      const answer = await services.readMonths(settings(), progress);
      return isCancelled(answer.problems) ? null : answer;
    },
    leaveCorrections: () => {
      const { mutualisation } = cell.get();
      const { draft } = mutualisation;
      if (draft.corrections.length === 0) return;
      cell.update({ mutualisation: { ...mutualisation, draft: { ...draft, corrections: [] } } });
    },
    tell: (text) => cell.update({ notice: { tone: 'good', text } }),
  };
}

/** A request that the person has stopped herself leaves nothing to say. */
export function refused(of: MonthsRefusal['of'], problems: readonly Problem[]): Partial<MonthsState> {
  return { refusal: isCancelled(problems) ? null : { of, problems } };
}

/** Comments that found no line any more when sheets were written. */
export function movedIn(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code === 'comment-kept');
}
