import type { DecimalChoice } from '../cells/read-amount';
import type { Grant } from '../../domain/budget/grant';
import { grantColumns as titles } from '../layout/budget-lines-table';
import type { WorkbookSnapshot } from '../port';
import { labelledRows, ownSheet, tableOn } from './labelled-table';
import { nearestNames } from './nearest-names';
import type { ProblemList } from './problem-list';

export interface GrantsContext {
  /** Of the budget lines. */
  readonly keys: readonly string[];
  readonly decimal: DecimalChoice;
}

/** Reads the sheet `Subventions` by its mark. */
export function readGrants(
  workbook: WorkbookSnapshot,
  { keys, decimal }: GrantsContext,
  problems: ProblemList,
): readonly Grant[] {
  const sheet = ownSheet(workbook, 'grants');
  const table =
    sheet === null
      ? null
      : tableOn(sheet, { titles, needed: ['funder', 'asked', 'received'], decimal }, problems);
  if (table === null) return [];
  return labelledRows(table, problems).flatMap((row) => {
    const funder = row.text('funder');
    const key = row.text('key');
    if (funder === '' && key === '') return [];
    if (key !== '' && !keys.includes(key)) {
      const names = keys.map((name) => ({ name, shown: name }));
      const candidates = nearestNames(key, names);
      problems.add({ code: 'budget-key-unknown', key, candidates, place: row.place('key') });
    }
    return [
      {
        funder,
        key,
        asked: row.amount('asked'),
        notified: row.amount('notified'),
        agreed: row.amount('agreed'),
        received: row.amount('received'),
      },
    ];
  });
}
