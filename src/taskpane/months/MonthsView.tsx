import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KnownMonthsResult } from '../../app/read-months';
import { monthsPaneText } from '../../text/months-pane-text';
import { Frame } from '../parts/Frame';
import { ProblemList } from '../parts/ProblemList';
import { StageHeading } from '../parts/StageHeading';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { ClosingSection } from './ClosingSection';
import { EntriesSection } from './EntriesSection';
import { chosenMonth } from './month-choice';
import { MonthSection } from './MonthSection';
import type { MonthsState } from './months-state';
import { StatementsSection } from './StatementsSection';

const words = monthsPaneText;

const useStyles = makeStyles({
  /** What can be done, one thing under the other, each with a line above it. */
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    '& > section': {
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
      paddingTop: tokens.spacingVerticalM,
    },
  },
});

/** What is done every month once the contributions are right: book them, state them, close them. */
export function MonthsView(): ReactElement {
  const { months } = usePaneStore();
  const state = usePaneState().months;
  const { look, refusal } = state;
  return (
    <Frame actions={<Button onClick={() => void months.read()}>{words.readAgain}</Button>}>
      <StageHeading>{words.heading}</StageHeading>
      <Body1>{words.intro}</Body1>
      {refusal === null ? null : (
        <>
          <Body1>{words.refused[refusal.of]}</Body1>
          <ProblemList problems={refusal.problems} errors="open" />
        </>
      )}
      {look === null ? <Body1>{words.waiting}</Body1> : <Looked state={state} look={look} />}
    </Frame>
  );
}

interface LookedProps {
  readonly state: MonthsState;
  readonly look: KnownMonthsResult;
}

function Looked({ state, look }: LookedProps): ReactElement {
  const styles = useStyles();
  const { refusal, moved, statements } = state;
  if (look.status === 'refused') {
    return (
      <>
        <Body1>{words.lookRefused}</Body1>
        {refusal === null ? <ProblemList problems={look.problems} errors="open" /> : null}
        {look.closed.length === 0 ? null : <ClosingSection state={state} months={[]} closed={look.closed} />}
      </>
    );
  }
  const { known, closed, problems } = look;
  const chosen = chosenMonth(known.months, state.month);
  if (chosen === null) return <Body1>{words.noMonths}</Body1>;
  return (
    <>
      <MonthSection known={known} chosen={chosen} />
      <div className={styles.parts}>
        <EntriesSection state={state} known={known} month={chosen.month} />
        <StatementsSection state={state} known={known} until={chosen.month} />
        <ClosingSection state={state} months={known.months} closed={closed} />
      </div>
      {/* A refusal tells them already; statements tell what their books say as well. */}
      {refusal === null ? (
        <ProblemList problems={statements?.problems ?? [...moved, ...problems]} errors="folded" />
      ) : null}
    </>
  );
}
