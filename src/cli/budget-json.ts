import type { Figures } from '../domain/budget/line-figures';
import type {
  BudgetReport,
  BudgetTable,
  BudgetTableLine,
  Passage,
  SideAnalysis,
} from '../reports/budget-report';
import type { Problem } from '../workbook/problems';
import { varianceJson } from './variance-json';
import { problemJson } from './problem-json';

/** Where a budget went, beside what it says. */
export interface BudgetOutcome {
  readonly report: BudgetReport;
  readonly problems: readonly Problem[];
  readonly output: string | null;
}

/** Standard output of `budget --json`. Amounts and rates are decimal strings; a rate over a forecast of zero is `null`. */
export function budgetJson({ report, problems, output }: BudgetOutcome): object {
  return {
    status: 'done',
    lines: [...linesOf(report.structure), ...linesOf(report.global).filter(isEntrepreneurs)].map(lineJson),
    totals: totalsJson(report),
    unmapped: report.unmapped.map(({ account, label, section, debit, credit }) => ({
      account,
      label,
      section,
      balance: debit.minus(credit).toString(),
    })),
    problems: problems.map(problemJson),
    year: report.year,
    books: report.books,
    compensations: [report.resources, report.uses].flatMap(pairsJson),
    contribution: report.contribution === null ? null : varianceJson(report.contribution),
    output,
  };
}

/** The same document when the request is refused: nothing is computed, nothing is written. */
export function refusedBudgetJson(problems: readonly Problem[]): object {
  return {
    status: 'refused',
    lines: [],
    totals: null,
    unmapped: [],
    problems: problems.map(problemJson),
    output: null,
  };
}

function linesOf({ resources, uses }: BudgetTable): readonly BudgetTableLine[] {
  return [...resources.groups, ...uses.groups].flatMap(({ lines }) => lines);
}

/** The lines of the global budget that are the structure's stand above; the internal flow is told by the totals. */
function isEntrepreneurs({ line }: BudgetTableLine): boolean {
  return line.perimeter === 'entrepreneurs' && line.source !== 'contribution';
}

function lineJson({ line, figures, weight, from, accounts }: BudgetTableLine): object {
  return {
    key: line.key,
    label: line.label,
    side: line.side,
    group: line.group,
    perimeter: line.perimeter,
    ...figuresJson(figures),
    /** Percent of the side, one decimal: those of one table add up to 100. */
    weight: (weight / 10).toFixed(1),
    from,
    accounts,
  };
}

function figuresJson({ forecast, actual, variance, rate, isFavourable, previous }: Figures): object {
  return {
    forecast: forecast.toString(),
    actual: actual.toString(),
    variance: variance.toString(),
    rate: rate?.toString() ?? null,
    favourable: isFavourable,
    previous: previous?.toString() ?? null,
  };
}

function totalsJson({ structure, global, passage, checks }: BudgetReport): object {
  return {
    structure: tableJson(structure),
    global: { ...tableJson(global), eliminated: figuresJson(global.eliminated) },
    passage: passageJson(passage),
    books: {
      charges: checks.charges.toString(),
      products: checks.products.toString(),
      result: checks.result.toString(),
      lines: checks.ofLines.toString(),
      unmapped: checks.ofUnmapped.toString(),
      difference: checks.difference.toString(),
    },
  };
}

function tableJson({ resources, uses, result }: BudgetTable): object {
  return {
    resources: figuresJson(resources.total),
    uses: figuresJson(uses.total),
    result: figuresJson(result),
  };
}

function passageJson({ structure, entrepreneurs, eliminations, global, difference }: Passage): object {
  const result = (step: Passage['structure']): string => step.result.actual.toString();
  return {
    structure: result(structure),
    entrepreneurs: result(entrepreneurs),
    eliminations: result(eliminations),
    global: result(global),
    difference: difference.actual.toString(),
  };
}

function pairsJson({ side, pairs }: SideAnalysis): readonly object[] {
  return pairs.map(({ gain, loss, compensated, left }) => ({
    side,
    gain: gain.key,
    loss: loss.key,
    compensated: compensated.toString(),
    left: left.toString(),
  }));
}
