import type { BudgetSideName, Perimeter } from '../domain/budget/budget-line';
import type { ComputedBudget, ComputedBudgetLine } from '../domain/budget/compute-budget';
import { figuresOf, sumFigures, weightsOf } from '../domain/budget/line-figures';
import type { Amounts, Figures } from '../domain/budget/line-figures';
import { Money } from '../domain/values/money';
import { analyseSide } from './analyse-side';
import { buildPassage } from './build-passage';
import type {
  BooksUsed,
  BudgetGroup,
  BudgetReport,
  BudgetSide,
  BudgetTable,
  BudgetTableLine,
  GlobalBudget,
} from './budget-report';
import type { ContributionVariance } from './contribution-variance';
import type { GrantLine } from './grant-line';
import { internalGroupKeys, withInternalFlow } from './internal-flow-lines';

/** What the report needs beside the computed budget. */
export interface BudgetReportParts {
  readonly year: number;
  readonly books: BooksUsed | null;
  readonly contribution: ContributionVariance | null;
  readonly grants: readonly GrantLine[];
}

/** Both budgets, the passage between them and the analysis of either side. */
export function buildBudgetReport(computed: ComputedBudget, parts: BudgetReportParts): BudgetReport {
  const structure = buildTable(linesOf(computed.lines, 'structure'));
  const global = buildGlobal(computed);
  const { internal } = computed;
  return {
    ...parts,
    structure,
    global,
    passage: buildPassage(computed, { structure, global, hasBooks: parts.books !== null }),
    resources: analyseSide(structure.resources),
    uses: analyseSide(structure.uses),
    unmapped: computed.unmapped.map(({ account }) => account),
    checks: computed.books,
    bookedContribution:
      parts.books === null ? null : { paid: internal.bookedCharge, received: internal.bookedProduct },
  };
}

function linesOf(lines: readonly ComputedBudgetLine[], perimeter: Perimeter): readonly ComputedBudgetLine[] {
  return lines.filter(({ line }) => line.perimeter === perimeter);
}

/** A budget of some lines, in their order. */
export function buildTable(lines: readonly ComputedBudgetLine[]): BudgetTable {
  const side = (name: BudgetSideName): BudgetSide =>
    buildSide(
      name,
      lines.filter(({ line }) => line.side === name),
    );
  const [resources, uses] = [side('resource'), side('use')];
  return { resources, uses, result: resultOf(resources.total, uses.total) };
}

function buildGlobal(computed: ComputedBudget): GlobalBudget {
  const { forecast, actual, previous } = computed.internal;
  const table = buildTable(withInternalFlow(computed));
  return { ...table, eliminated: figuresOf({ forecast, actual, previous }, 'resource') };
}

function buildSide(side: BudgetSideName, lines: readonly ComputedBudgetLine[]): BudgetSide {
  const amounts = lines.map(amountsOf);
  const weights = weightsOf(weighed(lines));
  const tableLines = lines.map((entry, position): BudgetTableLine => ({
    line: entry.line,
    from: entry.from,
    accounts: entry.accounts.length,
    figures: figuresOf(amountsOf(entry), side),
    weight: weights[position] ?? 0,
  }));
  return { side, groups: groupLines(tableLines, side), total: sumFigures(amounts, side) };
}

/**
 * While nothing is actual yet, the forecast tells what weighs most. Where the internal flow is eliminated it weighs
 * nothing, so that the weights are those of the total below them.
 */
function weighed(lines: readonly ComputedBudgetLine[]): readonly Money[] {
  const isActual = lines.some(({ actual }) => !actual.isZero);
  const isEliminated = lines.some(({ line }) => line.group === internalGroupKeys.eliminated);
  return lines.map(({ line, actual }) => {
    if (isEliminated && line.source === 'contribution') return Money.zero;
    return isActual ? actual : line.forecast;
  });
}

function amountsOf({ line, actual }: ComputedBudgetLine): Amounts {
  return { forecast: line.forecast, actual, previous: line.previous };
}

/** Lines of one group stand together, in the order in which the groups first appear. */
function groupLines(lines: readonly BudgetTableLine[], side: BudgetSideName): readonly BudgetGroup[] {
  const groups = new Map<string, BudgetTableLine[]>();
  for (const entry of lines) {
    const group = groups.get(entry.line.group);
    if (group === undefined) groups.set(entry.line.group, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([name, own]) => ({
    name,
    lines: own,
    total: sumFigures(
      own.map(({ figures }) => figures),
      side,
    ),
    weight: own.reduce((sofar, { weight }) => sofar + weight, 0),
  }));
}

/** Resources − uses, line by line of what is known of them. */
function resultOf(resources: Figures, uses: Figures): Figures {
  const previous =
    resources.previous === null || uses.previous === null ? null : resources.previous.minus(uses.previous);
  return figuresOf(
    {
      forecast: resources.forecast.minus(uses.forecast),
      actual: resources.actual.minus(uses.actual),
      previous,
    },
    'resource',
  );
}
