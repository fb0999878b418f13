import { parseAreaName, areaName, quotedSheet } from './cell-name';
import { decodeMarkText, encodeMarkText } from './mark-text';
import { markPrefix } from './port';
import type { Area, FixedSheetKey, SheetKey, StatementSheetKey } from './port';
import { isStatementKey } from './statement-key';

/** Where a mark points: a sheet by its title and the area that we wrote there. */
export interface MarkTarget {
  readonly sheet: string;
  readonly area: Area;
}

const keys: Readonly<Record<FixedSheetKey, true>> = {
  contributions: true,
  'contribution-lines': true,
  checks: true,
  reading: true,
  parameters: true,
  appropriation: true,
  'what-if': true,
  'budget-lines': true,
  'trial-balance': true,
  'section-months': true,
  'contribution-forecast': true,
  grants: true,
  'structure-budget': true,
  'global-budget': true,
  'budget-passage': true,
  'resource-analysis': true,
  'use-analysis': true,
  'contribution-variance': true,
  entries: true,
  statements: true,
  'closed-months': true,
};

/** What stands before the person in the mark of a statement. */
const statementMarks = [
  { name: `${markPrefix}statement.`, key: 'statement/' },
  { name: `${markPrefix}statement_digest.`, key: 'statement-digest/' },
] as const;

/** The defined name that marks a sheet of ours. Excel allows no hyphen in a name: `_` stands for it. */
export function markName(key: SheetKey): string {
  return isStatementKey(key) ? statementMarkName(key) : `${markPrefix}${key.replaceAll('-', '_')}`;
}

function statementMarkName(key: StatementSheetKey): string {
  const [first, other] = statementMarks;
  const mark = key.startsWith(first.key) ? first : other;
  return mark.name + encodeMarkText(key.slice(mark.key.length));
}

/** The key of a mark, or `null` for any other defined name. Excel compares names without case. */
export function keyOfMark(name: string): SheetKey | null {
  // The record holds exactly the keys of the union, which `Object.keys` forgets.
  const all = Object.keys(keys) as FixedSheetKey[];
  const small = name.toLowerCase();
  return all.find((key) => markName(key).toLowerCase() === small) ?? statementKeyOfMark(small);
}

function statementKeyOfMark(name: string): StatementSheetKey | null {
  for (const mark of statementMarks) {
    if (!name.startsWith(mark.name.toLowerCase())) continue;
    const person = decodeMarkText(name.slice(mark.name.length));
    return person === null ? null : `${mark.key}${person}`;
  }
  return null;
}

/** What a mark refers to, as a formula without `=`: `'L''été'!$A$1:$F$9`. */
export function markReference(target: MarkTarget): string {
  const absolute = areaName(target.area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheet(target.sheet)}!${absolute}`;
}

/** Reads what a mark refers to; `null` when the sheet or its cells are gone (`#REF!`). */
export function parseMarkReference(reference: string): MarkTarget | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]+\$?\d+(?::\$?[A-Za-z]+\$?\d+)?)$/.exec(
    reference.trim(),
  );
  const area = parseAreaName(match?.[3] ?? '');
  if (match === null || area === null) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area };
}
