import { stateAccounts } from '../app/state-accounts';
import type { StatementRequest, StatementResult } from '../app/state-accounts';
import { cliText, usageSentences, writtenText } from '../text/cli-text';
import { problemsText } from '../text/problems-text';
import { statementsText, statementUsage } from '../text/statement-cli-text';
import { booksFrom, checkBooks } from './books-option';
import type { BooksOptions } from './books-option';
import { exitDone, exitOfRefusal } from './exit-codes';
import { monthOption } from './month-option';
import { openWorkbook } from './open-workbook';
import { outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { progressLine } from './progress-line';
import type { ProgressLine } from './progress-line';
import { saveWorkbook } from './save-workbook';
import { settingsOf } from './setting-options';
import type { SettingOptions } from './setting-options';
import { emphasisOf, showRefusal } from './show-problems';
import { refusedStatementsJson, statementsJson } from './statements-json';
import { talkOf } from './talk';
import type { Talk, TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export interface StatementsOptions extends SettingOptions, OutputOptions, TalkOptions, BooksOptions {
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
  const output = outputFile(file, options);
  if (output === null && talk !== 'json') throw new UsageError(usageSentences.noTarget());
  const until = options.month === undefined ? null : monthOption(options.month);
  const request = { ...settingsOf(options), until, only: onlyOf(options.only) };
  const progress = progressLine(terminal, talk);
  const outcome = await state({ file, output, request, options }, progress);
  progress.clear();
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedStatementsJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  show(outcome, { talk, output }, terminal);
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

interface StatementsJob {
  readonly file: string;
  readonly output: string | null;
  readonly request: StatementRequest;
  readonly options: BooksOptions;
}

/** The books first: a file that cannot be read refuses before the workbook is opened. */
async function state({ options, ...job }: StatementsJob, progress: ProgressLine): Promise<StatementResult> {
  const read = await booksFrom(options, progress);
  if (read.status === 'refused') return read;
  const { books, problems } = read.value;
  const given = books === null ? job.request : { ...job.request, books };
  const result = await stateFile({ ...job, request: given }, progress);
  return { ...result, problems: [...problems, ...result.problems] };
}

async function stateFile(
  { file, output, request }: Omit<StatementsJob, 'options'>,
  progress: ProgressLine,
): Promise<StatementResult> {
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened;
  const destination = output === null ? 'nowhere' : 'workbook';
  const result = await stateAccounts(opened.value, request, { destination, progress });
  if (result.status === 'refused' || output === null) return result;
  progress.step('save', 0, 1);
  const obstacle = await saveWorkbook(opened.value, output, progress.isCancelled);
  return obstacle === null ? result : { status: 'refused', problems: [obstacle] };
}

interface Shown {
  readonly talk: Talk;
  readonly output: string | null;
}

function show(
  { statements, problems }: Extract<StatementResult, { readonly status: 'done' }>,
  { talk, output }: Shown,
  terminal: Terminal,
): void {
  if (talk === 'quiet') return;
  if (talk === 'json') {
    terminal.out(`${JSON.stringify(statementsJson(statements, problems, output))}\n`);
    return;
  }
  const found = problems.length === 0 ? cliText.nothingFound : problemsText(problems, emphasisOf(terminal));
  const where = output === null ? cliText.notWritten : writtenText(output);
  terminal.out(`${[statementsText(statements), found, where].join('\n\n')}\n`);
}
