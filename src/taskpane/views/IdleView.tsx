import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { Frame } from '../parts/Frame';
import { StageHeading } from '../parts/StageHeading';
import { usePaneStore } from '../state/use-pane';

const words = paneText.welcome;

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '& li::marker': { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  },
  step: { paddingLeft: tokens.spacingHorizontalXS },
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Before anything was asked: what the pane does, and the two ways to begin. */
export function IdleView(): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  return (
    <Frame>
      <StageHeading>{words.heading}</StageHeading>
      <Body1>{words.body}</Body1>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step} className={styles.step}>
            <Body1>{step}</Body1>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button appearance="primary" size="large" onClick={() => void store.mutualisation.read()}>
          {words.read}
        </Button>
        <Button appearance="secondary" onClick={() => void store.mutualisation.compute()}>
          {words.computeNow}
        </Button>
      </div>
    </Frame>
  );
}
