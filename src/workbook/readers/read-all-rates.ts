import type { Scheme } from '../../domain/contribution/scheme';
import type { DecimalChoice } from '../cells/read-amount';
import { comparableText } from '../layout/comparable-text';
import type { WorkbookSnapshot } from '../port';
import type { PeopleIndex } from './people-index';
import type { ProblemList } from './problem-list';
import type { ListedPeople } from './read-people';
import { readRates, type PlacedScheme } from './read-rates';
import type { SheetTables } from './sheet-tables';

/** What the tables of schemes are read with. */
export interface RateParts {
  readonly decimal: DecimalChoice;
  readonly workbook: WorkbookSnapshot;
  readonly people: ListedPeople;
  readonly problems: ProblemList;
}

/** The schemes of every table of a workbook. */
export function readAllRates(
  sheets: readonly SheetTables[],
  index: PeopleIndex,
  { workbook, people, problems, decimal }: RateParts,
): readonly PlacedScheme[] {
  const statuses = new Set(
    people.people.map(({ status }) => comparableText(status)).filter((status) => status !== ''),
  );
  const context = { system: workbook.dateSystem, problems, statuses, decimal };
  return sheets.flatMap(({ rates }) => (rates === null ? [] : readRates(rates, index, context)));
}

/** Categories that a scheme is for: their spelling there, by comparable form. */
export function categoriesOf(schemes: readonly Scheme[]): ReadonlyMap<string, string> {
  return new Map(
    schemes.flatMap(({ scope }) =>
      scope.kind === 'category' ? [[comparableText(scope.category), scope.category]] : [],
    ),
  );
}
