import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { Frame } from '../parts/Frame';
import { ProblemList } from '../parts/ProblemList';
import { SettingsSection } from '../parts/SettingsSection';
import { StageHeading } from '../parts/StageHeading';
import type { RefusedStage } from '../state/mutualisation-state';
import { usePaneStore } from '../state/use-pane';

const words = paneText.refused;

interface RefusedViewProps {
  readonly stage: RefusedStage;
}

/** Nothing was written: every reason, each with its cell and what to do, and the settings that may settle it. */
export function RefusedView({ stage }: RefusedViewProps): ReactElement {
  const store = usePaneStore();
  const { heading, body } = wordsFor(stage);
  return (
    <Frame
      actions={
        <>
          {stage.proposal === null ? null : (
            <Button onClick={() => store.mutualisation.back()}>{paneText.actions.backToSheets}</Button>
          )}
          <Button
            appearance="primary"
            onClick={() =>
              void (stage.proposal === null ? store.mutualisation.read() : store.mutualisation.compute())
            }
          >
            {stage.proposal === null ? paneText.actions.readWorkbook : paneText.actions.computeAgain}
          </Button>
        </>
      }
    >
      <StageHeading>{heading}</StageHeading>
      <Body1>{body}</Body1>
      <ProblemList problems={stage.problems} errors="open" />
      {stage.proposal === null ? null : <SettingsSection proposal={stage.proposal} />}
    </Frame>
  );
}

/** Nothing was written, unless the writing itself broke off and what was there could not be put back whole. */
function wordsFor({ problems, asked }: RefusedStage): { readonly heading: string; readonly body: string } {
  const codes = new Set(problems.map(({ code }) => code));
  if (codes.has('cancelled')) return { heading: words.cancelledHeading, body: words.cancelledBody };
  if (codes.has('restore-failed')) return { heading: words.heading, body: words.brokenOffBody };
  return { heading: asked === 'reading' ? words.readingHeading : words.heading, body: words.body };
}
