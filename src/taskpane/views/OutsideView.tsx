import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { problemRemedy, problemSentence } from '../../text/problem-sentences';
import type { Problem } from '../../workbook/problems';
import { Frame } from '../parts/Frame';
import { Section } from '../parts/Section';
import { StageHeading } from '../parts/StageHeading';
import type { HostFacts } from '../state/pane-services';

const words = paneText.outside;

interface OutsideViewProps {
  readonly facts: HostFacts;
}

const useStyles = makeStyles({
  command: {
    display: 'block',
    padding: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Opened in a browser, or in an Excel that is too old: what this page is, and how to compute without it. */
export function OutsideView({ facts }: OutsideViewProps): ReactElement {
  const styles = useStyles();
  const old: Problem = { code: 'excel-too-old', place: null, needs: facts.needs };
  return (
    <Frame>
      {facts.host === 'too-old' ? (
        <>
          <StageHeading>{words.tooOldHeading}</StageHeading>
          <Body1>{problemSentence(old)}</Body1>
          <Body1>{problemRemedy(old)}</Body1>
        </>
      ) : (
        <>
          <StageHeading>{words.heading}</StageHeading>
          <Body1>{words.body}</Body1>
        </>
      )}
      <Section title={words.terminalHeading}>
        <Body1>{words.terminalBody}</Body1>
        <code className={styles.command}>{words.command}</code>
      </Section>
    </Frame>
  );
}
