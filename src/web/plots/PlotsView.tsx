import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { webText } from '../../text/web-text';
import type { Results } from '../bench/bench-state';
import { AppropriationPlot } from './AppropriationPlot';
import { BudgetPlot } from './BudgetPlot';
import { ContributionPlots } from './ContributionPlots';

const words = webText.plots;

const useStyles = makeStyles({
  view: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalXL,
    '& > *': { flexShrink: 0 },
    '@media print': { height: 'auto', overflowY: 'visible' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

interface PlotsViewProps {
  readonly results: Results;
}

/** Where people would rather look than read: the results of the workbook as pictures, each with its figures. */
export function PlotsView({ results }: PlotsViewProps): ReactElement {
  const styles = useStyles();
  const { contributions, appropriation, budget } = results;
  const hasNone = contributions === null && appropriation === null && budget === null;
  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{words.heading}</h2>
      {hasNone ? <Body1>{words.none}</Body1> : null}
      {contributions === null ? null : <ContributionPlots report={contributions} />}
      {budget === null ? null : <BudgetPlot report={budget} />}
      {appropriation === null ? null : <AppropriationPlot report={appropriation} />}
    </div>
  );
}
