import { Body1, Button, Caption1, Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { journalBalance } from '../../app/journal-balance';
import type { KnownMonths } from '../../app/read-months';
import type { Month } from '../../domain/values/month';
import { formatCount, formatEuros } from '../../text/formats';
import { monthsPaneText } from '../../text/months-pane-text';
import { monthsPhrase } from '../../text/phrases';
import { FactList } from '../parts/FactList';
import { Section } from '../parts/Section';
import { SheetButtons } from '../parts/SheetButtons';
import { useCard } from '../parts/use-card';
import { usePaneStore } from '../state/use-pane';
import { EntriesFileActions } from './EntriesFileActions';
import type { DoneEntries, MonthsState } from './months-state';
import { Outcome } from './Outcome';
import { useMonthStyles } from './use-month-styles';

const words = monthsPaneText.entries;

interface EntriesSectionProps {
  readonly state: MonthsState;
  readonly known: KnownMonths;
  readonly month: Month;
}

/** The entries that book the month: a file for the accounting software, or a sheet. */
export function EntriesSection({ state, known, month }: EntriesSectionProps): ReactElement {
  const styles = useMonthStyles();
  const { months } = usePaneStore();
  const { entries, entriesOf, latest } = state;
  const booked = entriesOf === 'year' ? known.months.map((one) => one.month) : [month];
  const period = monthsPhrase(booked.map(String));
  return (
    <Section title={words.title} aside={<Caption1>{period}</Caption1>}>
      <Body1>{words.intro}</Body1>
      <Checkbox
        label={words.allMonths}
        checked={entriesOf === 'year'}
        onChange={(_, { checked }) => months.choose({ entriesOf: checked === true ? 'year' : 'month' })}
      />
      <div className={styles.actions}>
        <Button onClick={() => void months.prepareEntries()}>{words.prepare}</Button>
        <Button onClick={() => void months.writeEntries()}>{words.write}</Button>
      </div>
      {entries === null ? null : (
        <Outcome title={titleOf(entries)} came={latest === 'entries' ? 'now' : 'before'}>
          <Journal done={entries} format={state.format} />
        </Outcome>
      )}
    </Section>
  );
}

interface JournalProps {
  readonly done: DoneEntries;
  readonly format: MonthsState['format'];
}

/** What is booked, that both sides are equal, and the way to take it along. */
function Journal({ done: { entries, applied }, format }: JournalProps): ReactElement {
  const card = useCard();
  const styles = useMonthStyles();
  const balance = journalBalance(entries);
  const isBalanced = balance.debit.equals(balance.credit);
  return (
    <>
      <div className={card.card}>
        <FactList
          align="right"
          facts={[
            [words.count, formatCount(balance.entries)],
            [words.lines, formatCount(balance.lines)],
            [words.debit, formatEuros(balance.debit)],
            [words.credit, formatEuros(balance.credit)],
          ]}
        />
        <div className={styles.foot}>{isBalanced ? words.balanced : words.unbalanced}</div>
      </div>
      {applied === null ? null : <SheetButtons sheets={applied.sheets} />}
      {balance.lines === 0 ? (
        <Body1>{words.nothing}</Body1>
      ) : (
        <EntriesFileActions entries={entries} format={format} />
      )}
    </>
  );
}

function titleOf({ entries: { accounts, months } }: DoneEntries): string {
  return words.journal(accounts.journal, monthsPhrase(months.map(({ month }) => month.toString())));
}
