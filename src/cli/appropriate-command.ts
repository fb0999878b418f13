import { appropriateResult } from '../app/appropriate';
import type { AppropriationResult } from '../app/appropriate';
import type { AppropriationSettings } from '../app/appropriation-settings';
import { appropriateWorkbook } from '../app/appropriate-workbook';
import type { AppropriationReport } from '../reports/appropriation-report';
import { appropriationUsage } from '../text/appropriation-cli-text';
import { appropriationText } from '../text/appropriation-text';
import { cliText, writtenText } from '../text/cli-text';
import { appropriationJson, refusedAppropriationJson } from './appropriation-json';
import { appropriationSettings } from './appropriation-options';
import type { AppropriationOptions } from './appropriation-options';
import { exitDone, exitOfRefusal } from './exit-codes';
import { openWorkbook } from './open-workbook';
import { outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { progressLine } from './progress-line';
import type { ProgressLine } from './progress-line';
import { saveWorkbook } from './save-workbook';
import { showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { Talk, TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export type AppropriateOptions = AppropriationOptions & OutputOptions & TalkOptions;

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
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const outcome =
    file === undefined
      ? appropriateResult(settings)
      : await appropriateFile({ file, output, settings }, progress);
  progress.clear();
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedAppropriationJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  terminal.out(shown({ report: outcome.report, file, output }, talk));
  return exitDone;
}

function checkUsage(file: string | undefined, { result, out, inPlace }: AppropriateOptions): void {
  if (file !== undefined) return;
  if (out !== undefined || inPlace === true) throw new UsageError(appropriationUsage.outputWithoutInput());
  if (result === undefined) throw new UsageError(appropriationUsage.missingResult());
}

interface AppropriateJob {
  readonly file: string;
  readonly output: string | null;
  readonly settings: AppropriationSettings;
}

async function appropriateFile(
  { file, output, settings }: AppropriateJob,
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
  readonly file: string | undefined;
  readonly output: string | null;
}

function shown({ report, file, output }: Shown, talk: Talk): string {
  if (talk === 'quiet') return '';
  if (talk === 'json') return `${JSON.stringify(appropriationJson(report, output))}\n`;
  const where = output === null ? cliText.notWritten : writtenText(output);
  return `${[appropriationText(report), ...(file === undefined ? [] : [where])].join('\n\n')}\n`;
}
