import { problemRemedy, problemSentence } from '../text/problem-sentences';
import { cellName } from '../workbook/cell-name';
import { severityOf } from '../workbook/problems';
import type { Problem, ProblemCode, Severity } from '../workbook/problems';

/** A problem as programs read it. `sheet` and `cell` are `null` when it has no such place. */
export interface ProblemJson {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** The accounting file and its line, for problems of one; absent for the others. */
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
  readonly remedy: string;
}

export function problemJson(problem: Problem): ProblemJson {
  const cell = problem.place?.cell ?? null;
  return {
    code: problem.code,
    severity: severityOf(problem),
    sheet: problem.place?.sheet ?? null,
    cell: cell === null ? null : cellName(cell.row, cell.column),
    ...(isOfLedger(problem) ? { file: problem.file } : {}),
    ...('line' in problem && typeof problem.line === 'number' ? { line: problem.line } : {}),
    message: problemSentence(problem),
    remedy: problemRemedy(problem),
  };
}

function isOfLedger(problem: Problem): problem is Extract<Problem, { readonly code: `ledger-${string}` }> {
  return problem.code.startsWith('ledger-');
}
