import { buildBudget } from '../app/build-budget';
import type { BudgetSettings } from '../app/budget-requests';
import type { BudgetReport } from '../reports/budget-report';
import { budgetText } from '../text/budget-text';
import { cliText, writtenText } from '../text/cli-text';
import { problemsText } from '../text/problems-text';
import type { Outcome } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { booksFrom, checkBooks } from './books-option';
import type { BooksOptions } from './books-option';
import { budgetJson, refusedBudgetJson } from './budget-json';
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

export type BudgetOptions = SettingOptions & BooksOptions & OutputOptions & TalkOptions;

/** `mutualisation budget`: gives the exit code. Throws a usage error before anything is read. */
export async function budgetCommand(
  file: string,
  options: BudgetOptions,
  terminal: Terminal,
): Promise<number> {
  checkBooks(options);
  const settings = settingsOf(options);
  const output = outputFile(file, options);
  const talk = talkOf(options);
  const progress = progressLine(terminal, talk);
  const outcome = await build({ file, output, settings, options }, progress);
  progress.clear();
  if (outcome.status === 'refused') {
    if (talk === 'json') terminal.out(`${JSON.stringify(refusedBudgetJson(outcome.problems))}\n`);
    else showRefusal(outcome.problems, terminal);
    return exitOfRefusal(outcome.problems);
  }
  show({ ...outcome.value, output }, talk, terminal);
  return exitDone;
}

interface BudgetJob {
  readonly file: string;
  readonly output: string | null;
  readonly settings: BudgetSettings;
  readonly options: BudgetOptions;
}

interface Built {
  readonly report: BudgetReport;
  readonly problems: readonly Problem[];
}

async function build(
  { file, output, settings, options }: BudgetJob,
  progress: ProgressLine,
): Promise<Outcome<Built>> {
  const read = await booksFrom(options, progress);
  if (read.status === 'refused') return read;
  const { books, problems: ofBooks } = read.value;
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened;
  const destination = output === null ? 'nowhere' : 'workbook';
  const given = books === null ? settings : { ...settings, books };
  const result = await buildBudget(opened.value, given, { destination, progress });
  if (result.status === 'refused') return { status: 'refused', problems: [...result.problems, ...ofBooks] };
  if (output !== null) {
    progress.step('save', 0, 1);
    const obstacle = await saveWorkbook(opened.value, output, progress.isCancelled);
    if (obstacle !== null) return { status: 'refused', problems: [obstacle] };
  }
  return { status: 'done', value: { report: result.report, problems: [...ofBooks, ...result.problems] } };
}

interface Shown extends Built {
  readonly output: string | null;
}

function show({ report, problems, output }: Shown, talk: Talk, terminal: Terminal): void {
  if (talk === 'quiet') return;
  if (talk === 'json') {
    terminal.out(`${JSON.stringify(budgetJson({ report, problems, output }))}\n`);
    return;
  }
  const found = problems.length === 0 ? cliText.nothingFound : problemsText(problems, emphasisOf(terminal));
  const where = output === null ? cliText.notWritten : writtenText(output);
  terminal.out(`${[budgetText(report), found, where].join('\n\n')}\n`);
}
