import { Body1, Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { formatShare } from '../../text/formats';
import { stepLabels } from '../../text/labels';
import { Frame } from '../parts/Frame';
import { StageHeading } from '../parts/StageHeading';
import type { Work } from '../state/pane-state';
import { usePaneStore } from '../state/use-pane';

const words = paneText.work;

interface WorkViewProps {
  readonly work: Work;
}

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  count: { color: tokens.colorNeutralForeground3 },
});

/** A request that runs: which step, how far, and the way to stop it. */
export function WorkView({ work }: WorkViewProps): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  const heading = words.headings[work.doing];
  return (
    <Frame
      actions={
        <Button disabledFocusable={work.isCancelling} onClick={() => store.cancel()}>
          {work.isCancelling ? words.cancelling : words.cancel}
        </Button>
      }
    >
      <StageHeading>{heading}</StageHeading>
      <div className={styles.progress}>
        <div className={styles.line}>
          {/* Only the name of the step is announced: a count that changes many times a second is noise. */}
          <Body1 role="status">{stepLabels[work.step]}</Body1>
          {work.total > 1 ? (
            <Caption1 className={styles.count} aria-hidden>
              {progressOf(work)}
            </Caption1>
          ) : null}
        </div>
        <ProgressBar
          thickness="large"
          aria-label={heading}
          {...(work.total > 1 ? { value: work.done, max: work.total } : {})}
        />
      </div>
      {allOrNothing.has(work.doing) ? <Caption1>{words.nothingWritten}</Caption1> : null}
    </Frame>
  );
}

/** Bytes of a file are no matter for a person: how much of it is read is. */
function progressOf({ step, done, total }: Work): string {
  return step === 'ledger' ? formatShare(Math.floor((done / total) * 1000)) : words.done(done, total);
}

const allOrNothing: ReadonlySet<Work['doing']> = new Set([
  'computing',
  'building-budget',
  'writing-simulation',
  'writing-entries',
  'writing-statements',
  'closing-months',
] as const);
