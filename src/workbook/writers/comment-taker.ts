import { commentId } from '../kept-comments';
import type { CommentedSheet, KeptComments } from '../kept-comments';

/**
 * Hands each kept comment to one line and knows in the end which were left. It lives as long as the writing
 * of one result: the writers of the sheets take in turn, the checks sheet writes what is left.
 */
export class CommentTaker {
  private readonly left: Map<string, LeftComment>;

  constructor(comments: KeptComments) {
    // The record holds exactly the sheets of the union, which `Object.keys` forgets.
    const sheets = Object.keys(comments.bySheet) as CommentedSheet[];
    const all = sheets.flatMap((sheet) =>
      [...comments.bySheet[sheet]].map(([line, comment]) => ({ sheet, line, comment })),
    );
    this.left = new Map(all.map((entry) => [commentId(entry.sheet, entry.line), entry]));
  }

  /** The comment of a line, once. */
  take(sheet: CommentedSheet, line: string): string | undefined {
    const id = commentId(sheet, line);
    const found = this.left.get(id)?.comment;
    this.left.delete(id);
    return found;
  }

  /** Comments whose line is not in this result. */
  leftOver(): readonly LeftComment[] {
    return [...this.left.values()];
  }
}

export interface LeftComment {
  readonly sheet: CommentedSheet;
  readonly line: string;
  readonly comment: string;
}
