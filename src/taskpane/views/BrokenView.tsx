import { Body1, Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { Frame } from '../parts/Frame';
import { StageHeading } from '../parts/StageHeading';
import { usePaneStore } from '../state/use-pane';

const words = paneText.broken;

const useStyles = makeStyles({
  again: { alignSelf: 'flex-start' },
  detail: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface BrokenViewProps {
  readonly detail: string;
}

/** A bug of ours: said as such, with what has to be passed on to mend it. */
export function BrokenView({ detail }: BrokenViewProps): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  return (
    <Frame>
      <StageHeading>{words.heading}</StageHeading>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.body}</MessageBarBody>
      </MessageBar>
      {/* Inside what scrolls, so that a keyboard can scroll it. */}
      <Button appearance="primary" className={styles.again} onClick={() => store.recover()}>
        {paneText.actions.startAgain}
      </Button>
      <Body1>{words.report}</Body1>
      <pre className={styles.detail}>{detail}</pre>
    </Frame>
  );
}
