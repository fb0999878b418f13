import type { Problem, ProblemCode } from '../workbook/problems';

/**
 * The words of one kind of problem. `statement` says what is wrong without saying where, begins in lower
 * case and ends without a full stop: it stands alone in a table that has columns for the place, or after
 * the place in a sentence. `remedy` is a whole sentence that says what to do.
 */
export interface Wording<P extends Problem> {
  readonly statement: (problem: P) => string;
  readonly remedy: (problem: P) => string;
}

/** One wording for every code: a code without words does not compile. */
export type Wordings = { readonly [C in ProblemCode]: Wording<Extract<Problem, { readonly code: C }>> };
