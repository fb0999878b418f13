import type { Step, StepProgress } from '../app/requests';
import { formatShare } from '../text/formats';
import { stepLabels } from '../text/labels';
import type { Talk } from './talk';
import type { Terminal } from './terminal';

export interface ProgressLine extends StepProgress {
  /** Wipes the line, before anything else is printed. */
  readonly clear: () => void;
}

/** One line on standard error that is written over, when a person watches it; silent otherwise. */
export function progressLine(terminal: Terminal, talk: Talk): ProgressLine {
  const isShown = terminal.isWatched && talk !== 'quiet';
  let shown = '';
  const show = (text: string) => {
    if (!isShown || text === shown) return;
    terminal.err(`\r\u001B[K${text}`);
    shown = text;
  };
  return {
    step: (step: Step, done: number, total: number) => {
      const part = total > 1 ? ` ${formatShare(Math.floor((done / total) * 100) * 10)}` : '';
      show(`${stepLabels[step]}…${part}`);
    },
    isCancelled: terminal.isCancelled,
    clear: () => {
      show('');
    },
  };
}
