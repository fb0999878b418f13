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
    message: problemSentence(problem),
    remedy: problemRemedy(problem),
  };
}
