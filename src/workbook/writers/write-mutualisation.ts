import { commentId } from '../kept-comments';
import type { WorkbookEdits } from '../port';
import type { WarningProblem } from '../problems';
import { CommentTaker } from './comment-taker';
import type { MutualisationInput } from './mutualisation-input';
import { writeChecks } from './write-checks';
import { writeContributionLines } from './write-contribution-lines';
import { writeContributions } from './write-contributions';
import { writeReading } from './write-reading';

export interface MutualisationEdits extends WorkbookEdits {
  /** Comments that lose their line by this very result, to be told once; the checks sheet goes on showing them. */
  readonly movedComments: readonly WarningProblem[];
}

/** The four sheets of a result, in the order in which they stand in the workbook. */
export function writeMutualisation(input: MutualisationInput): MutualisationEdits {
  const comments = new CommentTaker(input.comments);
  const contributions = writeContributions(input, comments);
  const lines = writeContributionLines(input, comments);
  const reading = writeReading(input, comments);
  // Last, since it lists the comments that no other sheet took.
  const checks = writeChecks(input, comments);
  const movedComments = comments
    .leftOver()
    .filter(({ sheet, line }) => !input.comments.apart.has(commentId(sheet, line)))
    .map(({ line, comment }) => ({ code: 'comment-kept', comment, line, place: null }) as const);
  return { sheets: [contributions, lines, checks, reading], movedComments };
}
