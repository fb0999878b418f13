import type { PeopleIndex } from './people-index';
import { codeKey } from './people-index';
import { nameKey } from '../layout/comparable-text';
import type { ReadTable } from './read-turnover-tables';
import { identityColumns, readIdentity } from './row-identity';
import { rowsBetween } from './sheet-rows';
import type { WrittenIdentity } from './turnover-entry';

/**
 * Positions of the tables that look like turnover and are not about the co-operative's people: a list of grants
 * with amounts and no month, a cash plan by month. They are set aside only beside tables that do give turnover,
 * and only when hardly anybody in them is known; else what is wrong in them is told.
 */
export function findStrangers(tables: readonly ReadTable[], people: PeopleIndex): ReadonlySet<number> {
  const withoutMonth = tables.flatMap((table, position) => (lacksMonth(table) ? [position] : []));
  const foreign = people.isEmpty
    ? []
    : tables.flatMap((table, position) => (isAboutNobody(table, people) ? [position] : []));
  const suspects = new Set([...withoutMonth, ...foreign]);
  if (suspects.size === 0) return suspects;
  const others = tables.filter(
    (table, position) => !suspects.has(position) && table.turnover.entries.length > 0,
  );
  if (others.length === 0) return new Set();
  const known = people.isEmpty ? namesOf(others) : null;
  const isKnown = (who: WrittenIdentity): boolean =>
    known === null ? people.isKnown(who) : known.has(codeKey(who.code)) || known.has(nameKey(who.name));
  return new Set([
    ...foreign,
    ...withoutMonth.filter((position) => isMostlyUnknown(tables[position], isKnown)),
  ]);
}

function lacksMonth({ problems }: ReadTable): boolean {
  return problems.some(({ code }) => code === 'period-unknown');
}

/** A matrix or a journal of three names or more, none of which is an entrepreneur. */
function isAboutNobody({ table, turnover }: ReadTable, people: PeopleIndex): boolean {
  if (table.kind !== 'matrix' && table.kind !== 'journal') return false;
  const names = new Set(turnover.entries.map(({ who }) => `${who.code} ${who.name}`));
  return names.size >= 3 && !turnover.entries.some(({ who }) => people.isKnown(who));
}

function namesOf(tables: readonly ReadTable[]): ReadonlySet<string> {
  const names = tables.flatMap(({ turnover }) =>
    turnover.entries.flatMap(({ who }) => [codeKey(who.code), nameKey(who.name)]),
  );
  return new Set(names.filter((name) => name !== ''));
}

function isMostlyUnknown(read: ReadTable | undefined, isKnown: (who: WrittenIdentity) => boolean): boolean {
  if (read === undefined) return false;
  const { table } = read;
  const columns = identityColumns(table);
  const people = rowsBetween(table.sheet, table.firstRow, table.lastRow)
    .map((row) => readIdentity(row, columns))
    .filter(({ isEmpty, label }) => !isEmpty && label === 'ordinary');
  return people.filter(({ who }) => isKnown(who)).length * 2 < people.length;
}
