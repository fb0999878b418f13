import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { partLabels } from '../../text/appropriation-labels';
import type { PartAmount } from './part-amounts';

interface CascadeChartProps {
  readonly amounts: readonly PartAmount[];
}

const step = 22;
const bar = 16;
/** In percent: a part of a thousandth of the result can still be seen. */
const thinnest = 0.6;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', padding: tokens.spacingHorizontalM, boxSizing: 'border-box' },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    // Fills vanish in high contrast unless they are told to take a system colour.
    '@media (forced-colors: active)': { fill: 'CanvasText', forcedColorAdjust: 'none' },
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
 * The result cut up: each bar begins where the one above ended. The table below says the same in figures, so that
 * a screen reader passes over it.
 */
export function CascadeChart({ amounts }: CascadeChartProps): ReactElement | null {
  const styles = useStyles();
  const whole = amounts.reduce((sofar, { size }) => sofar + size, 0);
  if (whole <= 0) return null;
  const bars = amounts.map(({ part, size }, index) => {
    const before = amounts.slice(0, index).reduce((sofar, amount) => sofar + amount.size, 0);
    return { part, from: (before / whole) * 100, width: (size / whole) * 100, top: index * 2 * step };
  });
  return (
    <svg aria-hidden className={styles.chart} height={amounts.length * 2 * step + 24}>
      {bars.map(({ part, from, width, top }, index) => (
        <g key={part}>
          <text x="0" y={top + 14} className={styles.label}>
            {partLabels[part]}
          </text>
          <rect
            x={`${String(from)}%`}
            y={top + step}
            width={`${String(Math.max(thinnest, width))}%`}
            height={bar}
            rx="2"
            className={styles.bar}
          />
          {index === bars.length - 1 ? null : (
            <line
              x1={`${String(from + width)}%`}
              x2={`${String(from + width)}%`}
              y1={top + step + bar}
              y2={top + 3 * step}
              className={styles.link}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
