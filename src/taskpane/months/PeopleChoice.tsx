import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { monthsPaneText } from '../../text/months-pane-text';
import { matchesSearch } from '../state/matches-search';
import { PeopleList } from './PeopleList';
import { toggled } from './wanted-people';

const words = monthsPaneText.statements;

interface PeopleChoiceProps {
  readonly people: readonly Entrepreneur[];
  /** Identifiers of the chosen ones. */
  readonly wanted: readonly string[];
  readonly onChange: (wanted: readonly string[]) => void;
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  count: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** Some of many people: a search, and a list that is one stop for Tab however long it is. */
export function PeopleChoice({ people, wanted, onChange }: PeopleChoiceProps): ReactElement {
  const styles = useStyles();
  const hint = useId();
  const list = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState('');
  const found = people.filter(({ code, name }) => matchesSearch([code, name], search));
  const intoList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  return (
    <div className={styles.choice}>
      <Field label={words.search}>
        <Input
          type="search"
          value={search}
          contentBefore={<SearchRegular />}
          onKeyDown={intoList}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      <PeopleList
        // Another search begins at its first line.
        key={search}
        ref={list}
        people={found}
        wanted={wanted}
        describedBy={hint}
        onToggle={(id) => onChange(toggled(wanted, id))}
      />
      <div id={hint}>{words.keys}</div>
      <div className={styles.count}>
        <span role="status">{saidOf(wanted, search === '' ? null : found.length)}</span>
        {/* Always there: a button that vanishes when it is pressed takes the focus with it. */}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={wanted.length === 0}
          onClick={() => onChange([])}
        >
          {words.forget}
        </Button>
      </div>
    </div>
  );
}

/** How many are found, while something is sought, and how many are chosen. */
function saidOf(wanted: readonly string[], found: number | null): string {
  const chosen = wanted.length === 0 ? words.none : `${words.chosen(wanted.length)}.`;
  return found === null ? chosen : `${words.found(found)}. ${chosen}`;
}
