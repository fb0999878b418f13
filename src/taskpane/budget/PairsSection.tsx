import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BudgetReport, SideAnalysis } from '../../reports/budget-report';
import { analysisTexts } from '../../text/budget-analysis-texts';
import { budgetLabels } from '../../text/budget-labels';
import { budgetPaneText } from '../../text/budget-pane-text';
import { pairSentences } from '../../text/pair-sentences';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';

const words = budgetPaneText.result;
/** The sheets have all of them. */
const shownPairs = 3;

interface PairsSectionProps {
  readonly report: BudgetReport;
}

const useStyles = makeStyles({
  part: {
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& + *': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  side: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    '& li + li': { marginTop: tokens.spacingVerticalXS },
  },
});

/** Which variance makes up for which, the largest first, each side by itself. */
export function PairsSection({ report: { resources, uses } }: PairsSectionProps): ReactElement {
  const card = useCard();
  const sides = [resources, uses].filter(({ pairs }) => pairs.length > 0);
  return (
    <Section title={words.pairs}>
      {sides.length === 0 ? (
        <Body1>{analysisTexts.noPairs}</Body1>
      ) : (
        <div className={card.card}>
          {sides.map((analysis) => (
            <Pairs key={analysis.side} analysis={analysis} />
          ))}
        </div>
      )}
    </Section>
  );
}

function Pairs({ analysis }: { readonly analysis: SideAnalysis }): ReactElement {
  const styles = useStyles();
  const sentences = pairSentences(analysis);
  const hidden = sentences.length - shownPairs;
  return (
    <div className={styles.part}>
      <h4 className={styles.side}>{budgetLabels.sides[analysis.side]}</h4>
      <ul className={styles.list}>
        {sentences.slice(0, shownPairs).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {hidden > 0 ? <Caption1>{words.morePairs(hidden)}</Caption1> : null}
    </div>
  );
}
