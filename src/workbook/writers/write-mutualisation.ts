import type { WorkbookEdits } from '../port';
import { CommentTaker } from './comment-taker';
import type { MutualisationInput } from './mutualisation-input';
import { writeChecks } from './write-checks';
import { writeContributionLines } from './write-contribution-lines';
import { writeContributions } from './write-contributions';
import { writeReading } from './write-reading';

/** The four sheets of a result, in the order in which they stand in the workbook. */
export function writeMutualisation(input: MutualisationInput): WorkbookEdits {
  const comments = new CommentTaker(input.comments);
  const contributions = writeContributions(input, comments);
  const lines = writeContributionLines(input, comments);
  const reading = writeReading(input, comments);
  // Last, since it lists the comments that no other sheet took.
  const checks = writeChecks(input, comments);
  return { sheets: [contributions, lines, checks, reading] };
}
