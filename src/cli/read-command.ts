import { proposeReading } from '../app/propose-reading';
import type { Proposal, ProposalResult } from '../app/requests';
import { cliText } from '../text/cli-text';
import { problemsText } from '../text/problems-text';
import { understandingText } from '../text/understanding-text';
import { exitDone, exitOfRefusal } from './exit-codes';
import { openWorkbook } from './open-workbook';
import { progressLine } from './progress-line';
import type { ProgressLine } from './progress-line';
import { proposalJson, unreadJson } from './read-json';
import { settingsOf } from './setting-options';
import type { SettingOptions } from './setting-options';
import { emphasisOf, showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { TalkOptions } from './talk';
import type { Terminal } from './terminal';

export type ReadOptions = SettingOptions & TalkOptions;

/** `mutualisation read`: what was understood. Errors that `compute` would refuse are listed, and do not refuse this. */
export async function readCommand(file: string, options: ReadOptions, terminal: Terminal): Promise<number> {
  const settings = settingsOf(options);
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const result = await read(file, settings, progress);
  progress.clear();
  if (result.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(unreadJson(result.problems))}\n`);
    else showRefusal(result.problems, terminal);
    return exitOfRefusal(result.problems);
  }
  if (talk === 'json') terminal.out(`${JSON.stringify(proposalJson(result.proposal))}\n`);
  else if (talk === 'text') terminal.out(`${textOf(result.proposal, terminal)}\n`);
  return exitDone;
}

async function read(
  file: string,
  settings: ReturnType<typeof settingsOf>,
  progress: ProgressLine,
): Promise<ProposalResult> {
  const opened = await openWorkbook(file);
  return opened.status === 'refused' ? opened : proposeReading(opened.value, settings, progress);
}

function textOf({ understanding, problems }: Proposal, terminal: Terminal): string {
  const found = problems.length === 0 ? cliText.nothingFound : problemsText(problems, emphasisOf(terminal));
  return `${understandingText(understanding)}\n\n${found}`;
}
