import type { ContributionReport } from '../../reports/contribution-report';
import type { CommentTaker } from './comment-taker';
import type { MutualisationInput } from './mutualisation-input';

/**
 * Where things stand on the contributions sheet. One set of columns serves the whole height — code, name,
 * one column per month, total, share, comment — so that the frozen header names the month everywhere and
 * the sheet prints one page wide: the co-operative's months first, the chart of the year below, then a
 * block of contributions and a block of turnover with one line per entrepreneur.
 */
export interface ContributionsGrid {
  readonly columns: {
    readonly code: number;
    readonly name: number;
    readonly firstMonth: number;
    readonly total: number;
    readonly share: number;
    readonly comment: number;
  };
  readonly header: number;
  /** The lines of the whole co-operative. */
  readonly summary: {
    readonly turnover: number;
    readonly contribution: number;
    readonly active: number;
    readonly exact: number;
    readonly roundingDifference: number;
  };
  readonly chart: { readonly top: number; readonly bottom: number };
  readonly contributions: Block;
  readonly turnover: Block;
}

/** `last` is one above `first` when there is nobody. */
export interface Block {
  readonly title: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** What the writers of the parts of the sheet share. */
export interface ContributionsPage {
  readonly input: MutualisationInput;
  readonly comments: CommentTaker;
  readonly grid: ContributionsGrid;
}

const chartHeight = 20;

export function contributionsGrid(report: ContributionReport): ContributionsGrid {
  const total = 2 + report.months.length;
  const header = 4;
  const chartTop = header + 7;
  const contributions = blockAt(chartTop + chartHeight + 1, report.entrepreneurs.length);
  return {
    columns: { code: 0, name: 1, firstMonth: 2, total, share: total + 1, comment: total + 2 },
    header,
    summary: {
      turnover: header + 1,
      contribution: header + 2,
      active: header + 3,
      exact: header + 4,
      roundingDifference: header + 5,
    },
    chart: { top: chartTop, bottom: chartTop + chartHeight - 1 },
    contributions,
    turnover: blockAt(contributions.total + 2, report.entrepreneurs.length),
  };
}

function blockAt(title: number, lines: number): Block {
  return { title, first: title + 1, last: title + lines, total: title + lines + 1 };
}
