import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Appropriation } from '../../domain/appropriation/appropriation';
import type { AppropriationCheck } from '../../domain/appropriation/appropriation-check';
import { checkRemedy, checkSentence, checkWord } from '../../text/appropriation-checks';
import { appropriationTexts } from '../../text/appropriation-labels';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';

interface ChecksSectionProps {
  readonly appropriation: Appropriation;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > li': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  status: { padding: tokens.spacingHorizontalM, fontWeight: tokens.fontWeightSemibold },
  note: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  sentence: { display: 'block', marginTop: tokens.spacingVerticalXS },
  remedy: { display: 'block', marginTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

/** The rules of law: what is broken first, with what to do; what is kept is folded away. */
export function ChecksSection({ appropriation }: ChecksSectionProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const { checks, inputs, base } = appropriation;
  const broken = checks.filter(({ state }) => state === 'broken');
  const kept = checks.filter(({ state }) => state !== 'broken');
  const unlawful = broken.filter(({ weight }) => weight === 'law');
  const byWeight = [...unlawful, ...broken.filter(({ weight }) => weight !== 'law')];
  return (
    <Section title={appropriationPaneText.checks}>
      <div className={card.card}>
        <div role="status" className={styles.status}>
          {unlawful.length === 0
            ? appropriationPaneText.lawKept
            : appropriationPaneText.lawBroken(unlawful.length)}
        </div>
        {byWeight.length === 0 ? null : <CheckList checks={byWeight} />}
        {inputs.reserve === null && !base.isZero ? (
          <div className={styles.note}>{appropriationTexts.ceilingUnchecked}</div>
        ) : null}
        {kept.length === 0 ? null : (
          <Disclosure label={appropriationPaneText.kept(kept.length)}>
            <CheckList checks={kept} />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function CheckList({ checks }: { readonly checks: readonly AppropriationCheck[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {checks.map((check) => (
        <li key={check.rule}>
          <Badge appearance="tint" color={colourOf(check)}>
            {checkWord(check)}
          </Badge>
          <span className={styles.sentence}>{checkSentence(check)}</span>
          {checkRemedy(check) === '' ? null : <span className={styles.remedy}>{checkRemedy(check)}</span>}
        </li>
      ))}
    </ul>
  );
}

function colourOf({ state, weight }: AppropriationCheck): 'success' | 'danger' | 'warning' {
  if (state !== 'broken') return 'success';
  return weight === 'law' ? 'danger' : 'warning';
}
