import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DifferenceClass } from '../../reports/what-if-report';
import { differenceClassName } from '../../text/what-if-texts';

interface DifferenceBarsProps {
  readonly distribution: readonly DifferenceClass[];
}

const height = 56;

const useStyles = makeStyles({
  bars: { display: 'flex', alignItems: 'flex-end', gap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  bar: {
    display: 'block',
    width: '100%',
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** How many people fall in each class of difference; the table below has the figures. */
export function DifferenceBars({ distribution }: DifferenceBarsProps): ReactElement {
  const styles = useStyles();
  const highest = Math.max(1, ...distribution.map(({ people }) => people));
  return (
    <ul className={styles.bars} aria-hidden>
      {distribution.map((one) => {
        const size = Math.round((one.people / highest) * height);
        const name = differenceClassName(one);
        return (
          <li key={name} className={styles.one} title={name}>
            <svg height={height} width="100%" className={styles.bar}>
              <rect x="0" y={height - size} width="100%" height={size} rx="2" />
            </svg>
            <span>{one.people}</span>
          </li>
        );
      })}
    </ul>
  );
}
