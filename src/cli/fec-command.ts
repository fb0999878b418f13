import type { LedgerResult } from '../app/read-ledger';
import { shownLedger } from '../app/shown-ledger';
import { cliText } from '../text/cli-text';
import { ledgerText } from '../text/ledger-text';
import { problemsText } from '../text/problems-text';
import { exitDone, exitOfRefusal } from './exit-codes';
import { ledgerJson } from './ledger-json';
import { openLedger } from './open-ledger';
import { progressLine } from './progress-line';
import { emphasisOf, showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { TalkOptions } from './talk';
import type { Terminal } from './terminal';

export interface FecOptions extends TalkOptions {
  readonly lenient?: true;
  readonly section?: true;
}

/** `mutualisation fec`: what an accounting file adds up to, and what is wrong with it. Writes nothing. */
export async function fecCommand(file: string, options: FecOptions, terminal: Terminal): Promise<number> {
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const refusedLines = options.lenient === true ? 'leave-out' : 'refuse';
  const result = await openLedger(file, { refusedLines, progress });
  progress.clear();
  const sections = options.section === true ? 'shown' : 'none';
  if (talk === 'json') terminal.out(`${JSON.stringify(ledgerJson(result, sections))}\n`);
  if (result.status === 'refused') {
    if (talk !== 'json') showRefusal(result.problems, terminal);
    return exitOfRefusal(result.problems);
  }
  if (talk === 'text') terminal.out(`${textOf({ result, file, sections }, terminal)}\n`);
  return exitDone;
}

interface Shown {
  readonly result: Extract<LedgerResult, { readonly status: 'done' }>;
  readonly file: string;
  readonly sections: 'shown' | 'none';
}

function textOf({ result, file, sections }: Shown, terminal: Terminal): string {
  const { problems } = result;
  const found = problems.length === 0 ? cliText.nothingFound : problemsText(problems, emphasisOf(terminal));
  return `${ledgerText({ ...shownLedger(result, sections), file })}\n\n${found}`;
}
