import { appropriateResult } from '../app/appropriate';
import { appropriationUsage } from '../text/appropriation-cli-text';
import { appropriationText } from '../text/appropriation-text';
import { appropriationJson, refusedAppropriationJson } from './appropriation-json';
import { appropriationSettings } from './appropriation-options';
import type { AppropriationOptions } from './appropriation-options';
import { exitDone, exitOfRefusal } from './exit-codes';
import { showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export type AppropriateOptions = AppropriationOptions & TalkOptions;

/** `mutualisation appropriate`: gives the exit code. Throws a usage error before anything is computed. */
export function appropriateCommand(options: AppropriateOptions, terminal: Terminal): number {
  if (options.result === undefined) throw new UsageError(appropriationUsage.missingResult());
  const settings = appropriationSettings(options);
  const talk = talkOf(options);
  const outcome = appropriateResult(settings);
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedAppropriationJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  if (talk === 'json') terminal.out(`${JSON.stringify(appropriationJson(outcome.report, null))}\n`);
  else if (talk === 'text') terminal.out(`${appropriationText(outcome.report)}\n`);
  return exitDone;
}
