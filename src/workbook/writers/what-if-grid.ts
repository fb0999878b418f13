import type { WhatIfReport } from '../../reports/what-if-report';
import type { Area } from '../port';
import { columnArea } from './written-cells';

/** Where things stand on the sheet of a simulation: the whole, its distribution and chart, months, then everybody. */
export interface WhatIfGrid {
  readonly columns: typeof whatIfPlaces;
  readonly whole: { readonly header: number; readonly total: number };
  /** Who pays more, less and the same, then the middle. */
  readonly sides: { readonly header: number; readonly first: number; readonly median: number };
  readonly classes: {
    readonly title: number;
    readonly header: number;
    readonly first: number;
    readonly last: number;
  };
  readonly chart: Area;
  readonly months: { readonly title: number; readonly header: number; readonly first: number };
  readonly people: {
    readonly title: number;
    readonly header: number;
    readonly first: number;
    readonly last: number;
  };
}

export const whatIfPlaces = {
  code: 0,
  name: 1,
  turnover: 2,
  today: 3,
  simulated: 4,
  difference: 5,
  ratio: 6,
} as const;

const chartRows = 18;

export function whatIfGrid(report: WhatIfReport): WhatIfGrid {
  const sides = { header: 7, first: 8, median: 11 };
  const classesTitle = 13;
  const firstClass = classesTitle + 2;
  const lastClass = firstClass + report.distribution.length - 1;
  const chartTop = lastClass + 2;
  const monthsTitle = chartTop + chartRows + 1;
  const firstMonth = monthsTitle + 2;
  const peopleTitle = firstMonth + report.byMonth.length + 1;
  const firstPerson = peopleTitle + 2;
  return {
    columns: whatIfPlaces,
    whole: { header: 4, total: 5 },
    sides,
    classes: { title: classesTitle, header: classesTitle + 1, first: firstClass, last: lastClass },
    chart: { top: chartTop, left: 1, bottom: chartTop + chartRows - 1, right: whatIfPlaces.ratio },
    months: { title: monthsTitle, header: monthsTitle + 1, first: firstMonth },
    people: {
      title: peopleTitle,
      header: peopleTitle + 1,
      first: firstPerson,
      // A table has at least one row, if an empty one.
      last: firstPerson + Math.max(report.people.length, 1) - 1,
    },
  };
}

/** One column of everybody. */
export function peopleColumn({ people }: WhatIfGrid, column: number): Area {
  return columnArea(column, people.first, people.last);
}
