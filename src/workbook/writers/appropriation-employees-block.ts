import type { EmployeeShare } from '../../domain/appropriation/share-labour';
import { Money } from '../../domain/values/money';
import type { AppropriationReport } from '../../reports/appropriation-report';
import { employeeColumns, employeesTotalLabel, spareEmployeeLines } from '../layout/appropriation-sheet';
import type { WrittenCell, WrittenRow } from '../port';
import { appropriationColumns } from './appropriation-grid';
import type { AppropriationGrid } from './appropriation-grid';
import {
  blankCell,
  columnArea,
  euroCell,
  formulaCell,
  numberCell,
  sumFormula,
  textCell,
} from './written-cells';

const first = appropriationColumns.label;

/** Name, time present and coefficient: cells that a person types into, which stand on the left. */
const leftAligned = new Set([0, 2, 3]);

/** Who gets what of the labour share: sums first, since lines are added below; a few empty ones are kept. */
export function employeesBlock(
  { employees }: AppropriationReport,
  { employees: header }: AppropriationGrid,
): readonly WrittenRow[] {
  const top = header + 2;
  const count = employees.length + spareEmployeeLines;
  const lines = Array.from({ length: count }, (_, index) => ({
    row: top + index,
    cells: lineCells(employees[index]),
  }));
  return [
    {
      row: header,
      cells: Object.values(employeeColumns).map((text, index) =>
        textCell(first + index, text, leftAligned.has(index) ? 'header' : 'header-number'),
      ),
    },
    { row: header + 1, cells: totalCells(employees, { top, bottom: top + count - 1 }) },
    ...lines,
  ];
}

function lineCells(share: EmployeeShare | undefined): readonly WrittenCell[] {
  if (share === undefined) {
    return [
      blankCell(first, 'input'),
      blankCell(first + 1, 'input-euro'),
      blankCell(first + 2, 'input'),
      blankCell(first + 3, 'input'),
    ];
  }
  const { employee, byPay, byPresence, equally, total } = share;
  return [
    textCell(first, employee.name, 'input'),
    numberCell(first + 1, employee.pay.toString(), 'input-euro'),
    numberCell(first + 2, employee.presence.fraction, 'input'),
    numberCell(first + 3, employee.seniority.fraction, 'input'),
    ...[byPay, byPresence, equally].map((amount, index) => euroCell(first + 4 + index, amount)),
    { ...euroCell(first + 7, total), style: 'euro-line-total' },
  ];
}

function totalCells(
  employees: readonly EmployeeShare[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly WrittenCell[] {
  const sum = (column: number, of: (share: EmployeeShare) => Money): WrittenCell =>
    formulaCell(
      first + column,
      { formula: sumFormula(columnArea(first + column, top, bottom)), result: Money.sum(employees.map(of)) },
      'euro-total',
    );
  return [
    textCell(first, employeesTotalLabel, 'label-total'),
    sum(1, ({ employee }) => employee.pay),
    blankCell(first + 2, 'label-total'),
    blankCell(first + 3, 'label-total'),
    sum(4, ({ byPay }) => byPay),
    sum(5, ({ byPresence }) => byPresence),
    sum(6, ({ equally }) => equally),
    sum(7, ({ total }) => total),
  ];
}
