import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ContributionTotals } from '../../reports/contribution-report';
import { formatEuros, formatExactEuros } from '../../text/formats';
import { paneText } from '../../text/pane-text';
import { useCard } from './use-card';

const words = paneText.result;

interface TotalsProps {
  readonly totals: ContributionTotals;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalM },
  main: { display: 'flex', flexDirection: 'column-reverse' },
  mainFigure: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: {
    width: '100%',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The figures of the year, as the report gives them. */
export function Totals({ totals }: TotalsProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  return (
    <div className={card.card}>
      <dl className={styles.list}>
        <div className={styles.main}>
          <dt className={styles.term}>{words.contribution}</dt>
          <dd className={styles.mainFigure}>{formatEuros(totals.contribution)}</dd>
        </div>
        <div className={styles.line}>
          <dt>{words.turnover}</dt>
          <dd className={styles.figure}>{formatEuros(totals.turnover)}</dd>
        </div>
        <div className={styles.line}>
          <dt>{words.entrepreneurs}</dt>
          <dd className={styles.figure}>{totals.entrepreneurs}</dd>
        </div>
        <div className={styles.line}>
          <dt>{words.roundingDifference}</dt>
          <dd className={styles.figure}>{formatExactEuros(totals.roundingDifference)}</dd>
          <dd className={styles.note} style={{ margin: 0 }}>
            {words.roundingExplained}
          </dd>
        </div>
      </dl>
    </div>
  );
}
