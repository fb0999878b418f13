import type { ChartSeries, SheetEdit, WrittenChart } from '../../port';
import { rangeOf } from './range-area';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import { chartPrefix } from './writing-look';
import type { SheetWriting } from './writing-look';

/** New charts beside those of the last run, which go at the very end. */
export function chartSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  const former = before?.charts ?? [];
  return plan.edit.charts.map((chart) => ({
    bytes: (20 + 8 * chart.series.length) * bytesPerCall,
    run: ({ worksheets }) =>
      draw(worksheets.getItem(plan.title), { chart, name: freeName(chart.key, former), edit: plan.edit }),
  }));
}

/** Two names take turns, so that the old and the new chart are never confused. */
export function freeName(key: string, former: readonly string[]): string {
  const name = `${chartPrefix}${key}`;
  return former.includes(name) ? `${name}.b` : name;
}

interface Drawing {
  readonly chart: WrittenChart;
  readonly name: string;
  readonly edit: SheetEdit;
}

function draw(sheet: Excel.Worksheet, { chart, name, edit }: Drawing): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const isUpright = first.values.left === first.values.right;
  const drawn = sheet.charts.add(
    chartTypes[chart.kind],
    rangeOf(sheet, first.values),
    isUpright ? 'Columns' : 'Rows',
  );
  drawn.name = name;
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  drawn.legend.visible = chart.series.length > 1;
  fill(drawn.series.getItemAt(0), { sheet, chart, series: first, edit });
  for (const series of others)
    fill(drawn.series.add(seriesName(edit, series)), { sheet, chart, series, edit });
  hideSeries(drawn, chart);
  drawn.axes.valueAxis.numberFormat = chart.valueFormat;
  drawn.setPosition(
    rangeOf(sheet, { ...chart.place, bottom: chart.place.top, right: chart.place.left }),
    rangeOf(sheet, { ...chart.place, top: chart.place.bottom, left: chart.place.right }),
  );
}

/** What is not drawn is not explained either. */
function hideSeries(drawn: Excel.Chart, { series }: WrittenChart): void {
  for (const [index, { look }] of series.entries()) {
    if (look !== 'hidden') continue;
    drawn.series.getItemAt(index).format.fill.clear();
    drawn.legend.legendEntries.getItemAt(index).visible = false;
  }
}

const chartTypes = {
  column: 'ColumnClustered',
  line: 'Line',
  'column-and-line': 'ColumnClustered',
  bar: 'BarClustered',
  'stacked-column': 'ColumnStacked',
} as const;

interface Filling {
  readonly sheet: Excel.Worksheet;
  readonly chart: WrittenChart;
  readonly series: ChartSeries;
  readonly edit: SheetEdit;
}

function fill(drawn: Excel.ChartSeries, { sheet, chart, series, edit }: Filling): void {
  drawn.name = seriesName(edit, series);
  drawn.setValues(rangeOf(sheet, series.values));
  drawn.setXAxisValues(rangeOf(sheet, chart.categories));
  if (chart.kind === 'column-and-line' && series.axis === 'second') {
    drawn.chartType = 'Line';
    drawn.axisGroup = 'Secondary';
  }
}

/** The text that the edit writes into the cell that names the series. */
function seriesName(edit: SheetEdit, { name }: ChartSeries): string {
  const cell = edit.rows
    .find(({ row }) => row === name.row)
    ?.cells.find(({ column }) => column === name.column);
  return cell?.kind === 'text' ? cell.value : '';
}
