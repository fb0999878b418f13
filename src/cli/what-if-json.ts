import type { Compared, WhatIfReport } from '../reports/what-if-report';
import { yearLabel } from '../text/labels';
import { ruleName } from '../text/rule-names';
import type { Problem } from '../workbook/problems';
import { problemJson } from './problem-json';

/** Standard output of `what-if --json`. Amounts are decimal strings, differences simulated − today. */
export function whatIfJson(
  report: WhatIfReport,
  problems: readonly Problem[],
  output: string | null,
): object {
  const { scheme, rules, keeps, total, people, byMonth, more, less, same, median } = report;
  return {
    status: 'done',
    year: yearLabel(report.year),
    simulated: ruleName(scheme),
    today: rules.map(ruleName),
    keeps,
    total: comparedJson(total),
    people: people.map(({ entrepreneur, ...figures }) => ({
      code: entrepreneur.code,
      name: entrepreneur.name,
      ...comparedJson(figures),
    })),
    months: byMonth.map(({ month, ...figures }) => ({ month: month.toString(), ...comparedJson(figures) })),
    more: { people: more.people, sum: more.sum.toString() },
    less: { people: less.people, sum: less.sum.toString() },
    same,
    median: median === null ? null : median.toString(),
    distribution: report.distribution.map(({ from, to, people: count, sum }) => ({
      from: from === null ? null : from.toString(),
      to: to === null ? null : to.toString(),
      people: count,
      sum: sum.toString(),
    })),
    problems: problems.map(problemJson),
    output,
  };
}

/** The same when the request is refused: nothing is simulated, nothing is written. */
export function whatIfRefusedJson(problems: readonly Problem[]): object {
  return { status: 'refused', problems: problems.map(problemJson), output: null };
}

function comparedJson({ turnover, today, simulated, difference }: Compared): object {
  return {
    turnover: turnover.toString(),
    today: today.toString(),
    simulated: simulated.toString(),
    difference: difference.toString(),
  };
}
