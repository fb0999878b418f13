import { Body1, Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { ClosedDate, KnownMonth } from '../../app/read-months';
import { closingSubtitle } from '../../text/closing-texts';
import { monthOptionText, monthsPaneText } from '../../text/months-pane-text';
import { Section } from '../parts/Section';
import { SheetButtons } from '../parts/SheetButtons';
import { usePaneStore } from '../state/use-pane';
import { changeSentence } from './closing-actions';
import { ClosingQuestion } from './ClosingQuestion';
import { monthToClose, monthToReopen, openMonths } from './month-choice';
import type { MonthsState, SettledChange } from './months-state';
import { Outcome } from './Outcome';
import { ownSheetFirst } from './own-sheet-first';

const words = monthsPaneText.closing;

interface ClosingSectionProps {
  readonly state: MonthsState;
  /** Of the year; none when the workbook cannot be computed. */
  readonly months: readonly KnownMonth[];
  readonly closed: readonly ClosedDate[];
}

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  month: { flexGrow: 1, minWidth: 0 },
});

/** Which months are closed, closing those that are finished, and the way back. */
export function ClosingSection({ state, months, closed }: ClosingSectionProps): ReactElement {
  const { asked, settled, latest } = state;
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  return (
    <Section title={words.title}>
      <Body1>{`${closingSubtitle(closed.at(-1)?.month ?? null)}.`}</Body1>
      <div ref={part} className={styles.lines}>
        <CloseLine state={state} months={months} />
        <ReopenLine state={state} closed={closed} />
      </div>
      {asked === null ? null : (
        <ClosingQuestion
          asked={asked}
          state={state}
          // What had the focus is gone with the question.
          onDismiss={() => part.current?.querySelector<HTMLElement>(`[data-asks=${asked.kind}]`)?.focus()}
        />
      )}
      {settled === null ? null : <Settled settled={settled} came={latest === 'closing' ? 'now' : 'before'} />}
    </Section>
  );
}

interface LineProps {
  readonly state: MonthsState;
}

function CloseLine({ state, months }: LineProps & Pick<ClosingSectionProps, 'months'>): ReactElement | null {
  const styles = useStyles();
  const store = usePaneStore();
  const until = monthToClose(months, state.closeUntil);
  if (until === null) return months.length === 0 ? null : <Body1>{words.allClosed}</Body1>;
  const open = openMonths(months);
  return (
    <div className={styles.line}>
      <Field label={words.until} className={styles.month}>
        <Select
          value={until.month.toString()}
          onChange={(_, { value }) => store.months.chooseClosing({ closeUntil: monthOf(open, value) })}
        >
          {open.map(({ month }) => (
            <option key={month.toString()} value={month.toString()}>
              {monthOptionText(month, null)}
            </option>
          ))}
        </Select>
      </Field>
      <Button data-asks="closing" onClick={() => void store.months.askToClose()}>
        {words.close}
      </Button>
    </div>
  );
}

function ReopenLine({ state, closed }: LineProps & Pick<ClosingSectionProps, 'closed'>): ReactElement | null {
  const styles = useStyles();
  const store = usePaneStore();
  const from = monthToReopen(closed, state.reopenFrom);
  if (from === null) return null;
  return (
    <div className={styles.line}>
      <Field label={words.from} className={styles.month}>
        <Select
          value={from.month.toString()}
          onChange={(_, { value }) => store.months.chooseClosing({ reopenFrom: monthOf(closed, value) })}
        >
          {closed.map(({ month }) => (
            <option key={month.toString()} value={month.toString()}>
              {monthOptionText(month, null)}
            </option>
          ))}
        </Select>
      </Field>
      <Button data-asks="reopening" onClick={() => void store.months.askToReopen()}>
        {words.reopen}
      </Button>
    </div>
  );
}

function monthOf(months: readonly Pick<ClosedDate, 'month'>[], value: string): ClosedDate['month'] | null {
  return months.find(({ month }) => month.toString() === value)?.month ?? null;
}

interface SettledProps {
  readonly settled: SettledChange;
  readonly came: 'now' | 'before';
}

function Settled({ settled: { asked, sheets }, came }: SettledProps): ReactElement {
  return (
    <Outcome title={changeSentence(asked)} came={came}>
      {asked.kind === 'reopening' ? <Body1>{words.compute}</Body1> : null}
      <SheetButtons sheets={ownSheetFirst(sheets, 'closed-months')} />
    </Outcome>
  );
}
