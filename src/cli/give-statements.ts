import { stateAccounts } from '../app/state-accounts';
import type { AskedStatements } from '../app/state-accounts';
import { stateAccountsApart } from '../app/state-accounts-apart';
import type { StatementsReport } from '../reports/statements-report';
import type { Problem } from '../workbook/problems';
import { booksFrom } from './books-option';
import type { BooksOptions } from './books-option';
import { openWorkbook } from './open-workbook';
import type { ProgressLine } from './progress-line';
import { saveStatementFiles } from './save-statement-files';
import { saveWorkbook } from './save-workbook';
import type { StatementTarget } from './statement-target';
import type { WrittenStatements } from './statements-json';

export interface StatementsJob {
  readonly file: string;
  readonly target: StatementTarget;
  readonly asked: AskedStatements;
  readonly books: BooksOptions;
}

export type GivenStatements =
  | {
      readonly status: 'done';
      readonly statements: StatementsReport;
      readonly problems: readonly Problem[];
      readonly written: WrittenStatements;
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/**
 * Computes the statements and writes them to where they go. The books first: a file that cannot be read refuses before
 * the workbook is opened.
 */
export async function giveStatements(job: StatementsJob, progress: ProgressLine): Promise<GivenStatements> {
  const read = await booksFrom(job.books, progress);
  if (read.status === 'refused') return read;
  const { books, problems } = read.value;
  const asked = books === null ? job.asked : { ...job.asked, books };
  const given = await give({ ...job, asked }, progress);
  return { ...given, problems: [...problems, ...given.problems] };
}

async function give(
  { file, target, asked }: Omit<StatementsJob, 'books'>,
  progress: ProgressLine,
): Promise<GivenStatements> {
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened;
  const workbook = opened.value;
  if (target.kind === 'files') {
    const result = await stateAccountsApart(workbook, asked, progress);
    if (result.status === 'refused') return result;
    const job = { input: file, folder: target.folder, files: result.files };
    const saved = await saveStatementFiles(job, progress);
    if ('problems' in saved) return { status: 'refused', problems: saved.problems };
    return { ...result, written: { output: null, sheets: [], files: saved.files } };
  }
  const { layout, output } = target;
  const destination = output === null ? 'nowhere' : 'workbook';
  const result = await stateAccounts(workbook, { ...asked, layout }, { destination, progress });
  if (result.status === 'refused') return result;
  const sheets = (result.applied?.sheets ?? []).map(({ title }) => title);
  const done = { ...result, written: { output, sheets, files: [] } };
  if (output === null) return done;
  progress.step('save', 0, 1);
  const obstacle = await saveWorkbook(workbook, output, progress.isCancelled);
  return obstacle === null ? done : { status: 'refused', problems: [obstacle] };
}
