import { cliText, writtenText } from '../text/cli-text';
import { problemsText } from '../text/problems-text';
import { statementsText, statementUsage, writtenFilesText } from '../text/statement-cli-text';
import { checkBooks } from './books-option';
import type { BooksOptions } from './books-option';
import { exitDone, exitOfRefusal } from './exit-codes';
import { giveStatements } from './give-statements';
import type { GivenStatements } from './give-statements';
import { monthOption } from './month-option';
import { progressLine } from './progress-line';
import { settingsOf } from './setting-options';
import type { SettingOptions } from './setting-options';
import { emphasisOf, showRefusal } from './show-problems';
import { statementTarget } from './statement-target';
import type { StatementTarget, StatementTargetOptions } from './statement-target';
import { refusedStatementsJson, statementsJson } from './statements-json';
import type { WrittenStatements } from './statements-json';
import { talkOf } from './talk';
import type { Talk, TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export interface StatementsOptions extends SettingOptions, StatementTargetOptions, TalkOptions, BooksOptions {
  readonly month?: string;
  readonly only?: string;
}

/** `mutualisation statements`: gives the exit code. Throws a usage error before anything is read. */
export async function statementsCommand(
  file: string,
  options: StatementsOptions,
  terminal: Terminal,
): Promise<number> {
  const talk = talkOf(options);
  checkBooks(options);
  const target = statementTarget(file, options);
  const until = options.month === undefined ? null : monthOption(options.month);
  const asked = { ...settingsOf(options), until, only: onlyOf(options.only) };
  const progress = progressLine(terminal, talk);
  const outcome = await giveStatements({ file, target, asked, books: options }, progress);
  progress.clear();
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedStatementsJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  show(outcome, { talk, target }, terminal);
  return exitDone;
}

/** Codes or names, between commas. */
function onlyOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  const wanted = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (wanted.length === 0) throw new UsageError(statementUsage.nobody());
  return wanted;
}

interface Shown {
  readonly talk: Talk;
  readonly target: StatementTarget;
}

function show(
  { statements, problems, written }: Extract<GivenStatements, { readonly status: 'done' }>,
  { talk, target }: Shown,
  terminal: Terminal,
): void {
  if (talk === 'quiet') return;
  if (talk === 'json') {
    terminal.out(`${JSON.stringify(statementsJson(statements, problems, written))}\n`);
    return;
  }
  const found = problems.length === 0 ? cliText.nothingFound : problemsText(problems, emphasisOf(terminal));
  terminal.out(`${[statementsText(statements), found, whereText(target, written)].join('\n\n')}\n`);
}

function whereText(target: StatementTarget, { output, files }: WrittenStatements): string {
  if (target.kind === 'files') return writtenFilesText(files.length, target.folder);
  return output === null ? cliText.notWritten : writtenText(output);
}
