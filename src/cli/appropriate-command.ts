import { appropriateResult } from '../app/appropriate';
import { appropriationText } from '../text/appropriation-text';
import { appropriationJson, refusedAppropriationJson } from './appropriation-json';
import { appropriationRequest } from './appropriation-options';
import type { AppropriationOptions } from './appropriation-options';
import { exitDone, exitOfRefusal } from './exit-codes';
import { showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { TalkOptions } from './talk';
import type { Terminal } from './terminal';

export type AppropriateOptions = AppropriationOptions & TalkOptions;

/** `mutualisation appropriate`: gives the exit code. Throws a usage error before anything is computed. */
export function appropriateCommand(options: AppropriateOptions, terminal: Terminal): number {
  const request = appropriationRequest(options);
  const talk = talkOf(options);
  const outcome = appropriateResult(request);
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedAppropriationJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  if (talk === 'json') terminal.out(`${JSON.stringify(appropriationJson(outcome.report, null))}\n`);
  else if (talk === 'text') terminal.out(`${appropriationText(outcome.report)}\n`);
  return exitDone;
}
