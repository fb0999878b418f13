import { comparableText } from '../layout/comparable-text';
import type { SheetSnapshot, WorkbookSnapshot } from '../port';
import type { SheetCorrection } from '../understanding';
import { findCorrectedTables } from './corrected-tables';
import { hasRole, type FoundTable } from './found-table';
import { isParametersSheet } from './read-parameters';
import { findRateTable, type RateTable } from './read-rates';

/** A sheet with the tables found on it, sorted by what they are for. */
export interface SheetTables {
  readonly sheet: SheetSnapshot;
  readonly role: 'ours' | 'parameters' | 'data';
  readonly correction: SheetCorrection | null;
  readonly people: readonly FoundTable[];
  readonly turnover: readonly FoundTable[];
  readonly rates: RateTable | null;
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
  const nothing = { sheet, correction, people: [], turnover: [], rates: null };
  if (isParametersSheet(sheet)) return { ...nothing, role: 'parameters', rates: findRateTable(sheet) };
  if (sheet.owned !== null) return { ...nothing, role: 'ours' };
  if (isRatesSheet(sheet)) return { ...nothing, role: 'parameters', rates: findRateTable(sheet) };
  const tables = findCorrectedTables(sheet, correction, workbook.dateSystem);
  return {
    sheet,
    role: 'data',
    correction,
    people: tables.filter(({ kind }) => kind === 'entrepreneurs'),
    turnover: tables.filter(({ kind }) => kind !== 'entrepreneurs' && kind !== 'rates'),
    rates: null,
  };
}

/** A sheet (or an Excel table) that is called rates holds rates, whatever else it looks like. */
function isRatesSheet(sheet: SheetSnapshot): boolean {
  const isCalled = (name: string): boolean =>
    /^(baremes?|taux|grille des taux|taux de contribution)$/.test(comparableText(name));
  return isCalled(sheet.name) || sheet.tables.some(({ name }) => isCalled(name));
}

function isNamedList(table: FoundTable): boolean {
  const pattern = /entrepreneur|salarie|cooperateur|annuaire|effectif|porteurs|personnes/;
  const names = [table.sheet.name, ...table.sheet.tables.map(({ name }) => name.replaceAll('_', ' '))];
  return names.some((name) => pattern.test(comparableText(name)));
}

/** A list of clients has names and perhaps activities; only people who come and go have entries, exits and rates. */
function tellsOfStay(table: FoundTable): boolean {
  return hasRole(table.columns, 'entry', 'exit', 'rate', 'status');
}
