import { weightsOf } from '../domain/budget/line-figures';
import { pairVariances } from '../domain/budget/pair-variances';
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
    pairs: pairVariances(
      lines.map(({ line, figures }) => ({
        key: line.key,
        effect: side === 'resource' ? figures.variance : figures.variance.negated(),
      })),
    ),
  };
}

function hasFigures({ figures: { forecast, actual, previous } }: BudgetTableLine): boolean {
  return !forecast.isZero || !actual.isZero || (previous !== null && !previous.isZero);
}
