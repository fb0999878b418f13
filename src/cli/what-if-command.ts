import { setImmediate as nextTurn } from 'node:timers/promises';
import { whatIf, type WhatIfRequest, type WhatIfResult } from '../app/what-if';
import { cliText, writtenText } from '../text/cli-text';
import { problemsText } from '../text/problems-text';
import { whatIfText } from '../text/what-if-texts';
import { exitDone, exitOfRefusal } from './exit-codes';
import { openWorkbook } from './open-workbook';
import { outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { progressLine } from './progress-line';
import type { ProgressLine } from './progress-line';
import { saveWorkbook } from './save-workbook';
import { simulatedOption } from './scheme-options';
import { settingsOf } from './setting-options';
import type { SettingOptions } from './setting-options';
import { emphasisOf, showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { whatIfJson, whatIfRefusedJson } from './what-if-json';

export type WhatIfOptions = SettingOptions &
  OutputOptions &
  TalkOptions & { readonly scheme?: string; readonly keepParticular?: true };

/** `mutualisation what-if`: gives the exit code. Throws a usage error before anything is read. */
export async function whatIfCommand(
  file: string,
  options: WhatIfOptions,
  terminal: Terminal,
): Promise<number> {
  const request: WhatIfRequest = {
    ...settingsOf(options),
    simulated: simulatedOption(options.scheme),
    keeps: options.keepParticular === true ? 'particular' : 'nothing',
  };
  const output = outputFile(file, options);
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const result = await simulate({ file, output, request }, progress);
  progress.clear();
  if (result.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(whatIfRefusedJson(result.problems))}\n`);
    else showRefusal(result.problems, terminal);
    return exitOfRefusal(result.problems);
  }
  const { report, problems } = result;
  if (talk === 'json') terminal.out(`${JSON.stringify(whatIfJson(report, problems, output))}\n`);
  if (talk === 'text') {
    const found = problems.length === 0 ? cliText.nothingFound : problemsText(problems, emphasisOf(terminal));
    const where = output === null ? cliText.notWritten : writtenText(output);
    terminal.out(`${[whatIfText(report), found, where].join('\n\n')}\n`);
  }
  return exitDone;
}

interface WhatIfJob {
  readonly file: string;
  readonly output: string | null;
  readonly request: WhatIfRequest;
}

async function simulate({ file, output, request }: WhatIfJob, progress: ProgressLine): Promise<WhatIfResult> {
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened;
  const destination = output === null ? 'nowhere' : 'workbook';
  const result = await whatIf(opened.value, request, { destination, progress });
  if (result.status === 'refused' || output === null) return result;
  // The computation is one long turn: an interruption that came during it is heard only now.
  await nextTurn();
  if (progress.isCancelled()) return { status: 'refused', problems: [{ code: 'cancelled', place: null }] };
  progress.step('save', 0, 1);
  const obstacle = await saveWorkbook(opened.value, output, progress.isCancelled);
  return obstacle === null ? result : { status: 'refused', problems: [obstacle] };
}
