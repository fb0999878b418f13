import type { ReactElement } from 'react';
import type { BudgetReport, BudgetSide } from '../../reports/budget-report';
import { budgetGroupLabel, budgetLabels, verdictLabel } from '../../text/budget-labels';
import { formatEuros } from '../../text/formats';
import { webText } from '../../text/web-text';
import { ChartDrawing } from './ChartDrawing';
import { PlotFigure } from './PlotFigure';

const words = webText.plots;

interface BudgetPlotProps {
  readonly report: BudgetReport;
}

/** Forecast against actual of the structure, group by group. */
export function BudgetPlot({ report }: BudgetPlotProps): ReactElement {
  const { resources, uses, result } = report.structure;
  const groups = [...groupsOf(resources), ...groupsOf(uses)];
  const summary = words.budgetSummary(formatEuros(result.forecast), formatEuros(result.actual));
  const chart = {
    kind: 'column',
    description: `${words.budget}. ${summary}`,
    categories: groups.map(({ name }) => name),
    series: (['forecast', 'actual'] as const).map((which) => ({
      name: words[which],
      axis: 'first' as const,
      values: groups.map(({ total }) => Number(total[which].toString())),
    })),
  } as const;
  return (
    <PlotFigure
      title={words.budget}
      summary={summary}
      picture={<ChartDrawing chart={chart} width={640} height={280} />}
      table={{
        heads: [words.group, words.forecast, words.actual, words.variance, words.verdict],
        rows: groups.map(({ name, total }) => [
          name,
          formatEuros(total.forecast),
          formatEuros(total.actual),
          formatEuros(total.variance),
          verdictLabel(total.isFavourable),
        ]),
        total: [
          budgetLabels.result,
          formatEuros(result.forecast),
          formatEuros(result.actual),
          formatEuros(result.variance),
          verdictLabel(result.isFavourable),
        ],
      }}
    />
  );
}

function groupsOf({ groups }: BudgetSide) {
  return groups.map(({ name, total }) => ({ name: budgetGroupLabel(name), total }));
}
