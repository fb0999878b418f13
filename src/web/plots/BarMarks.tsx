import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SeriesPreview } from '../../app/preview-charts';
import type { Drawn, PlotFrame } from './plot-frame';
import { partOf } from './scale';

interface BarMarksProps {
  readonly frame: PlotFrame;
  readonly chart: Drawn;
  /** Those of the chart that are drawn as bars. */
  readonly series: readonly SeriesPreview[];
}

const useStyles = makeStyles({
  bar: {
    // Fills vanish in high contrast unless they are told to take a system colour.
    '@media (forced-colors: active)': { fill: 'CanvasText', forcedColorAdjust: 'none' },
  },
  brand: { fill: tokens.colorCompoundBrandBackground },
  amber: { fill: tokens.colorPaletteMarigoldBorderActive },
  green: { fill: tokens.colorPaletteLightGreenForeground3 },
  berry: { fill: tokens.colorPaletteBerryForeground2 },
});

const colours = ['brand', 'amber', 'green', 'berry'] as const;

/** Columns from zero, beside each other or on top of each other. Bars are drawn upright: the figures are the same. */
export function BarMarks({ frame, chart, series }: BarMarksProps): ReactElement {
  const styles = useStyles();
  const step = frame.width / Math.max(1, chart.categories.length);
  const isStacked = chart.kind === 'stacked-column';
  const wide = (step * 0.72) / (isStacked ? 1 : Math.max(1, series.length));
  const y = (value: number): number => frame.top + frame.height * (1 - partOf(frame.first, value));
  return (
    <g aria-hidden>
      {series.flatMap(({ name, values }, which) =>
        values.map((value, at) => {
          const base = isStacked ? sumBelow(series.slice(0, which), at) : 0;
          const [from, to] = [y(base), y(base + (value ?? 0))];
          return (
            <rect
              key={`${name}:${chart.categories[at] ?? at}`}
              className={mergeClasses(styles.bar, styles[colours[which % colours.length] ?? 'brand'])}
              x={frame.left + step * at + step * 0.14 + (isStacked ? 0 : wide * which)}
              width={Math.max(0.5, wide)}
              y={Math.min(from, to)}
              height={Math.abs(from - to)}
            />
          );
        }),
      )}
    </g>
  );
}

function sumBelow(series: readonly SeriesPreview[], at: number): number {
  return series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
}
