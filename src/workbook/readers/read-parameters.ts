import type { Rounding } from '../../domain/contribution/scheme';
import type { Rate } from '../../domain/values/rate';
import { isBlank, textOf } from '../cells/cell-text';
import type { DecimalChoice } from '../cells/read-amount';
import { readDate, type DateSystem } from '../cells/read-day';
import { readRate } from '../cells/read-rate';
import { speaksOfPercent } from '../layout/header-words';
import { comparableText } from '../layout/comparable-text';
import { isCalledParameters } from '../layout/sheet-words';
import { readYearInTitle } from '../layout/month-words';
import {
  decimalValues,
  parameterColumns,
  parameterLabels,
  roundingValues,
  type ParameterKey,
} from '../layout/parameters-table';
import type { Area, Cell, RowSnapshot, SheetSnapshot } from '../port';
import type { ParameterKind, Place } from '../problems';
import { placeOf, type ProblemList } from './problem-list';
import { readAccount, readLedgerCode } from './read-ledger-codes';

/** The settings that stand in the workbook, each with its place; what is left out is not there. */
export interface Parameters {
  readonly year?: number;
  readonly firstMonth?: number;
  readonly rate?: Rate;
  readonly ratePlace?: Place;
  readonly rounding?: Rounding;
  readonly decimal?: DecimalChoice;
  readonly contributionAccount?: string;
  readonly creditedAccount?: string;
  readonly entryJournal?: string;
  readonly structureSection?: string;
}

/** True for the sheet of parameters: ours by its mark, or one that is called so. */
export function isParametersSheet(sheet: SheetSnapshot): boolean {
  if (sheet.owned !== null) return sheet.owned.key === 'parameters';
  return isCalledParameters(sheet.name);
}

/** What parameters are read with. */
export interface ParameterContext {
  readonly system: DateSystem;
  readonly problems: ProblemList;
  /** The table of dated rates of the same sheet, whose headers are no labels. */
  readonly ratesArea: Area | null;
}

/** Reads « label | value » lines wherever they stand; labels that we do not know are the person's own. */
export function readParameters(
  sheet: SheetSnapshot,
  { system, problems, ratesArea }: ParameterContext,
): Parameters {
  let parameters: Parameters = {};
  let words: number | null = null;
  for (const row of sheet.rows) {
    words = explanationColumn(row) ?? words;
    const line = findLine(withoutColumn(outside(row, ratesArea), words));
    if (line === null) continue;
    const place = placeOf(sheet, row.row, line.value.column);
    const read = readValue(line, system, place);
    if ('expected' in read) {
      const value = line.value.kind === 'error' ? line.value.value : textOf(line.value);
      if (line.value.kind === 'error') problems.add({ code: 'cell-error', value, place });
      else
        problems.add({
          code: 'parameter-invalid',
          parameter: line.label,
          value,
          expected: read.expected,
          place,
        });
    } else parameters = { ...read, ...parameters };
  }
  return parameters;
}

function outside(row: RowSnapshot, area: Area | null): RowSnapshot {
  if (area === null || row.row < area.top || row.row > area.bottom) return row;
  return { row: row.row, cells: row.cells.filter(({ column }) => column < area.left || column > area.right) };
}

/** Where the header says that our explanations stand: beside an empty value, an explanation is none. */
function explanationColumn(row: RowSnapshot): number | null {
  const header = row.cells.find(
    (cell) =>
      cell.kind === 'text' && comparableText(cell.value) === comparableText(parameterColumns.explanation),
  );
  return header?.column ?? null;
}

function withoutColumn(row: RowSnapshot, column: number | null): RowSnapshot {
  if (column === null) return row;
  return { row: row.row, cells: row.cells.filter((cell) => cell.column !== column) };
}

interface ParameterLine {
  readonly key: ParameterKey;
  readonly label: string;
  readonly value: Cell;
}

function findLine(row: RowSnapshot): ParameterLine | null {
  for (const [position, cell] of row.cells.entries()) {
    if (cell.kind !== 'text') continue;
    const key = keyOf(cell.value);
    const value = row.cells[position + 1];
    if (key !== null && value !== undefined && !isBlank(value) && !isExplanation(value, cell.column))
      return { key, label: cell.value.trim(), value };
  }
  return null;
}

/** The text beside an emptied cell is no value of it. */
function isExplanation(value: Cell, label: number): boolean {
  return value.column > label + 1 && value.kind === 'text' && value.value.length > longestValue;
}

const longestValue = 30;

function keyOf(label: string): ParameterKey | null {
  const wanted = comparableText(label).replace(/ ?%$/, '').replace(/ en$/, '');
  for (const [key, labels] of labelEntries) if (labels.includes(wanted)) return key;
  return null;
}

// Object.entries forgets the type of the keys.
const labelEntries = (Object.entries(parameterLabels) as [ParameterKey, readonly string[]][]).map(
  ([key, labels]) => [key, labels.map(comparableText)] as const,
);

type Read = Parameters | { readonly expected: ParameterKind };

function readValue({ key, label, value }: ParameterLine, system: DateSystem, place: Place): Read {
  switch (key) {
    case 'year':
      return readYear(value, system);
    case 'first-month':
      return readFirstMonth(value, system);
    case 'rate': {
      const reading = readRate(value, speaksOfPercent(label) ? 'percent-points' : 'unstated');
      return reading.kind === 'rate' ? { rate: reading.rate, ratePlace: place } : { expected: 'rate' };
    }
    case 'rounding':
      return readRounding(value);
    case 'decimal':
      return readDecimal(value);
    case 'contribution-account':
      return readAccount(value, (contributionAccount) => ({ contributionAccount }));
    case 'credited-account':
      return readAccount(value, (creditedAccount) => ({ creditedAccount }));
    case 'entry-journal':
      return readLedgerCode(value, (entryJournal) => ({ entryJournal }));
    case 'structure-section':
      return readLedgerCode(value, (structureSection) => ({ structureSection }));
  }
}

function readYear(cell: Cell, system: DateSystem): Read {
  if (cell.kind === 'number' && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100) {
    return { year: cell.value };
  }
  const year = cell.kind === 'text' ? readYearInTitle(cell.value) : null;
  if (year !== null) return { year };
  const date = readDate(cell, system);
  return date.kind === 'day' && cell.kind === 'number' ? { year: date.day.year } : { expected: 'year' };
}

function readFirstMonth(cell: Cell, system: DateSystem): Read {
  const reading = readDate(cell, system);
  if (reading.kind === 'day') return { firstMonth: reading.day.monthNumber };
  return reading.kind === 'month' ? { firstMonth: reading.month.month } : { expected: 'month' };
}

function readRounding(cell: Cell): Read {
  const text = comparableText(textOf(cell));
  if (
    text === comparableText(roundingValues.month) ||
    /^(mois|mensuel|mensuelle|par mois|month|chaque mois|ligne)\b/.test(text)
  ) {
    return { rounding: 'month' };
  }
  return text === comparableText(roundingValues.cumulative) ||
    /^(cumul|cumule|cumulee|cumulatif|cumulative|annuel|annuelle)\b/.test(text)
    ? { rounding: 'cumulative' }
    : { expected: 'rounding' };
}

function readDecimal(cell: Cell): Read {
  const text = textOf(cell).trim();
  const comparable = comparableText(text);
  if (comparable === decimalValues.comma || comparable === 'comma' || text === ',')
    return { decimal: 'comma' };
  if (comparable === decimalValues.point || text === '.') return { decimal: 'point' };
  return comparable === comparableText(decimalValues.ask) || comparable === ''
    ? { decimal: 'ask' }
    : { expected: 'decimal' };
}
