import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Waterfall } from '../../text/contribution-effects';
import { waterfallBars } from './waterfall-bars';

interface WaterfallChartProps {
  readonly waterfall: Waterfall;
}

const step = 22;
const bar = 16;
const signs = { whole: '', rise: '▲ ', fall: '▼ ', none: '= ' } as const;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', padding: tokens.spacingHorizontalM, boxSizing: 'border-box' },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: '1.5px',
    // Fills vanish in high contrast unless they are told to take a system colour.
    '@media (forced-colors: active)': {
      fill: 'CanvasText',
      stroke: 'CanvasText',
      forcedColorAdjust: 'none',
    },
  },
  whole: { fill: tokens.colorNeutralForeground3, stroke: tokens.colorNeutralForeground3 },
  // Hollow, so that colour alone does not tell up from down.
  fall: {
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
  link: {
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { stroke: 'CanvasText', forcedColorAdjust: 'none' },
  },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    // A link between two bars passes behind the name, not through it.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas', forcedColorAdjust: 'none' },
  },
});

/**
 * From one amount to the other by effects: full bars rise, hollow ones fall. The table below says the same in
 * figures, so that a screen reader passes over it.
 */
export function WaterfallChart({ waterfall }: WaterfallChartProps): ReactElement {
  const styles = useStyles();
  const bars = waterfallBars(waterfall);
  return (
    <svg aria-hidden className={styles.chart} height={bars.length * 2 * step + 24}>
      {bars.map(({ label, kind, left, right, end }, index) => {
        const top = index * 2 * step;
        return (
          <g key={label}>
            {index === bars.length - 1 ? null : (
              <line
                x1={`${String(end)}%`}
                x2={`${String(end)}%`}
                y1={top + step + bar}
                y2={top + 3 * step}
                className={styles.link}
              />
            )}
            <text x="0" y={top + 14} className={styles.label}>
              {signs[kind] + label}
            </text>
            <rect
              x={`${String(left)}%`}
              y={top + step}
              width={`${String(right - left)}%`}
              height={bar}
              rx="2"
              className={mergeClasses(
                styles.bar,
                kind === 'whole' && styles.whole,
                kind === 'fall' && styles.fall,
              )}
            />
          </g>
        );
      })}
    </svg>
  );
}
