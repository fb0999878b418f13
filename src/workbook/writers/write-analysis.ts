import { analysisTexts, analysisTitle } from '../../text/budget-analysis-texts';
import { budgetLineLabel } from '../../text/budget-labels';
import { booksPhrase } from '../../text/budget-sheet-texts';
import { sheetTitles } from '../layout/sheet-titles';
import type { ColumnWidth, SheetEdit, WrittenChart } from '../port';
import { amountWidth } from './amount-width';
import { analysisColumnNumbers as columns, analysisPage } from './analysis-grid';
import type { AnalysisPage } from './analysis-grid';
import { analysisLinesBlock } from './analysis-lines-block';
import { amountsIn } from './budget-figure-cells';
import type { BudgetInput } from './budget-grid';
import { grantsBlock } from './grants-block';
import { pairsBlock } from './pairs-block';
import { verdictLooks } from './verdict-looks';
import { columnArea, textCell } from './written-cells';

const keys = { resources: 'resource-analysis', uses: 'use-analysis' } as const;

/** One side of the structure's budget by weight, since last year, and which variance makes up for which. */
export function writeAnalysis(input: BudgetInput, side: 'resources' | 'uses'): SheetEdit {
  const page = analysisPage(input, side);
  const { analysis, grid } = page;
  const title = analysisTitle(input.report, analysis.side);
  return {
    key: keys[side],
    title: sheetTitles[keys[side]],
    mode: 'replace',
    rows: [
      { row: 0, cells: [textCell(0, title, 'title')] },
      { row: 1, cells: [textCell(0, booksPhrase(input.report), 'subtitle')] },
      { row: 2, cells: [textCell(0, analysisTexts.notes[analysis.side], 'note')] },
      ...analysisLinesBlock(page),
      ...pairsBlock(page),
      ...grantsBlock(page),
    ],
    widths: columnWidths(page),
    freeze: { rows: grid.header + 1, columns: 1 },
    tables: [],
    charts: weightChart(page),
    conditionalFormats: verdictLooks(
      { top: grid.first, bottom: grid.total },
      { variance: columns.variance, verdict: columns.verdict, side: analysis.side },
    ),
    print: {
      orientation: 'landscape',
      titleRows: null,
      fitToWidth: true,
      header: title,
      footer: '&P / &N',
    },
  };
}

function columnWidths({ analysis, grid }: AnalysisPage): readonly ColumnWidth[] {
  const amounts = amountWidth(amountsIn(analysis.total)) + 2;
  const labels = analysis.lines.map(({ line }) => budgetLineLabel(line).length + 3);
  const widest = labels.reduce((most, length) => Math.max(most, length), 40);
  return [
    { column: columns.label, characters: Math.min(widest, 52) },
    { column: columns.forecast, characters: amounts },
    { column: columns.actual, characters: amounts },
    { column: columns.variance, characters: amounts },
    { column: columns.rate, characters: 12 },
    { column: columns.verdict, characters: 18 },
    { column: columns.weight, characters: 10 },
    ...(grid.hasPrevious
      ? [
          { column: columns.previousWeight, characters: 11 },
          { column: columns.previous, characters: amounts },
          { column: columns.since, characters: amounts },
        ]
      : []),
  ];
}

/** The weights as bars, beside those of the year before where they are known; none while there is no line. */
function weightChart({ analysis, grid }: AnalysisPage): WrittenChart[] {
  if (analysis.lines.length === 0) return [];
  const of = (column: number) => columnArea(column, grid.first, grid.total - 1);
  const series = (column: number) => ({
    name: { row: grid.header, column },
    values: of(column),
    axis: 'first' as const,
  });
  return [
    {
      key: `${analysis.side}-weights`,
      title: analysisTexts.chartTitles[analysis.side],
      description: analysisTexts.chartDescriptions[analysis.side],
      kind: 'bar',
      categories: of(columns.label),
      series: [series(columns.weight), ...(grid.hasPrevious ? [series(columns.previousWeight)] : [])],
      place: { ...grid.chart, left: columns.label, right: columns.weight },
      valueFormat: '0%',
    },
  ];
}
