import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SeriesPreview } from '../../app/preview-charts';
import { axisText } from '../../text/axis-text';
import { BarMarks } from './BarMarks';
import type { Drawn, PlotFrame } from './plot-frame';
import { partOf, scaleOf } from './scale';

interface ChartDrawingProps {
  readonly chart: Drawn;
  readonly width: number;
  readonly height: number;
}

const room = { top: 8, bottom: 30, left: 58, axis: 58, edge: 12 } as const;

/** More points than this, and their dots hide the line. */
const dottedPoints = 24;

const useStyles = makeStyles({
  svg: { display: 'block', maxWidth: '100%', height: 'auto', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { stroke: 'GrayText' } },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  line: {
    fill: 'none',
    stroke: tokens.colorPaletteMarigoldBorderActive,
    strokeWidth: '2.5',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  dot: {
    fill: tokens.colorPaletteMarigoldBorderActive,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
});

/** A chart as the workbook has it, drawn: columns or bars on the first axis, lines on theirs. */
export function ChartDrawing({ chart, width, height }: ChartDrawingProps): ReactElement {
  const styles = useStyles();
  const frame = frameOf(chart, width, height);
  const lines = chart.series.filter((series) => isLine(chart, series));
  return (
    <svg
      role="img"
      aria-label={chart.description}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={styles.svg}
    >
      <Axis frame={frame} side="first" />
      {chart.series.some(({ axis }) => axis === 'second') ? <Axis frame={frame} side="second" /> : null}
      <CategoryLabels frame={frame} categories={chart.categories} />
      <BarMarks frame={frame} chart={chart} series={chart.series.filter((one) => !isLine(chart, one))} />
      {lines.map((series) => (
        <g key={series.name}>
          <polyline className={styles.line} points={pointsOf(series, frame).map(String).join(' ')} />
          {series.values.length > dottedPoints
            ? null
            : pointsOf(series, frame).map(([x, y]) => (
                <circle key={x} className={styles.dot} cx={x} cy={y} r={3} />
              ))}
        </g>
      ))}
    </svg>
  );
}

function isLine({ kind }: Drawn, { axis }: SeriesPreview): boolean {
  return kind === 'line' || (kind === 'column-and-line' && axis === 'second');
}

function frameOf(chart: Drawn, width: number, height: number): PlotFrame {
  const valuesOn = (axis: 'first' | 'second'): readonly number[] =>
    chart.series.filter((series) => series.axis === axis).flatMap(({ values }) => values.map((v) => v ?? 0));
  const stacked = chart.categories.map((_, at) =>
    chart.series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0),
  );
  const right = chart.series.some(({ axis }) => axis === 'second') ? room.axis : room.edge;
  return {
    width: width - room.left - right,
    height: height - room.top - room.bottom,
    left: room.left,
    top: room.top,
    first: scaleOf(chart.kind === 'stacked-column' ? stacked : valuesOn('first')),
    second: scaleOf(valuesOn('second')),
  };
}

interface AxisProps {
  readonly frame: PlotFrame;
  readonly side: 'first' | 'second';
}

function Axis({ frame, side }: AxisProps): ReactElement {
  const styles = useStyles();
  const scale = frame[side];
  const x = side === 'first' ? frame.left - 6 : frame.left + frame.width + 6;
  return (
    <g aria-hidden>
      {scale.ticks.map((tick) => {
        const y = frame.top + frame.height * (1 - partOf(scale, tick));
        return (
          <g key={tick}>
            {side === 'first' ? (
              <line className={styles.grid} x1={frame.left} x2={frame.left + frame.width} y1={y} y2={y} />
            ) : null}
            <text className={styles.label} x={x} y={y + 4} textAnchor={side === 'first' ? 'end' : 'start'}>
              {axisText(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface CategoryLabelsProps {
  readonly frame: PlotFrame;
  readonly categories: readonly string[];
}

/** As many as there is room for. */
function CategoryLabels({ frame, categories }: CategoryLabelsProps): ReactElement {
  const styles = useStyles();
  const step = frame.width / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil(58 / step));
  return (
    <g aria-hidden>
      {categories.map((category, at) =>
        at % every === 0 ? (
          <text
            key={category}
            className={styles.label}
            x={frame.left + step * (at + 0.5)}
            y={frame.top + frame.height + 18}
            textAnchor="middle"
          >
            {category}
          </text>
        ) : null,
      )}
    </g>
  );
}

function pointsOf({ values, axis }: SeriesPreview, frame: PlotFrame): readonly (readonly [number, number])[] {
  const step = frame.width / Math.max(1, values.length);
  return values.flatMap((value, at) =>
    value === null
      ? []
      : [
          [
            Math.round(frame.left + step * (at + 0.5)),
            Math.round(frame.top + frame.height * (1 - partOf(frame[axis], value))),
          ] as const,
        ],
  );
}
