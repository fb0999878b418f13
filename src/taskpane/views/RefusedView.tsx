import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { Frame } from '../parts/Frame';
import { ProblemList } from '../parts/ProblemList';
import { SettingsSection } from '../parts/SettingsSection';
import { StageHeading } from '../parts/StageHeading';
import type { RefusedStage } from '../state/pane-state';
import { usePaneStore } from '../state/use-pane';

const words = paneText.refused;

interface RefusedViewProps {
  readonly stage: RefusedStage;
}

/** Nothing was written: every reason, each with its cell and what to do, and the settings that may settle it. */
export function RefusedView({ stage }: RefusedViewProps): ReactElement {
  const store = usePaneStore();
  const isCancelled = stage.problems.some(({ code }) => code === 'cancelled');
  return (
    <Frame
      actions={
        <>
          {stage.proposal === null ? null : (
            <Button onClick={() => store.back()}>{paneText.actions.backToSheets}</Button>
          )}
          <Button
            appearance="primary"
            onClick={() => void (stage.proposal === null ? store.read() : store.compute())}
          >
            {stage.proposal === null ? paneText.actions.readWorkbook : paneText.actions.computeAgain}
          </Button>
        </>
      }
    >
      <StageHeading>{isCancelled ? words.cancelledHeading : words.heading}</StageHeading>
      <Body1>{isCancelled ? words.cancelledBody : words.body}</Body1>
      <ProblemList problems={stage.problems} errors="open" />
      {stage.proposal === null ? null : <SettingsSection proposal={stage.proposal} />}
    </Frame>
  );
}
