import type { ContributionLine, EntrepreneurContribution } from '../../reports/contribution-report';
import { partsOf, type LinePart } from '../../reports/line-parts';
import { areaName } from '../cell-name';
import type { MutualisationInput } from './mutualisation-input';
import { columnArea } from './written-cells';

/** Where things stand on the list of lines. */
export const linesGrid = {
  totals: 3,
  header: 4,
  firstLine: 5,
} as const;

/** In their order; how an amount came about stands there only where base × rate does not say it. */
const everyColumn = [
  'code',
  'name',
  'month',
  'turnover',
  'base',
  'rate',
  'rule',
  'explanation',
  'contribution',
  'cumulated',
  'comment',
] as const;

export type LineColumn = (typeof everyColumn)[number];

export function lineColumnsOf({ report }: MutualisationInput): readonly LineColumn[] {
  const isExplained = report.entrepreneurs.some(({ lines }) =>
    lines.some(({ working }) => working !== undefined),
  );
  return everyColumn.filter((column) => column !== 'explanation' || isExplained);
}

/** The cells of turnover or contribution on this sheet, for formulas of other sheets. */
export function lineAmounts(input: MutualisationInput, amount: 'turnover' | 'contribution'): string {
  const count = input.report.entrepreneurs.reduce(
    (sofar, { lines }) =>
      sofar + lines.filter(isShown).reduce((parts, line) => parts + partsOf(line).length, 0),
    0,
  );
  return areaName(columnArea(lineColumnsOf(input).indexOf(amount), linesGrid.firstLine, lastLine(count)));
}

/** One line of the list: a person's month, or what a closed month adds to it. */
export interface PersonLine {
  readonly person: EntrepreneurContribution;
  readonly line: ContributionLine;
  readonly part: LinePart;
  /** The last one of its month shows what is cumulated. */
  readonly isLast: boolean;
}

/** Months in which a person was not there and nothing was counted are left out. */
export function linesOf({ report }: MutualisationInput): readonly PersonLine[] {
  return report.entrepreneurs.flatMap((person) =>
    person.lines.filter(isShown).flatMap((line) => {
      const parts = partsOf(line);
      return parts.map((part, index) => ({ person, line, part, isLast: index === parts.length - 1 }));
    }),
  );
}

function isShown({ present, turnover, contribution }: ContributionLine): boolean {
  return present !== 'absent' || !turnover.isZero || !contribution.isZero;
}

/** A table has at least one row, if an empty one. */
export function lastLine(lines: number): number {
  return linesGrid.firstLine + Math.max(lines, 1) - 1;
}
