import type { ClosingResult } from '../../app/close-months';
import type { KnownMonthsResult } from '../../app/read-months';
import type { StepProgress } from '../../app/requests';
import { closedSentence, reopenedSentence } from '../../text/months-pane-text';
import { closedWith, monthToClose, monthToReopen, reopenedWith } from './month-choice';
import { movedIn, refused, type MonthsAct, type MonthsDesk } from './months-desk';
import type { MonthsServices } from './months-services';
import type { AskedChange, MonthsState } from './months-state';

/** Closing and reopening: what would change is shown first, and done when the person says yes. */
export interface ClosingActions {
  readonly chooseClosing: (change: Partial<Pick<MonthsState, 'closeUntil' | 'reopenFrom'>>) => void;
  /** Looks again, so that what is asked about is what the workbook says now. */
  readonly askToClose: () => Promise<void>;
  readonly askToReopen: () => Promise<void>;
  readonly dismiss: () => void;
  readonly confirm: () => Promise<void>;
}

export function closingActions(desk: MonthsDesk, services: MonthsServices): ClosingActions {
  const { slice, update, ask } = desk;
  return {
    chooseClosing: (change) => update({ ...change, asked: null, settled: null }),
    askToClose: () =>
      ask(
        'reading-months',
        askingWith(desk, (look) => closingOf(look, slice(), services)),
      ),
    askToReopen: () =>
      ask(
        'reading-months',
        askingWith(desk, (look) => reopeningOf(look, slice())),
      ),
    dismiss: () => update({ asked: null }),
    confirm: async () => {
      const { asked } = slice();
      if (asked === null) return;
      await ask(asked.kind === 'closing' ? 'closing-months' : 'reopening-months', async (progress) => {
        const answer = await changed(asked, progress, { desk, services });
        if (answer.status === 'refused') return refused(asked.kind, answer.problems);
        if (asked.kind === 'closing') desk.leaveCorrections();
        desk.tell(changeSentence(asked));
        return {
          // A look that is stopped now leaves nothing known, rather than what was before.
          look: await desk.look(progress),
          // They were made of months that are now booked another way.
          ...{ entries: null, statements: null, closeUntil: null, reopenFrom: null },
          settled: { asked, sheets: answer.applied.sheets },
          moved: movedIn(answer.problems),
          latest: 'closing',
        };
      });
    },
  };
}

function askingWith(desk: MonthsDesk, askedOf: (look: KnownMonthsResult) => AskedChange | null): MonthsAct {
  return async (progress) => {
    const look = await desk.look(progress);
    return look === null ? {} : { look, settled: null, asked: askedOf(look) };
  };
}

/** What was done, in a sentence. */
export function changeSentence(asked: AskedChange): string {
  return asked.kind === 'reopening'
    ? reopenedSentence(asked.months)
    : closedSentence(
        asked.months.map(({ month }) => month),
        asked.closedOn,
      );
}

function closingOf(
  look: KnownMonthsResult,
  { closeUntil }: MonthsState,
  { today }: MonthsServices,
): AskedChange | null {
  if (look.status === 'refused') return null;
  const { months } = look.known;
  const until = monthToClose(months, closeUntil);
  if (until === null) return null;
  return { kind: 'closing', months: closedWith(months, until.month), closedOn: today() };
}

function reopeningOf({ closed }: KnownMonthsResult, { reopenFrom }: MonthsState): AskedChange | null {
  const from = monthToReopen(closed, reopenFrom);
  return from === null ? null : { kind: 'reopening', months: reopenedWith(closed, from.month) };
}

interface Means {
  readonly desk: MonthsDesk;
  readonly services: MonthsServices;
}

async function changed(
  asked: AskedChange,
  progress: StepProgress,
  { desk, services }: Means,
): Promise<ClosingResult> {
  if (asked.kind === 'closing') {
    const month = asked.months.at(-1)?.month;
    if (month === undefined) throw new Error('Closing was asked for without a month.');
    return services.closeMonths({ ...desk.settings(), month, closedOn: asked.closedOn }, progress);
  }
  const [month] = asked.months;
  if (month === undefined) throw new Error('Reopening was asked for without a month.');
  return services.reopenMonths(month, progress);
}
