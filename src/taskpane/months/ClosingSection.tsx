import { Body1, Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { ClosedDate, KnownMonth } from '../../app/read-months';
import type { Month } from '../../domain/values/month';
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
  const store = usePaneStore();
  const until = monthToClose(months, state.closeUntil);
  if (until === null) return months.length === 0 ? null : <Body1>{words.allClosed}</Body1>;
  return (
    <MonthLine
      label={words.until}
      chosen={until.month}
      months={openMonths(months).map(({ month }) => month)}
      onChoose={(closeUntil) => store.months.chooseClosing({ closeUntil })}
    >
      <Button data-asks="closing" onClick={() => void store.months.askToClose()}>
        {words.close}
      </Button>
    </MonthLine>
  );
}

function ReopenLine({ state, closed }: LineProps & Pick<ClosingSectionProps, 'closed'>): ReactElement | null {
  const store = usePaneStore();
  const from = monthToReopen(closed, state.reopenFrom);
  if (from === null) return null;
  return (
    <MonthLine
      label={words.from}
      chosen={from.month}
      months={closed.map(({ month }) => month)}
      onChoose={(reopenFrom) => store.months.chooseClosing({ reopenFrom })}
    >
      <Button data-asks="reopening" onClick={() => void store.months.askToReopen()}>
        {words.reopen}
      </Button>
    </MonthLine>
  );
}

interface MonthLineProps {
  readonly label: string;
  readonly chosen: Month;
  readonly months: readonly Month[];
  readonly onChoose: (month: Month | null) => void;
  /** The button that asks for it. */
  readonly children: ReactElement;
}

/** A choice of one month, and what to do with it. */
function MonthLine({ label, chosen, months, onChoose, children }: MonthLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Field label={label} className={styles.month}>
        <Select
          value={chosen.toString()}
          onChange={(_, { value }) => onChoose(months.find((one) => one.toString() === value) ?? null)}
        >
          {months.map((month) => (
            <option key={month.toString()} value={month.toString()}>
              {monthOptionText(month, null)}
            </option>
          ))}
        </Select>
      </Field>
      {children}
    </div>
  );
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
