import type { GrantLine } from '../../reports/grant-line';
import type { BudgetReport, SideAnalysis } from '../../reports/budget-report';
import type { BudgetInput } from './budget-grid';

/** What the parts of an analysis share. */
export interface AnalysisPage {
  readonly input: BudgetInput;
  readonly analysis: SideAnalysis;
  /** Only with the resources. */
  readonly grants: readonly GrantLine[];
  readonly grid: AnalysisGrid;
}

/** Rows of an analysis from top to bottom: the lines, the pairs, the grants, the chart. */
export interface AnalysisGrid {
  readonly header: number;
  readonly first: number;
  readonly total: number;
  readonly pairs: number;
  readonly grants: number;
  readonly chart: { readonly top: number; readonly bottom: number };
  /** Whether anything is known of the year before. */
  readonly hasPrevious: boolean;
}

export const analysisColumnNumbers = {
  label: 0,
  forecast: 1,
  actual: 2,
  variance: 3,
  rate: 4,
  verdict: 5,
  weight: 6,
  previousWeight: 7,
  previous: 8,
  since: 9,
} as const;

export function analysisPage(input: BudgetInput, side: 'resources' | 'uses'): AnalysisPage {
  const analysis = input.report[side];
  const grants = side === 'resources' ? input.report.grants : [];
  return { input, analysis, grants, grid: gridOf(analysis, grants) };
}

function gridOf({ lines, pairs }: SideAnalysis, grants: BudgetReport['grants']): AnalysisGrid {
  const header = 4;
  const total = header + 1 + lines.length;
  const pairsTop = total + 2;
  // Title, note, header and the pairs, or the words that there is none.
  const grantsTop = pairsTop + 3 + Math.max(pairs.length, 1) + 1;
  const chartTop = grants.length === 0 ? grantsTop : grantsTop + grants.length + 4;
  return {
    header,
    first: header + 1,
    total,
    pairs: pairsTop,
    grants: grantsTop,
    chart: { top: chartTop, bottom: chartTop + Math.max(14, Math.ceil(lines.length * 1.4)) },
    hasPrevious: lines.some(({ previousWeight }) => previousWeight !== null),
  };
}
