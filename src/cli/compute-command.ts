import { setImmediate as nextTurn } from 'node:timers/promises';
import { computeMutualisation } from '../app/compute-mutualisation';
import type { MutualisationResult, MutualisationSettings } from '../app/requests';
import type { ContributionReport } from '../reports/contribution-report';
import { cliText, writtenText } from '../text/cli-text';
import { problemsText } from '../text/problems-text';
import { reportText } from '../text/report-text';
import { rulesText } from '../text/rules-text';
import type { Outcome } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { doneJson, refusedJson } from './compute-json';
import { exitDone, exitOfRefusal } from './exit-codes';
import { openWorkbook } from './open-workbook';
import { outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { progressLine } from './progress-line';
import type { ProgressLine } from './progress-line';
import { saveWorkbook } from './save-workbook';
import { settingsOf } from './setting-options';
import type { SettingOptions } from './setting-options';
import { emphasisOf, showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { Talk, TalkOptions } from './talk';
import type { Terminal } from './terminal';

export type ComputeOptions = SettingOptions & OutputOptions & TalkOptions & { readonly schemes?: true };

/** `mutualisation compute`: gives the exit code. Throws a usage error before anything is read. */
export async function computeCommand(
  file: string,
  options: ComputeOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf(options);
  const output = outputFile(file, options);
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const outcome = await compute({ file, output, settings }, progress);
  progress.clear();
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  const detail = options.schemes === true ? 'rules' : 'totals';
  show({ ...outcome.value, output, detail }, talk, terminal);
  return exitDone;
}

interface ComputeJob {
  readonly file: string;
  readonly output: string | null;
  readonly settings: MutualisationSettings;
}

interface Computed {
  readonly report: ContributionReport;
  readonly problems: readonly Problem[];
}

async function compute(
  { file, output, settings }: ComputeJob,
  progress: ProgressLine,
): Promise<Outcome<Computed>> {
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened;
  const workbook = opened.value;
  const destination = output === null ? 'nowhere' : 'workbook';
  const result: MutualisationResult = await computeMutualisation(workbook, settings, {
    destination,
    progress,
  });
  if (result.status === 'refused') return { status: 'refused', problems: result.problems };
  // The computation is one long turn: an interruption that came during it is heard only now.
  await nextTurn();
  if (progress.isCancelled()) return { status: 'refused', problems: [{ code: 'cancelled', place: null }] };
  if (output !== null) {
    progress.step('save', 0, 1);
    const obstacle = await saveWorkbook(workbook, output, progress.isCancelled);
    if (obstacle !== null) return { status: 'refused', problems: [obstacle] };
  }
  return { status: 'done', value: { report: result.report, problems: result.problems } };
}

interface Shown extends Computed {
  readonly output: string | null;
  /** Whether rules and the working of every line are shown, too. */
  readonly detail: 'totals' | 'rules';
}

function show({ report, problems, output, detail }: Shown, talk: Talk, terminal: Terminal): void {
  if (talk === 'quiet') return;
  if (talk === 'json') {
    terminal.out(`${JSON.stringify(doneJson({ report, problems, output, detail }))}\n`);
    return;
  }
  const found = problems.length === 0 ? cliText.nothingFound : problemsText(problems, emphasisOf(terminal));
  const rules = detail === 'rules' ? [rulesText(report)] : [];
  const where = output === null ? cliText.notWritten : writtenText(output);
  terminal.out(`${[reportText(report), ...rules, found, where].join('\n\n')}\n`);
}
