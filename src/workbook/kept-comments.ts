import type { SheetKey } from './port';

/** The sheets of the contributions that have a comment column; the budget keeps its own. */
export type CommentedSheet = 'contributions' | 'contribution-lines' | 'checks' | 'reading';

/**
 * What a run keeps of the run before: what the person typed in the comment columns, by the line that she
 * typed it beside, and the titles that she gave to our sheets. A comment whose line is gone stays in its
 * map: it returns to its line when the line returns.
 */
export interface KeptComments {
  readonly bySheet: Readonly<Record<CommentedSheet, ReadonlyMap<string, string>>>;
  /** Those that stood in the table of comments without a line already: {@link commentId}s. */
  readonly apart: ReadonlySet<string>;
  /** Present title of each sheet of ours; formulas between our sheets need it. */
  readonly titles: ReadonlyMap<SheetKey, string>;
}

const nothing: ReadonlyMap<string, string> = new Map();

/** For a workbook that has no sheet of ours. */
export const noComments: KeptComments = {
  bySheet: { contributions: nothing, 'contribution-lines': nothing, checks: nothing, reading: nothing },
  apart: new Set(),
  titles: new Map(),
};

/** Tells a comment from all others. */
export function commentId(sheet: CommentedSheet, line: string): string {
  return `${sheet}\n${line}`;
}

/** A person's line: the code, else the name. The keys are shown to the person once their line is gone. */
export function personKey(code: string, name: string): string {
  return code === '' ? name : code;
}

/** A person's line of one month (`2014-03`). */
export function lineKey(person: string, month: string): string {
  return `${person} · ${month}`;
}

/** A problem's line: its kind as shown, the sheet and the cell, as far as it has them. */
export function checkKey(kind: string, sheet: string, cell: string): string {
  return [kind, sheet, cell].filter((part) => part !== '').join(' · ');
}
