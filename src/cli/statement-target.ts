import type { StatementRequest } from '../app/state-accounts';
import { statementUsage } from '../text/statement-cli-text';
import { outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { UsageError } from './usage-error';

export interface StatementTargetOptions extends OutputOptions {
  readonly sheetEach?: true;
  readonly files?: string;
  readonly json?: true;
}

/** Where the statements go. */
export type StatementTarget =
  /** `output` is `null` when they are only given back, as JSON. */
  | {
      readonly kind: 'workbook';
      readonly layout: StatementRequest['layout'];
      readonly output: string | null;
    }
  /** A workbook for each person. */
  | { readonly kind: 'files'; readonly folder: string };

/** Throws {@link UsageError} when the options say nothing, or two things at once. */
export function statementTarget(input: string, options: StatementTargetOptions): StatementTarget {
  const { files, sheetEach, out, inPlace, json } = options;
  if (files !== undefined) {
    if (files.trim() === '') throw new UsageError(statementUsage.folder());
    if (out !== undefined) throw new UsageError(statementUsage.filesOrWorkbook('--out'));
    if (inPlace === true) throw new UsageError(statementUsage.filesOrWorkbook('--in-place'));
    if (sheetEach === true) throw new UsageError(statementUsage.filesOrWorkbook('--sheet-each'));
    return { kind: 'files', folder: files };
  }
  const output = outputFile(input, options);
  if (output === null && json !== true) throw new UsageError(statementUsage.noTarget());
  return { kind: 'workbook', layout: sheetEach === true ? 'sheet-each' : 'one-sheet', output };
}
