import { Exact } from '../../domain/values/exact';
import { Money } from '../../domain/values/money';
import type { Compared, DifferenceClass, WhatIfReport } from '../../reports/what-if-report';
import { differenceClassName, whatIfTexts } from '../../text/what-if-texts';
import { areaName, cellName } from '../cell-name';
import { whatIfColumns } from '../layout/what-if-columns';
import type { Area, WrittenCell, WrittenRow } from '../port';
import type { StyleName } from '../style-name';
import { peopleColumn, whatIfPlaces, type WhatIfGrid } from './what-if-grid';
import { euroCell, formulaCell, numberCell, sumFormula, textCell } from './written-cells';

/** Where compared figures stand, and how they look. */
export interface ComparedPlace {
  readonly row: number;
  readonly style: 'line' | 'total';
}

/** Turnover, today, simulated, and the difference as live formulas; a total adds up the area of its column. */
export function comparedCells(
  figures: Compared,
  { row, style }: ComparedPlace,
  added?: (column: number) => Area,
): WrittenCell[] {
  const { turnover, today, simulated, difference, ratio } = whatIfPlaces;
  const look: StyleName = style === 'total' ? 'euro-total' : 'euro';
  const amount = (column: number, value: Money): WrittenCell =>
    added === undefined
      ? numberCell(column, value.toString(), look)
      : formulaCell(column, { formula: sumFormula(added(column)), result: value }, look);
  const [now, then, gap] = [today, simulated, difference].map((column) => cellName(row, column));
  return [
    amount(turnover, figures.turnover),
    amount(today, figures.today),
    amount(simulated, figures.simulated),
    formulaCell(
      difference,
      { formula: `ROUND(${then ?? ''}-${now ?? ''},2)`, result: figures.difference },
      look,
    ),
    formulaCell(
      ratio,
      {
        formula: `IF(${now ?? ''}=0,"${whatIfTexts.notSignificant}",ROUND(${gap ?? ''}/${now ?? ''},4))`,
        result: ratioOf(figures),
      },
      style === 'total' ? 'ratio-total' : 'ratio',
    ),
  ];
}

/** To the hundredth of a percent; a share of nothing is not significant. */
function ratioOf({ today, difference }: Compared): string {
  if (today.isZero) return whatIfTexts.notSignificant;
  const sign = today.isNegative === difference.isNegative ? 1n : -1n;
  const [part, whole] = [difference.absolute().cents, today.absolute().cents];
  const parts = (part * 20_000n + whole) / (whole * 2n);
  return Exact.of(String(sign * parts))
    .timesPowerOfTen(-4)
    .toString();
}

/** How many would pay more, less and the same, counted live, and the difference in the middle. */
export function sideRows(report: WhatIfReport, grid: WhatIfGrid): readonly WrittenRow[] {
  const { sides, columns } = grid;
  const differences = areaName(peopleColumn(grid, columns.difference));
  const side = (row: number, label: string, test: string): WrittenRow => {
    const { people, sum } =
      test === '>0' ? report.more : test === '<0' ? report.less : { people: report.same, sum: Money.zero };
    return countRow({ row, label, people, sum }, [
      `COUNTIF(${differences},"${test}")`,
      `SUMIF(${differences},"${test}")`,
    ]);
  };
  return [
    { row: sides.header, cells: countHeader(whatIfTexts.sides) },
    side(sides.first, whatIfTexts.more, '>0'),
    side(sides.first + 1, whatIfTexts.less, '<0'),
    side(sides.first + 2, whatIfTexts.same, '=0'),
    ...(report.median === null
      ? []
      : [
          {
            row: sides.median,
            cells: [
              textCell(columns.name, whatIfTexts.median, 'text-wrapped'),
              euroCell(columns.today, report.median),
            ],
          },
        ]),
  ];
}

/** How many people, and how much together, by class of difference. */
export function classRows(report: WhatIfReport, grid: WhatIfGrid): readonly WrittenRow[] {
  const { classes, columns } = grid;
  const differences = areaName(peopleColumn(grid, columns.difference));
  return [
    { row: classes.title, cells: [textCell(0, whatIfTexts.distribution, 'subtitle')] },
    { row: classes.header, cells: countHeader(whatIfColumns.difference) },
    ...report.distribution.map((one, index) => {
      const tests = testsOf(one).map((test) => `${differences},"${test}"`);
      return countRow(
        { row: classes.first + index, label: differenceClassName(one), people: one.people, sum: one.sum },
        [`COUNTIFS(${tests.join(',')})`, `SUMIFS(${differences},${tests.join(',')})`],
      );
    }),
  ];
}

/** The tests of a class: its bound farther from zero belongs to it, zero to its own alone. */
function testsOf({ from, to }: DifferenceClass): readonly string[] {
  if (from !== null && to !== null && from.equals(to)) return ['=0'];
  const isMore = from !== null && !from.isNegative;
  const bounds = isMore
    ? [`>${from.toString()}`, ...(to === null ? [] : [`<=${to.toString()}`])]
    : [...(from === null ? [] : [`>=${from.toString()}`]), `<${to?.toString() ?? '0'}`];
  return bounds.map((bound) => bound.replace(/\.00$/, ''));
}

interface Count {
  readonly row: number;
  readonly label: string;
  readonly people: number;
  readonly sum: Money;
}

function countRow({ row, label, people, sum }: Count, [count, total]: readonly [string, string]): WrittenRow {
  return {
    row,
    cells: [
      textCell(whatIfPlaces.name, label, 'text'),
      formulaCell(whatIfPlaces.turnover, { formula: count, result: people }, 'count'),
      formulaCell(whatIfPlaces.today, { formula: total, result: sum }, 'euro'),
    ],
  };
}

function countHeader(label: string): WrittenCell[] {
  return [
    textCell(whatIfPlaces.name, label, 'header'),
    textCell(whatIfPlaces.turnover, whatIfTexts.people, 'header-number'),
    textCell(whatIfPlaces.today, whatIfTexts.sum, 'header-number'),
  ];
}
