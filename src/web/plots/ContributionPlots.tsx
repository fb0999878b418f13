import type { ReactElement } from 'react';
import { spreadContributions } from '../../app/spread-contributions';
import type { ContributionReport } from '../../reports/contribution-report';
import { formatCount, formatEuros, formatMonth, formatShare, formatShortMonth } from '../../text/formats';
import { webText } from '../../text/web-text';
import { ChartDrawing } from './ChartDrawing';
import { PlotFigure } from './PlotFigure';

const words = webText.plots;
const size = { width: 640, height: 280 } as const;

interface ContributionPlotsProps {
  readonly report: ContributionReport;
}

/** The contributions of a year as pictures: month by month, and who carries them. */
export function ContributionPlots({ report }: ContributionPlotsProps): ReactElement {
  return (
    <>
      <MonthPlot report={report} />
      <SpreadPlot report={report} />
    </>
  );
}

function MonthPlot({ report }: ContributionPlotsProps): ReactElement | null {
  const { byMonth, totals } = report;
  const best = [...byMonth].sort((a, b) => b.contribution.compare(a.contribution))[0];
  if (best === undefined) return null;
  const summary = words.monthsSummary(formatMonth(best.month), formatEuros(best.contribution));
  const chart = {
    kind: 'column',
    description: `${words.months}. ${summary}`,
    categories: byMonth.map(({ month }) => formatShortMonth(month)),
    series: [
      {
        name: words.contribution,
        axis: 'first',
        values: byMonth.map(({ contribution }) => Number(contribution.toString())),
      },
    ],
  } as const;
  const rows = byMonth.map(({ month, turnover, contribution, active }) => [
    formatMonth(month),
    formatEuros(turnover),
    formatEuros(contribution),
    formatCount(active),
  ]);
  return (
    <PlotFigure
      title={words.months}
      summary={summary}
      picture={<ChartDrawing chart={chart} {...size} />}
      table={{
        heads: [words.month, words.turnover, words.contribution, words.active],
        rows,
        total: [words.total, formatEuros(totals.turnover), formatEuros(totals.contribution), ''],
      }}
    />
  );
}

function SpreadPlot({ report }: ContributionPlotsProps): ReactElement | null {
  const { ranks, half } = spreadContributions(report);
  if (half === 0) return null;
  const summary = words.spreadSummary(half, ranks.length);
  const chart = {
    kind: 'column-and-line',
    description: `${words.spread}. ${summary}`,
    categories: ranks.map((_, at) => formatCount(at + 1)),
    series: [
      {
        name: words.contribution,
        axis: 'first',
        values: ranks.map(({ of }) => Number(of.contribution.toString())),
      },
      {
        name: words.cumulated,
        axis: 'second',
        values: ranks.map(({ cumulated }) => Number(cumulated.toString())),
      },
    ],
  } as const;
  return (
    <PlotFigure
      title={words.spread}
      summary={summary}
      picture={<ChartDrawing chart={chart} {...size} />}
      table={{
        heads: [words.name, words.contribution, words.share, words.cumulated],
        rows: ranks.map(({ of, cumulated }) => [
          of.entrepreneur.name === '' ? of.entrepreneur.code : of.entrepreneur.name,
          formatEuros(of.contribution),
          formatShare(of.share),
          formatEuros(cumulated),
        ]),
        total: null,
      }}
    />
  );
}
