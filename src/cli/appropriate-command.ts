import { appropriateResult } from '../app/appropriate';
import type { AppropriationResult } from '../app/appropriate';
import type { AppropriationSettings } from '../app/appropriation-settings';
import { booksFiguresOf } from '../app/own-books-figures';
import { appropriateWorkbook } from '../app/appropriate-workbook';
import type { AppropriationReport } from '../reports/appropriation-report';
import { appropriationUsage } from '../text/appropriation-cli-text';
import { appropriationText } from '../text/appropriation-text';
import { cliText, writtenText } from '../text/cli-text';
import { problemsText } from '../text/problems-text';
import type { Problem } from '../workbook/problems';
import { appropriationJson, refusedAppropriationJson } from './appropriation-json';
import { appropriationSettings } from './appropriation-options';
import type { AppropriationOptions } from './appropriation-options';
import { booksFrom, checkBooks } from './books-option';
import type { BooksOptions } from './books-option';
import { appropriationEntriesText, askedEntries } from './entries-option';
import type { EntriesOption } from './entries-option';
import { exitDone, exitOfRefusal } from './exit-codes';
import { openWorkbook } from './open-workbook';
import { outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { progressLine } from './progress-line';
import type { ProgressLine } from './progress-line';
import { saveWorkbook } from './save-workbook';
import { emphasisOf, showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { Talk, TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export type AppropriateOptions = AppropriationOptions &
  BooksOptions &
  OutputOptions &
  TalkOptions &
  EntriesOption;

/**
 * `mutualisation appropriate`: from options alone, or on a workbook. Gives the exit code. Throws a usage error
 * before anything is read.
 */
export async function appropriateCommand(
  file: string | undefined,
  options: AppropriateOptions,
  terminal: Terminal,
): Promise<number> {
  checkUsage(file, options);
  const settings = appropriationSettings(options);
  const output = file === undefined ? null : outputFile(file, options);
  const entries = askedEntries(options);
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const outcome = await appropriated({ file, output, settings, options }, progress);
  progress.clear();
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedAppropriationJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  if (entries === null) show({ ...outcome, file, output }, talk, terminal);
  else terminal.out(appropriationEntriesText(outcome.report, entries));
  return exitDone;
}

function checkUsage(file: string | undefined, options: AppropriateOptions): void {
  checkBooks(options);
  if (file !== undefined) return;
  const { result, fec, balance, out, inPlace } = options;
  if (out !== undefined || inPlace === true) throw new UsageError(appropriationUsage.outputWithoutInput());
  if (result === undefined && fec === undefined && balance === undefined)
    throw new UsageError(appropriationUsage.missingResult());
}

interface AppropriateJob {
  readonly file: string | undefined;
  readonly output: string | null;
  readonly settings: AppropriationSettings;
  readonly options: AppropriateOptions;
}

/** The books first: what they say stands for what the options leave out. */
async function appropriated(
  { file, output, settings, options }: AppropriateJob,
  progress: ProgressLine,
): Promise<AppropriationResult> {
  const read = await booksFrom(options, progress);
  if (read.status === 'refused') return read;
  const { books, problems } = read.value;
  const given = books === null ? settings : { ...settings, books: booksFiguresOf(books) };
  const year = books === null || books.year === null ? {} : { year: books.year };
  const result =
    file === undefined
      ? appropriateResult({ ...year, ...given })
      : await appropriateFile({ file, output, settings: given }, progress);
  return { ...result, problems: [...problems, ...result.problems] };
}

async function appropriateFile(
  { file, output, settings }: Pick<AppropriateJob, 'output' | 'settings'> & { readonly file: string },
  progress: ProgressLine,
): Promise<AppropriationResult> {
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened;
  const destination = output === null ? 'nowhere' : 'workbook';
  const result = await appropriateWorkbook(opened.value, settings, { destination, progress });
  if (result.status === 'refused' || output === null) return result;
  progress.step('save', 0, 1);
  const obstacle = await saveWorkbook(opened.value, output, progress.isCancelled);
  return obstacle === null ? result : { status: 'refused', problems: [obstacle] };
}

interface Shown {
  readonly report: AppropriationReport;
  readonly problems: readonly Problem[];
  readonly file: string | undefined;
  readonly output: string | null;
}

function show({ report, problems, file, output }: Shown, talk: Talk, terminal: Terminal): void {
  if (talk === 'quiet') return;
  if (talk === 'json') {
    terminal.out(`${JSON.stringify(appropriationJson({ report, problems, output }))}\n`);
    return;
  }
  const where = output === null ? cliText.notWritten : writtenText(output);
  const found = problems.length === 0 ? [] : [problemsText(problems, emphasisOf(terminal))];
  terminal.out(
    `${[appropriationText(report), ...found, ...(file === undefined ? [] : [where])].join('\n\n')}\n`,
  );
}
