import { Body1, Button, Caption1, Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KnownMonths } from '../../app/read-months';
import type { Month } from '../../domain/values/month';
import { monthsPaneText } from '../../text/months-pane-text';
import { Section } from '../parts/Section';
import { usePaneStore } from '../state/use-pane';
import type { MonthsState } from './months-state';
import { PeopleChoice } from './PeopleChoice';
import { StatementsOutcome } from './StatementsOutcome';
import { useMonthStyles } from './use-month-styles';

const words = monthsPaneText.statements;

interface StatementsSectionProps {
  readonly state: MonthsState;
  readonly known: KnownMonths;
  /** The last month that the statements show. */
  readonly until: Month;
}

/** A statement of account for everybody, or for some. */
export function StatementsSection({ state, known, until }: StatementsSectionProps): ReactElement {
  const styles = useMonthStyles();
  const { months } = usePaneStore();
  const { people, statements, latest, statementLayout: layout } = state;
  return (
    <Section title={words.title} aside={<Caption1>{words.until(until)}</Caption1>}>
      <Body1>{words.intro}</Body1>
      <Checkbox
        label={words.sheetEach}
        checked={layout === 'sheet-each'}
        onChange={(_, { checked }) =>
          months.choose({ statementLayout: checked === true ? 'sheet-each' : 'one-sheet' })
        }
      />
      <Checkbox
        label={words.some}
        checked={people !== null}
        onChange={(_, { checked }) => months.choose({ people: checked === true ? [] : null })}
      />
      {people === null ? null : (
        <PeopleChoice
          people={known.people}
          wanted={people}
          onChange={(wanted) => months.choose({ people: wanted })}
        />
      )}
      <div className={styles.actions}>
        <Button disabledFocusable={people?.length === 0} onClick={() => void months.writeStatements()}>
          {words.write}
        </Button>
      </div>
      {statements === null ? null : (
        <StatementsOutcome done={statements} came={latest === 'statements' ? 'now' : 'before'} />
      )}
    </Section>
  );
}
