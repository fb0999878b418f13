import type { Money } from '../../domain/values/money';
import type { Rate } from '../../domain/values/rate';
import type { Employee } from '../../domain/appropriation/share-labour';
import { isBlank, textOf } from '../cells/cell-text';
import { readAmount } from '../cells/read-amount';
import { readRate } from '../cells/read-rate';
import {
  appropriationChoices,
  appropriationInputKeys,
  appropriationLabels,
  employeeColumns,
  nextYearsHeader,
} from '../layout/appropriation-sheet';
import type { AppropriationInputKey } from '../layout/appropriation-sheet';
import { comparableText } from '../layout/comparable-text';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../port';
import type { ParameterKind, Problem } from '../problems';
import { placeOf } from './problem-list';
import { readEmployees, rowOf } from './read-employees';

/** What the person has typed on the sheet of the appropriation; an empty cell is not there. */
export type AppropriationTyped = {
  readonly [K in AmountKey]?: Money;
} & {
  readonly [K in ShareInput]?: Rate;
} & {
  readonly [K in keyof typeof appropriationChoices]?: keyof (typeof appropriationChoices)[K];
} & {
  readonly year?: number;
  readonly nextResults?: readonly Money[];
  readonly employees?: readonly Employee[];
};

type AmountKey =
  'result' | 'labourBooked' | 'priorLosses' | 'excludedGains' | 'highestCapital' | 'legalReserve';
type ShareInput =
  'legal' | 'fund' | 'labour' | 'interest' | 'labourByPay' | 'labourByPresence' | 'labourEqually';

export interface AppropriationReading {
  readonly typed: AppropriationTyped;
  readonly problems: readonly Problem[];
}

/** Reads our sheet, known by its mark; a workbook without one has nothing typed and no problem. */
export function readAppropriation({ sheets }: WorkbookSnapshot): AppropriationReading {
  const sheet = sheets.find(({ owned }) => owned?.key === 'appropriation');
  if (sheet === undefined) return { typed: {}, problems: [] };
  const reads = [...inputLines(sheet), ...nextYearLines(sheet)].map((line) => readLine(line, sheet));
  const nextResults = reads.flatMap((read) => ('nextResult' in read ? [read.nextResult] : []));
  const values = reads.flatMap((read) => ('value' in read ? [read.value] : []));
  const people = readEmployees(sheet);
  const lists = {
    ...(nextResults.length === 0 ? {} : { nextResults }),
    ...(people.employees.length === 0 ? {} : { employees: people.employees }),
  };
  return {
    typed: values.reduce<AppropriationTyped>((sofar, value) => ({ ...sofar, ...value }), lists),
    problems: [...reads.flatMap((read) => ('problem' in read ? [read.problem] : [])), ...people.problems],
  };
}

interface InputLine {
  readonly key: AppropriationInputKey | 'nextResult';
  readonly label: string;
  readonly row: number;
  readonly cell: Cell;
}

/** Labels and values stand in the first two columns of what we own. */
function inputLines(sheet: SheetSnapshot): readonly InputLine[] {
  const end = rowOf(sheet, nextYearsHeader);
  return valueLines(sheet)
    .filter(({ row }) => row < end)
    .flatMap(({ row, label, cell }) => {
      const key = appropriationInputKeys.find(
        (one) => comparableText(appropriationLabels[one]) === comparableText(label),
      );
      return key === undefined ? [] : [{ key, label, row, cell }];
    });
}

function nextYearLines(sheet: SheetSnapshot): readonly InputLine[] {
  const start = rowOf(sheet, nextYearsHeader);
  const end = rowOf(sheet, employeeColumns.name);
  return valueLines(sheet)
    .filter(({ row }) => row > start && row < end)
    .map((line) => ({ ...line, key: 'nextResult' }));
}

function valueLines(sheet: SheetSnapshot): readonly Omit<InputLine, 'key'>[] {
  const left = sheet.owned?.area.left ?? 0;
  const bottom = sheet.owned?.area.bottom ?? 0;
  return sheet.rows.flatMap(({ row, cells }) => {
    const label = cells.find(({ column }) => column === left);
    const cell = cells.find(({ column }) => column === left + 1);
    if (row > bottom || label?.kind !== 'text' || cell === undefined || isBlank(cell)) return [];
    return [{ row, label: label.value, cell }];
  });
}

type LineRead =
  { readonly value: AppropriationTyped } | { readonly nextResult: Money } | { readonly problem: Problem };

function readLine(line: InputLine, sheet: SheetSnapshot): LineRead {
  const read = readValue(line);
  if (!('expected' in read)) return read;
  const place = placeOf(sheet, line.row, line.cell.column);
  if (line.cell.kind === 'error') {
    return { problem: { code: 'cell-error', value: line.cell.value, place } };
  }
  const { expected } = read;
  const value = textOf(line.cell);
  return { problem: { code: 'parameter-invalid', parameter: line.label, value, expected, place } };
}

type ValueRead = Exclude<LineRead, { readonly problem: Problem }> | { readonly expected: ParameterKind };

function readValue({ key, cell }: InputLine): ValueRead {
  switch (key) {
    case 'year':
      return cell.kind === 'number' && Number.isInteger(cell.value) && cell.value >= 1978 && cell.value < 2200
        ? { value: { year: cell.value } }
        : { expected: 'year' };
    case 'nextResult': {
      const amount = amountOf(cell);
      return amount === null ? { expected: 'amount' } : { nextResult: amount };
    }
    case 'result': {
      const amount = amountOf(cell);
      return amount === null ? { expected: 'amount' } : { value: { result: amount } };
    }
    case 'legal':
    case 'fund':
    case 'labour':
    case 'interest':
    case 'labourByPay':
    case 'labourByPresence':
    case 'labourEqually': {
      const share = readRate(cell, 'unstated');
      return share.kind === 'rate' ? { value: { [key]: share.rate } } : { expected: 'rate' };
    }
    case 'ceiling':
    case 'unit':
    case 'policy':
    case 'lossTo':
      return readChoice(key, cell);
    case 'labourBooked':
    case 'priorLosses':
    case 'excludedGains':
    case 'highestCapital':
    case 'legalReserve': {
      const amount = amountOf(cell);
      return amount === null || amount.isNegative
        ? { expected: 'positive-amount' }
        : { value: { [key]: amount } };
    }
  }
}

/** To the cent; a text of two readings is none here: the cell is ours and holds a number. */
function amountOf(cell: Cell): Money | null {
  const reading = readAmount(cell, 'ask');
  return reading.kind === 'amount' ? reading.amount : null;
}

function readChoice(key: keyof typeof appropriationChoices, cell: Cell): ValueRead {
  const text = comparableText(textOf(cell));
  const found = Object.entries(appropriationChoices[key]).find(([, word]) => comparableText(word) === text);
  return found === undefined ? { expected: 'appropriation-choice' } : { value: { [key]: found[0] } };
}
