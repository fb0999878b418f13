import { weightsOf } from '../domain/budget/line-figures';
import { pairVariances, type VarianceOfLine } from '../domain/budget/pair-variances';
import { Money } from '../domain/values/money';
import type { AnalysedLine, BudgetSide, BudgetTableLine, SideAnalysis } from './budget-report';

/** The lines of a side by weight, held against the year before, with the variances that make up for each other. */
export function analyseSide({ side, groups, total }: BudgetSide): SideAnalysis {
  const lines = groups.flatMap((group) => group.lines).filter(hasFigures);
  const hasPrevious = lines.some(({ figures }) => figures.previous !== null);
  const previousWeights = weightsOf(lines.map(({ figures }) => figures.previous ?? Money.zero));
  const analysed = lines.map(({ line, figures, weight }, position): AnalysedLine => ({
    line,
    figures,
    weight,
    previousWeight: hasPrevious ? (previousWeights[position] ?? 0) : null,
    sincePrevious: figures.previous === null ? null : figures.actual.minus(figures.previous),
  }));
  return {
    side,
    lines: analysed.sort((a, b) => b.weight - a.weight || b.figures.actual.compare(a.figures.actual)),
    total,
    pairs: pairVariances(lines.map((one) => varianceOf(one, side))).filter(({ compensated }) =>
      weighsEnough(compensated, total),
    ),
  };
}

function varianceOf({ line, figures }: BudgetTableLine, side: BudgetSide['side']): VarianceOfLine {
  return { key: line.key, effect: side === 'resource' ? figures.variance : figures.variance.negated() };
}

/** A thousandth of the side at least: pairs of a few cents explain nothing. */
function weighsEnough(compensated: Money, { actual, forecast }: BudgetSide['total']): boolean {
  const size = actual.isZero ? forecast : actual;
  return compensated.cents * 1000n >= size.absolute().cents;
}

function hasFigures({ figures: { forecast, actual, previous } }: BudgetTableLine): boolean {
  return !forecast.isZero || !actual.isZero || (previous !== null && !previous.isZero);
}
