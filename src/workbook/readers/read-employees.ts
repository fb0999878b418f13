import type { Employee } from '../../domain/appropriation/share-labour';
import { Money } from '../../domain/values/money';
import { Rate } from '../../domain/values/rate';
import { cellAt, isBlank, textOf } from '../cells/cell-text';
import { readAmount } from '../cells/read-amount';
import { employeeColumns, employeesTotalLabel } from '../layout/appropriation-sheet';
import { comparableText } from '../layout/comparable-text';
import type { Cell, RowSnapshot, SheetSnapshot } from '../port';
import type { ParameterKind, Problem } from '../problems';
import { placeOf } from './problem-list';

export interface EmployeesReading {
  readonly employees: readonly Employee[];
  readonly problems: readonly Problem[];
}

/** The employees typed at the foot of the sheet of the appropriation, one a line, below the line of sums. */
export function readEmployees(sheet: SheetSnapshot): EmployeesReading {
  const header = rowOf(sheet, employeeColumns.name);
  const left = sheet.owned?.area.left ?? 0;
  const bottom = sheet.owned?.area.bottom ?? 0;
  const lines = sheet.rows.filter((row) => row.row > header && row.row <= bottom && isPerson(row, left));
  const employees: Employee[] = [];
  const problems: Problem[] = [];
  for (const row of lines) {
    const pay = decimalOf(cellAt(row, left + 1), '0');
    const presence = decimalOf(cellAt(row, left + 2), '0');
    const seniority = decimalOf(cellAt(row, left + 3), '1');
    const faults = [pay, presence, seniority].flatMap((read, index) =>
      read === null ? [faultOf(sheet, row, { column: left + 1 + index, label: labels[index] ?? '' })] : [],
    );
    problems.push(...faults);
    if (pay === null || presence === null || seniority === null) continue;
    const name = textOf(cellAt(row, left)).trim();
    employees.push({ name, pay: Money.roundedFrom(pay.exact), presence, seniority });
  }
  return { employees, problems };
}

/** The row of our sheet that starts with this text; beyond every row when there is none. */
export function rowOf(sheet: SheetSnapshot, label: string): number {
  const wanted = comparableText(label);
  const found = sheet.rows.find(
    ({ cells }) => cells[0]?.kind === 'text' && comparableText(cells[0].value) === wanted,
  );
  return found?.row ?? Number.POSITIVE_INFINITY;
}

const labels: readonly string[] = [employeeColumns.pay, employeeColumns.presence, employeeColumns.seniority];

function isPerson(row: RowSnapshot, left: number): boolean {
  const name = cellAt(row, left);
  return !isBlank(name) && comparableText(textOf(name)) !== comparableText(employeesTotalLabel);
}

/** A number ≥ 0 as it stands, an empty cell as the usual one, `null` for anything else. */
function decimalOf(cell: Cell | null, usual: string): Rate | null {
  if (cell === null || isBlank(cell)) return Rate.of(usual);
  const reading = readAmount(cell, 'ask');
  if (reading.kind !== 'amount' || reading.amount.isNegative) return null;
  return Rate.of(reading.unrounded ?? reading.amount.toString());
}

function faultOf(
  sheet: SheetSnapshot,
  row: RowSnapshot,
  { column, label }: { readonly column: number; readonly label: string },
): Problem {
  const place = placeOf(sheet, row.row, column);
  const cell = cellAt(row, column);
  if (cell?.kind === 'error') return { code: 'cell-error', value: cell.value, place };
  const expected: ParameterKind = 'positive-amount';
  return { code: 'parameter-invalid', parameter: label, value: textOf(cell), expected, place };
}
