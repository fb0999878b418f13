import type { OtherKind } from '../../domain/contribution/contribution-inputs';
import { isCalledCollective } from '../layout/collective-words';
import { isCalledPeople, isCalledRates, sideOfTitle, speaksOfOtherSubject } from '../layout/sheet-words';
import type { SheetSnapshot, WorkbookSnapshot } from '../port';
import type { SheetCorrection } from '../understanding';
import { findCorrectedTables } from './corrected-tables';
import { hasRole, type FoundTable } from './found-table';
import { isParametersSheet } from './read-parameters';
import { findRateTable, type RateTable } from './find-rate-table';

/** A sheet with the tables found on it, sorted by what they are for. */
export interface SheetTables {
  readonly sheet: SheetSnapshot;
  /** `other`: its title speaks of something else than turnover. */
  readonly role: 'ours' | 'parameters' | 'data' | 'other';
  readonly correction: SheetCorrection | null;
  readonly people: readonly FoundTable[];
  readonly turnover: readonly FoundTable[];
  readonly rates: RateTable | null;
  /** What its tables give instead of turnover, where a scheme asks for it. */
  readonly side: OtherKind | null;
}

/** Looks at every sheet; which list is the list of entrepreneurs is decided over the whole workbook. */
export function findSheetTables(
  workbook: WorkbookSnapshot,
  corrections: readonly SheetCorrection[],
): readonly SheetTables[] {
  const sheets = workbook.sheets.map((sheet) => findOnSheet(sheet, corrections, workbook));
  const named = sheets.some(({ people }) => people.some(isNamedList));
  return sheets.map((one) => ({
    ...one,
    people: one.people.filter(
      (table) =>
        one.correction?.readAs === 'entrepreneurs' || (named ? isNamedList(table) : tellsOfStay(table)),
    ),
  }));
}

function findOnSheet(
  sheet: SheetSnapshot,
  corrections: readonly SheetCorrection[],
  workbook: WorkbookSnapshot,
): SheetTables {
  const correction = corrections.find((one) => one.sheet === sheet.name) ?? null;
  const nothing = { sheet, correction, people: [], turnover: [], rates: null, side: null };
  if (isParametersSheet(sheet)) return { ...nothing, role: 'parameters', rates: findRateTable(sheet) };
  if (sheet.owned !== null) return { ...nothing, role: 'ours' };
  if (isRatesSheet(sheet)) return { ...nothing, role: 'parameters', rates: findRateTable(sheet) };
  if (
    correction?.readAs === undefined &&
    (speaksOfOtherSubject(sheet.name) || isCalledCollective(sheet.name))
  )
    return { ...nothing, role: 'other' };
  const tables = findCorrectedTables(sheet, correction, workbook.dateSystem);
  return {
    sheet,
    role: 'data',
    correction,
    people: tables.filter(({ kind }) => kind === 'entrepreneurs'),
    turnover: tables.filter(({ kind }) => kind !== 'entrepreneurs' && kind !== 'rates'),
    rates: null,
    side: null,
  };
}

/** The same sheets once it is known that amounts beside the turnover are needed: `Achats` gives some. */
export function withSideSheets(
  sheets: readonly SheetTables[],
  workbook: WorkbookSnapshot,
): readonly SheetTables[] {
  return sheets.map((one) => {
    const side = sideOfTitle(one.sheet.name);
    if (side === null || one.correction?.readAs !== undefined) return one;
    if (one.role !== 'other' && one.role !== 'data') return one;
    const tables = findCorrectedTables(one.sheet, one.correction, workbook.dateSystem);
    const turnover = tables.filter(({ kind }) => kind !== 'entrepreneurs' && kind !== 'rates');
    return turnover.length === 0 ? one : { ...one, role: 'data', people: [], turnover, side };
  });
}

/** A sheet (or an Excel table) that is called rates holds rates, whatever else it looks like. */
function isRatesSheet(sheet: SheetSnapshot): boolean {
  return isCalledRates(sheet.name) || sheet.tables.some(({ name }) => isCalledRates(name));
}

/** A sheet of collective activities, unless the person says how to read it. */
export function isCollective({ sheet, role, correction }: SheetTables): boolean {
  return role === 'other' && correction?.readAs === undefined && isCalledCollective(sheet.name);
}

function isNamedList({ sheet }: FoundTable): boolean {
  return isCalledPeople(sheet.name) || sheet.tables.some(({ name }) => isCalledPeople(name));
}

/** A list of clients has names and perhaps activities; only people who come and go have entries, exits and rates. */
function tellsOfStay(table: FoundTable): boolean {
  return hasRole(table.columns, 'entry', 'exit', 'rate', 'status');
}
