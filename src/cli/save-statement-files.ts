import { join } from 'node:path';
import { cancelled } from '../app/propose-reading';
import type { StatementFile } from '../app/state-accounts-apart';
import { statementUsage } from '../text/statement-cli-text';
import { nodeCodec } from '../workbook/adapters/xlsx/codec-node';
import { newXlsx } from '../workbook/adapters/xlsx/index';
import type { Outcome } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { FileBatch } from './file-batch';
import { writeProblem } from './file-problems';
import { isSameFile } from './output-file';
import type { ProgressLine } from './progress-line';
import { UsageError } from './usage-error';

export interface StatementFilesJob {
  /** The workbook that is read: it is never written over. */
  readonly input: string;
  readonly folder: string;
  readonly files: readonly StatementFile[];
}

/** The paths of the files, or what stood in the way. */
export type SavedFiles = { readonly files: readonly string[] } | { readonly problems: readonly Problem[] };

/** Writes all files or none. */
export async function saveStatementFiles(
  { input, folder, files }: StatementFilesJob,
  progress: ProgressLine,
): Promise<SavedFiles> {
  const own = files.find(({ name }) => isSameFile(input, join(folder, name)));
  if (own !== undefined) throw new UsageError(statementUsage.sameFile(own.name));
  let batch: FileBatch;
  try {
    batch = new FileBatch(folder);
  } catch (error) {
    return { problems: [writeProblem(folder, error)] };
  }
  let problem: Problem | null;
  try {
    problem = await fill(batch, files, progress);
  } catch (bug) {
    batch.undo();
    throw bug;
  }
  if (problem === null) {
    batch.finish();
    return { files: files.map(({ name }) => join(folder, name)) };
  }
  const left = batch.undo();
  const notRestored: Problem = { code: 'files-not-restored', place: null, files: left };
  return { problems: left.length === 0 ? [problem] : [problem, notRestored] };
}

/** What stands in the way, `null` when all files are in their places. */
async function fill(
  batch: FileBatch,
  files: readonly StatementFile[],
  progress: ProgressLine,
): Promise<Problem | null> {
  try {
    for (const [index, { name, edits }] of files.entries()) {
      progress.step('save', index, files.length);
      const bytes = await bytesOf(edits);
      if (bytes.status === 'refused') return bytes.problems[0] ?? cancelled;
      await batch.add(name, bytes.value);
      if (progress.isCancelled()) return cancelled;
    }
    batch.place();
    return null;
  } catch (error) {
    return writeProblem(batch.current, error);
  }
}

async function bytesOf(edits: StatementFile['edits']): Promise<Outcome<Uint8Array>> {
  const workbook = newXlsx(nodeCodec);
  const applied = await workbook.apply(edits);
  return applied.status === 'refused' ? applied : { status: 'done', value: workbook.save() };
}
