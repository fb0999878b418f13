import { Body1, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { closeQuestion, monthsPaneText, reopenQuestion } from '../../text/months-pane-text';
import { useCard } from '../parts/use-card';
import { usePaneStore } from '../state/use-pane';
import { MonthTable } from './MonthTable';
import type { AskedChange, MonthsState } from './months-state';
import { Outcome } from './Outcome';
import { useMonthStyles } from './use-month-styles';

const words = monthsPaneText.closing;

interface ClosingQuestionProps {
  readonly asked: AskedChange;
  readonly state: MonthsState;
  /** After the question is gone. */
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  question: {
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // What is asked stands out, in high contrast too.
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** What would change, with its figures, before it does; the answer is given here. */
export function ClosingQuestion({ asked, state, onDismiss }: ClosingQuestionProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const shared = useMonthStyles();
  const store = usePaneStore();
  const label = useId();
  const place = useRef<HTMLDivElement>(null);
  const isClosing = asked.kind === 'closing';
  const question = isClosing
    ? closeQuestion(asked.months.map(({ month }) => month))
    : reopenQuestion(asked.months);
  const dismiss = (): void => {
    store.months.dismiss();
    onDismiss();
  };
  // No control of its own: the key is heard wherever the focus is inside.
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') dismiss();
    };
    const element = place.current;
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  });
  return (
    <div
      ref={place}
      role="group"
      aria-labelledby={label}
      className={mergeClasses(card.card, styles.question)}
    >
      <Outcome title={question} id={label} came="now">
        {isClosing ? <Closing asked={asked} state={state} /> : <Reopening asked={asked} />}
        <div className={shared.actions}>
          <Button appearance="primary" onClick={() => void store.months.confirm()}>
            {isClosing ? words.confirmClose(asked.months.length) : words.confirmReopen(asked.months.length)}
          </Button>
          <Button onClick={dismiss}>{isClosing ? words.dismissClose : words.dismissReopen}</Button>
        </div>
      </Outcome>
    </div>
  );
}

interface ClosingProps {
  readonly asked: Extract<AskedChange, { readonly kind: 'closing' }>;
  readonly state: MonthsState;
}

function Closing({ asked: { months, closedOn }, state: { look } }: ClosingProps): ReactElement {
  const unchecked = look?.problems.length ?? 0;
  return (
    <>
      <MonthTable name={words.table} months={months} states="hidden" />
      <Body1>{`${months.length === 1 ? words.frozen.one : words.frozen.several} ${words.later}`}</Body1>
      <Body1>{words.on(closedOn)}</Body1>
      {unchecked === 0 ? null : <Body1>{words.unchecked(unchecked)}</Body1>}
    </>
  );
}

interface ReopeningProps {
  readonly asked: Extract<AskedChange, { readonly kind: 'reopening' }>;
}

function Reopening({ asked: { months } }: ReopeningProps): ReactElement {
  return (
    <Body1>{months.length === 1 ? words.thawed.one : `${words.thawed.several} ${words.reopenedWith}`}</Body1>
  );
}
