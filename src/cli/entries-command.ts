import { bookContributions } from '../app/book-contributions';
import type { EntryRequest, EntryResult } from '../app/book-contributions';
import { exportEntries } from '../app/export-entries';
import type { ContributionEntries } from '../reports/contribution-entries';
import { writtenText } from '../text/cli-text';
import { entriesSummary, entryUsage, warningsSummary } from '../text/entry-cli-text';
import { contributionJournal } from '../text/entry-texts';
import type { Problem } from '../workbook/problems';
import { entriesJson, refusedEntriesJson } from './entries-json';
import { exitDone, exitOfRefusal } from './exit-codes';
import { monthOption } from './month-option';
import { openWorkbook } from './open-workbook';
import { isSameFile, outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { progressLine } from './progress-line';
import type { ProgressLine } from './progress-line';
import { saveText } from './save-text';
import { saveWorkbook } from './save-workbook';
import { choiceOf, settingsOf } from './setting-options';
import type { SettingOptions } from './setting-options';
import { showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { Talk, TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export interface EntriesOptions extends SettingOptions, OutputOptions, TalkOptions {
  readonly month?: string;
  readonly format?: string;
}

/** `mutualisation entries`: gives the exit code. Throws a usage error before anything is read. */
export async function entriesCommand(
  file: string,
  options: EntriesOptions,
  terminal: Terminal,
): Promise<number> {
  const month = options.month === undefined ? null : monthOption(options.month);
  const job: EntriesJob = {
    file,
    target: targetOf(file, options),
    request: { ...settingsOf(options), month },
  };
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const outcome = await book(job, progress);
  progress.clear();
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedEntriesJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  show(outcome, { talk, target: job.target }, terminal);
  return exitDone;
}

type Target =
  | { readonly format: 'sheet'; readonly output: string }
  /** `null`: standard output. */
  | { readonly format: 'fec' | 'csv'; readonly output: string | null };

interface EntriesJob {
  readonly file: string;
  readonly target: Target;
  readonly request: EntryRequest;
}

function targetOf(file: string, options: EntriesOptions): Target {
  const format = choiceOf('--format', options.format ?? 'fec', ['fec', 'csv', 'sheet']);
  if (format === 'sheet') {
    const output = outputFile(file, options);
    if (output === null) throw new UsageError(entryUsage.sheetTarget());
    return { format, output };
  }
  if (options.inPlace === true) throw new UsageError(entryUsage.inPlace());
  if (options.out !== undefined && isSameFile(file, options.out)) throw new UsageError(entryUsage.sameFile());
  return { format, output: options.out ?? null };
}

async function book({ file, target, request }: EntriesJob, progress: ProgressLine): Promise<EntryResult> {
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened;
  const destination = target.format === 'sheet' ? 'workbook' : 'nowhere';
  const result = await bookContributions(opened.value, request, { destination, progress });
  if (result.status === 'refused' || target.output === null) return result;
  progress.step('save', 0, 1);
  const obstacle =
    target.format === 'sheet'
      ? await saveWorkbook(opened.value, target.output, progress.isCancelled)
      : await saveText(textOf(result.entries, target.format), target.output, progress.isCancelled);
  return obstacle === null ? result : { status: 'refused', problems: [obstacle] };
}

function textOf(entries: ContributionEntries, format: 'fec' | 'csv'): string {
  return exportEntries(contributionJournal(entries), format);
}

interface Shown {
  readonly talk: Talk;
  readonly target: Target;
}

/** Standard output holds the entries and nothing else when no file does: what else is to be said goes beside it. */
function show(
  { entries, problems }: { readonly entries: ContributionEntries; readonly problems: readonly Problem[] },
  { talk, target }: Shown,
  terminal: Terminal,
): void {
  if (talk === 'json') {
    terminal.out(`${JSON.stringify(entriesJson(entries, problems, target.output))}\n`);
    return;
  }
  if (target.output === null && target.format !== 'sheet') terminal.out(textOf(entries, target.format));
  if (talk === 'quiet') return;
  if (target.output !== null) terminal.out(`${entriesSummary(entries)}\n${writtenText(target.output)}\n`);
  if (problems.length > 0) terminal.err(`${warningsSummary(problems.length)}\n`);
}
