import { cliText } from '../text/cli-text';
import { problemsText } from '../text/problems-text';
import type { Emphasis } from '../text/problems-text';
import type { Problem } from '../workbook/problems';
import type { Terminal } from './terminal';

/** The refusal for a person, on standard error: every problem, then that nothing was written, if that is so. */
export function showRefusal(problems: readonly Problem[], terminal: Terminal): void {
  const isSomethingLeft = problems.some(({ code }) => code === 'files-not-restored');
  const end = isSomethingLeft ? '' : `\n${cliText.refused}\n`;
  terminal.err(`${problemsText(problems, emphasisOf(terminal))}\n${end}`);
}

/** Red or yellow and bold on a terminal with colours; the signs and words say the same without. */
export function emphasisOf({ hasColours }: Terminal): Emphasis {
  if (!hasColours) return (text) => text;
  return (text, severity) => `\u001B[1;${severity === 'error' ? '31' : '33'}m${text}\u001B[0m`;
}
