import { closeMonths, reopenMonths } from '../app/close-months';
import type { ClosingResult } from '../app/close-months';
import { readTypedDay } from '../app/typed-day';
import { usageSentences, writtenText } from '../text/cli-text';
import { closedText, closingUsage } from '../text/closing-texts';
import { problemsText } from '../text/problems-text';
import { ruleText } from '../text/statement-texts';
import type { XlsxWorkbook } from '../workbook/adapters/xlsx/index';
import type { Problem } from '../workbook/problems';
import { exitDone, exitOfRefusal } from './exit-codes';
import { monthOption } from './month-option';
import { openWorkbook } from './open-workbook';
import { outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { problemJson } from './problem-json';
import { progressLine } from './progress-line';
import type { ProgressLine } from './progress-line';
import { saveWorkbook } from './save-workbook';
import { settingsOf } from './setting-options';
import type { SettingOptions } from './setting-options';
import { emphasisOf, showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export interface ClosingOptions extends SettingOptions, OutputOptions, TalkOptions {
  readonly month?: string;
  readonly date?: string;
}

/** `mutualisation close`: gives the exit code. Throws a usage error before anything is read. */
export async function closeCommand(
  file: string,
  options: ClosingOptions,
  terminal: Terminal,
): Promise<number> {
  const request = {
    ...settingsOf(options),
    month: monthOf(options),
    closedOn: readTypedDay(options.date ?? today()),
  };
  const { closedOn } = request;
  if (closedOn === null) throw new UsageError(closingUsage.date(options.date ?? ''));
  return change({ file, options }, terminal, (workbook, progress) =>
    closeMonths(workbook, { ...request, closedOn, wordRule: ruleText }, progress),
  );
}

/** `mutualisation reopen`. */
export async function reopenCommand(
  file: string,
  options: ClosingOptions,
  terminal: Terminal,
): Promise<number> {
  const month = monthOf(options);
  return change({ file, options }, terminal, (workbook, progress) => reopenMonths(workbook, month, progress));
}

function monthOf({ month }: ClosingOptions): ReturnType<typeof monthOption> {
  if (month === undefined) throw new UsageError(closingUsage.missingMonth());
  return monthOption(month);
}

/** The day on the clock of this machine; only a door has one. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Change = (workbook: XlsxWorkbook, progress: ProgressLine) => Promise<ClosingResult>;

interface ClosingJob {
  readonly file: string;
  readonly options: ClosingOptions;
}

async function change({ file, options }: ClosingJob, terminal: Terminal, make: Change): Promise<number> {
  const output = outputFile(file, options);
  if (output === null) throw new UsageError(usageSentences.noTarget());
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const outcome = await changed({ file, output, make }, progress);
  progress.clear();
  if (talk === 'json') terminal.out(`${JSON.stringify(closingJson(outcome, output))}\n`);
  if (outcome.status === 'refused') {
    if (talk !== 'json') showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  if (talk === 'text')
    terminal.out(`${shown(outcome.closed, outcome.problems, terminal)}${writtenText(output)}\n`);
  return exitDone;
}

interface ChangeJob {
  readonly file: string;
  readonly output: string;
  readonly make: Change;
}

async function changed({ file, output, make }: ChangeJob, progress: ProgressLine): Promise<ClosingResult> {
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened;
  const result = await make(opened.value, progress);
  if (result.status === 'refused') return result;
  progress.step('save', 0, 1);
  const obstacle = await saveWorkbook(opened.value, output, progress.isCancelled);
  return obstacle === null ? result : { status: 'refused', problems: [obstacle] };
}

type Closed = Extract<ClosingResult, { readonly status: 'done' }>['closed'];

function shown(closed: Closed, problems: readonly Problem[], terminal: Terminal): string {
  const found = problems.length === 0 ? '' : `\n${problemsText(problems, emphasisOf(terminal))}\n\n`;
  return `${closedText(closed.at(-1)?.month ?? null)}\n${found}`;
}

/** Standard output with `--json`. */
function closingJson(outcome: ClosingResult, output: string): object {
  const problems = outcome.problems.map(problemJson);
  if (outcome.status === 'refused') return { status: 'refused', closed: [], problems, output: null };
  const closed = outcome.closed.map(({ month, closedOn, lines }) => ({
    month: month.toString(),
    closedOn: closedOn.toString(),
    lines: lines.length,
  }));
  return { status: 'done', closed, problems, output };
}
