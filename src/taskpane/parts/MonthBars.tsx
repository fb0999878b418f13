import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MonthTotal } from '../../reports/contribution-report';
import { formatEuros, formatMonth, monthName } from '../../text/formats';
import { paneText } from '../../text/pane-text';
import { Section } from './Section';
import { useCard } from './use-card';

interface MonthBarsProps {
  readonly months: readonly MonthTotal[];
}

const height = 72;

const useStyles = makeStyles({
  bars: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: '4px',
    listStyleType: 'none',
    margin: 0,
    padding: tokens.spacingHorizontalM,
  },
  month: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXXS,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  bar: {
    display: 'block',
    width: '100%',
    fill: tokens.colorCompoundBrandBackground,
    // Fills vanish in high contrast unless they are told to take a system colour.
    '@media (forced-colors: active)': { fill: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** The year at a glance: one bar for the contribution of each month, with its figure as a name. */
export function MonthBars({ months }: MonthBarsProps): ReactElement | null {
  const styles = useStyles();
  const card = useCard();
  const sizes = months.map(({ contribution }) => Math.max(0, Number(contribution.toString())));
  const highest = Math.max(...sizes);
  if (highest <= 0) return null;
  return (
    <Section title={paneText.result.months}>
      <div className={card.card}>
        <ul className={styles.bars}>
          {months.map(({ month, contribution }, index) => {
            const name = `${formatMonth(month)} : ${formatEuros(contribution)}`;
            const size = Math.round(((sizes[index] ?? 0) / highest) * height);
            return (
              <li key={month.toString()} className={styles.month} title={name}>
                <svg role="img" aria-label={name} height={height} width="100%" className={styles.bar}>
                  <rect x="0" y={height - size} width="100%" height={size} rx="2" />
                </svg>
                <span aria-hidden>{monthName(month.number).charAt(0).toUpperCase()}</span>
              </li>
            );
          })}
        </ul>
      </div>
    </Section>
  );
}
