import type { ReactElement } from 'react';
import type { AppropriationReport } from '../../reports/appropriation-report';
import { CascadeChart } from '../../taskpane/appropriation/CascadeChart';
import { partAmounts, partKeys } from '../../taskpane/appropriation/part-amounts';
import { appropriationTexts, partLabels } from '../../text/appropriation-labels';
import { formatEuros } from '../../text/formats';
import { webText } from '../../text/web-text';
import { PlotFigure } from './PlotFigure';

const words = webText.plots;

interface AppropriationPlotProps {
  readonly report: AppropriationReport;
}

/** Where the result goes, from the losses down: each bar begins where the one above ended. */
export function AppropriationPlot({ report: { appropriation } }: AppropriationPlotProps): ReactElement {
  const { parts, result } = appropriation;
  return (
    <PlotFigure
      title={words.cascade}
      summary={words.cascadeSummary(formatEuros(result))}
      picture={<CascadeChart amounts={partAmounts(appropriation)} />}
      table={{
        heads: [appropriationTexts.columns.part, appropriationTexts.columns.amount],
        rows: partKeys.map((part) => [partLabels[part], formatEuros(parts[part])]),
        total: [appropriationTexts.total, formatEuros(result)],
      }}
    />
  );
}
